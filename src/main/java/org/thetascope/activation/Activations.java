package org.thetascope.activation;

import java.util.List;
import org.thetascope.expression.Curves;

/** All activations, in the order in which they are shown. */
public final class Activations {
  /** A new activation is one line here. */
  public static final List<Activation> ALL =
      List.of(
          new Sigmoid(),
          new PiecewiseLinear("relu", "ReLU", 0),
          new Tanh(),
          new PiecewiseLinear("leaky-relu", "leaky ReLU", Curves.LEAK),
          new PiecewiseLinear("linear", "linear", 1));

  private Activations() {}

  /** The ids in the order shown. */
  public static List<String> ids() {
    return ALL.stream().map(Activation::id).toList();
  }

  /** The activation with an id that has been checked. */
  public static Activation of(String id) {
    return ALL.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }
}
