package org.thetascope.problem;

import java.util.List;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.NamedNumbers;
import org.thetascope.parameter.Names;
import org.thetascope.parameter.Settings;

/** Losses to begin with where somebody types one; their names stand in the resource bundle. */
public final class FormulaExamples {
  /**
   * A typed loss with a start worth looking at.
   *
   * @param id the key of its name
   * @param settings of {@link TypedFormula}
   * @param start θ₀
   */
  public record Example(String id, Settings settings, DoubleVector start) {}

  /** A new example is one line here. */
  public static final List<Example> ALL =
      List.of(
          two("himmelblau", "(x² + y − 11)² + (x + y² − 7)²", 0.5, -0.25),
          two("booth", "(x + 2y − 7)² + (2x + y − 5)²", -4, 4),
          two("rastrigin", "20 + x² − 10cos(2π x) + y² − 10cos(2π y)", 2.2, -1.4),
          two("saddle", "x² − y²", 1.5, 0.001),
          one("absolute", "|x|", NamedNumbers.NONE, 1),
          one("quartic", "x^4", NamedNumbers.NONE, 2),
          one("sine", "sin(k x) + x²/10", NamedNumbers.NONE.with("k", 2), 3),
          one("softplus", "softplus(x) + softplus(−k x)", NamedNumbers.NONE.with("k", 0.5), 4),
          one("barrier", "x − μ ln(x)", NamedNumbers.NONE.with("μ", 0.5), 3));

  private FormulaExamples() {}

  private static Example two(String id, String expression, double x, double y) {
    return new Example(
        id, settings(expression, Names.of("x", "y"), NamedNumbers.NONE), DoubleVector.of(x, y));
  }

  private static Example one(String id, String expression, NamedNumbers constants, double x) {
    return new Example(id, settings(expression, Names.of("x"), constants), DoubleVector.of(x));
  }

  private static Settings settings(String expression, Names variables, NamedNumbers constants) {
    return Settings.empty()
        .with("expression", expression)
        .with("variables", variables)
        .with("constants", constants);
  }
}
