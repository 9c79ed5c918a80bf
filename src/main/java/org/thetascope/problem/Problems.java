package org.thetascope.problem;

import java.util.List;

/** All kinds of problem, in the order in which they are shown. */
public final class Problems {
  /** A new kind is one line here. */
  public static final List<ProblemKind> ALL =
      List.of(
          new Logistic(),
          new Worksheet(),
          new ScaledLogistic(),
          new Quadratic(),
          new Rosenbrock(),
          new Beale(),
          new Line(),
          new ChainProblem(),
          new GivenGradients(),
          new TypedFormula());

  private Problems() {}

  /** The ids in the order shown. */
  public static List<String> ids() {
    return ALL.stream().map(ProblemKind::id).toList();
  }

  /** The kind with an id that has been checked. */
  public static ProblemKind of(String id) {
    return ALL.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }
}
