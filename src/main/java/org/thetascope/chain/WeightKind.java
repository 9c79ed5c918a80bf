package org.thetascope.chain;

import java.util.List;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/** A way to choose the weights of a chain. Adding one is a line in {@link WeightKinds}. */
public interface WeightKind {
  /** The name in JSON. */
  String id();

  /** The settings it has. */
  List<Field> fields();

  /**
   * The weights w₁ … wₙ.
   *
   * @param settings values for all of {@link #fields()}
   * @param depth n
   */
  DoubleVector weights(Settings settings, int depth);

  /**
   * Refuses settings that do not fit together or to the depth.
   *
   * @throws FaultException with what was found and what is allowed
   */
  default void check(Settings settings, int depth) {}
}
