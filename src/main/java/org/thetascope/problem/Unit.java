package org.thetascope.problem;

import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;

/**
 * A problem at a point, whose gradient is derived by the chain rule.
 *
 * @param kind the kind of problem
 * @param settings values for all its fields
 * @param theta the point, one number a component
 */
public record Unit(ProblemKind kind, Settings settings, DoubleVector theta) {
  /** The logistic unit that settings x, y, wx and wy describe, with its output as loss. */
  static Unit ofOneSample(Settings settings, double target) {
    Table samples = Table.of(DoubleVector.of(settings.number("x"), settings.number("y"), target));
    Settings own = Settings.empty().with("samples", samples).with("loss", "output");
    Logistic logistic = new Logistic();
    return new Unit(
        logistic,
        logistic.complete(own),
        DoubleVector.of(settings.number("wx"), settings.number("wy")));
  }
}
