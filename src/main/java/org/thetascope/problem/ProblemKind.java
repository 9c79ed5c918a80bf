package org.thetascope.problem;

import java.util.List;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Versioned;

/**
 * A kind of problem: what can be set of it, and the problem that the settings make. Adding one is a
 * file with this interface and a line in {@link Problems}; its name stands in the resource bundle.
 */
public interface ProblemKind extends Versioned {
  /** The name in JSON. */
  @Override
  String id();

  /** The settings it has. */
  List<Field> fields();

  /** The loss in LaTeX. */
  String formula(Settings settings);

  /**
   * The values named, completed by defaults.
   *
   * @param named values for some of {@link #fields()}, each allowed in itself
   * @throws org.thetascope.parameter.FaultException if they do not fit together
   */
  default Settings complete(Settings named) {
    return named.over(Settings.defaults(fields()));
  }

  /** The signs of the components of θ, such as w_x; their number is the dimension. */
  List<String> components(Settings settings);

  /** Where θ starts when nothing else is said. */
  DoubleVector defaultStart(Settings settings);

  /** The problem itself; the settings name every field. */
  Problem problem(Settings settings);
}
