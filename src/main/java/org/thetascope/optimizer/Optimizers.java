package org.thetascope.optimizer;

import java.util.List;

/** All optimizers, in the order in which they are shown. */
public final class Optimizers {
  /** A new optimizer is one line here. */
  public static final List<Optimizer> ALL =
      List.of(
          new Sgd(),
          new AdaGrad(),
          new RmsProp(),
          new Adam(),
          new Momentum(),
          new Nesterov(),
          new AdamW());

  private Optimizers() {}

  /** The optimizer with an id that has been checked. */
  public static Optimizer of(String id) {
    return ALL.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  /** The place of an optimizer in the list, by its id; −1 for what is none. */
  public static int place(String id) {
    return ALL.stream().map(Optimizer::id).toList().indexOf(id);
  }
}
