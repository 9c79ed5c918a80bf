package org.thetascope.chart;

import java.util.function.UnaryOperator;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Signs;
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
    String theta = "\\theta = " + number(update.values().get(Quantity.THETA));
    if (update.step() == 0) {
      return head + theta;
    }
    UnaryOperator<String> letter = id -> letter(id, query, update);
    return head
        + "\\Delta\\theta = "
        + optimizer.formula(query.settings())
        + " = "
        + optimizer.formula(query.settings(), letter)
        + " = "
        + number(update.values().get(Quantity.DELTA_THETA))
        + ",\\quad "
        + theta;
  }

  private String letter(String id, UpdateQuery query, OneUpdate update) {
    if (id.equals("k")) {
      return Integer.toString(update.step());
    }
    if (query.settings().has(id)) {
      return number(query.settings().number(id));
    }
    for (Quantity quantity : Quantity.values()) {
      if (quantity.id().equals(id)) {
        double value = update.values().get(quantity);
        return value < 0 ? "(" + number(value) + ")" : number(value);
      }
    }
    return Signs.latex(id);
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
