package org.thetascope.chart;

import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Typesetter;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.OneUpdate;
import org.thetascope.simulation.UpdateQuery;
import org.thetascope.text.NumberText;

/** One update in LaTeX: the formula, the same with its numbers put in, and what comes out. */
public final class UpdateFormula {
  private static final int DIGITS = 4;

  private final NumberText numbers;

  /** With the way in which numbers are written. */
  public UpdateFormula(NumberText numbers) {
    this.numbers = numbers;
  }

  /** The line for an update; at the start there is only θ. */
  public String latex(UpdateQuery query, OneUpdate update) {
    Optimizer optimizer = Optimizers.of(query.optimizer());
    String head = "\\mathrm{" + optimizer.name() + "},\\; k = " + update.step() + ":\\quad ";
    String component =
        Problems.of(query.problem().kind())
            .components(query.problem().settings())
            .get(query.component())
            .latex();
    String theta = component + " = " + number(update.values().get(Quantity.THETA));
    if (update.step() == 0) {
      return head + theta;
    }
    Term formula = optimizer.formula(query.settings());
    return head
        + "\\Delta "
        + component
        + " = "
        + Typesetter.letters(numbers::latex).typeset(formula)
        + " = "
        + Typesetter.numbers(symbol -> number(symbol, query, update), numbers::latex)
            .typeset(formula)
        + " = "
        + number(update.values().get(Quantity.DELTA_THETA))
        + ",\\quad "
        + theta;
  }

  private String number(Symbol symbol, UpdateQuery query, OneUpdate update) {
    Settings settings = query.settings();
    if (symbol.equals(Letters.K)) {
      int before = settings.has("k0") ? settings.whole("k0") : 0;
      return Integer.toString(before + update.step());
    }
    return Letters.quantity(symbol)
        .map((Letters.isBefore(symbol) ? update.before() : update.values())::get)
        .map(this::number)
        .orElseGet(() -> number(settings.number(symbol.id())));
  }

  private String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "\\mathrm{NaN}" : value > 0 ? "\\infty" : "-\\infty";
    }
    String text = NumberText.PLAIN.rounded(value, DIGITS);
    int e = text.indexOf('e');
    if (e < 0) {
      return numbers.latex(text);
    }
    String power = "10^{" + text.substring(e + 1) + "}";
    String mantissa = text.substring(0, e);
    return switch (mantissa) {
      case "1" -> power;
      case "-1" -> "-" + power;
      default -> numbers.latex(mantissa) + "\\cdot " + power;
    };
  }
}
