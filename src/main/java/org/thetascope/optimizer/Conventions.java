package org.thetascope.optimizer;

import static org.thetascope.optimizer.Stabiliser.INSIDE;
import static org.thetascope.optimizer.Stabiliser.OUTSIDE;
import static org.thetascope.optimizer.Stabiliser.UNCORRECTED;

import java.util.List;
import java.util.Map;
import org.thetascope.optimizer.Convention.Choice;

/** All conventions, in the order in which they are shown. */
public final class Conventions {
  /** A new convention is one line here. */
  public static final List<Convention> ALL =
      List.of(
          of("goodfellow", "Goodfellow et al.", OUTSIDE, 0, INSIDE, 0, OUTSIDE),
          of("worksheet", "Worksheet", OUTSIDE, 0, INSIDE, 0, INSIDE),
          of("pytorch", "PyTorch", OUTSIDE, 0, OUTSIDE, 0, OUTSIDE),
          of("keras", "Keras 3", INSIDE, 0.1, INSIDE, 0, UNCORRECTED),
          of("tensorflow-js", "TensorFlow.js", INSIDE, 0.1, INSIDE, 0, OUTSIDE),
          of("nd4j", "ND4J", OUTSIDE, 1e-6, OUTSIDE, Convention.R0_IS_DELTA, UNCORRECTED));

  /** The convention where none is named. */
  public static final String DEFAULT = "goodfellow";

  private Conventions() {}

  /** The ids in the order shown. */
  public static List<String> ids() {
    return ALL.stream().map(Convention::id).toList();
  }

  /** The convention with an id that has been checked. */
  public static Convention of(String id) {
    return ALL.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static Convention of(
      String id,
      String name,
      Stabiliser adaGrad,
      double adaGradR0,
      Stabiliser rmsProp,
      double rmsPropR0,
      Stabiliser adam) {
    return new Convention(
        id,
        name,
        Map.of(
            "adagrad", new Choice(adaGrad, adaGradR0),
            "rmsprop", new Choice(rmsProp, rmsPropR0),
            "adam", new Choice(adam, 0)));
  }
}
