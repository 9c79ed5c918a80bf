package org.thetascope.worksheet.rule;

import static org.thetascope.expression.Terms.ONE;
import static org.thetascope.expression.Terms.difference;
import static org.thetascope.expression.Terms.exponential;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.sum;

import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Quantity;

/** The gradients of the problems with one component, as they are worked by hand. */
final class Gradients {
  private static final Symbol THETA = Letters.before(Quantity.THETA);
  private static final Symbol X = new Symbol("x", "x");
  private static final Symbol Y = new Symbol("y", "y");
  private static final Symbol WX = new Symbol("wx", "w_x");
  private static final Symbol WY = new Symbol("wy", "w_y");

  /** A new scalar problem is one line here. */
  private static final Map<String, Term> BY_PROBLEM =
      Map.of("worksheet", homework(), "scaled-logistic", slope(), "quadratic", line());

  private Gradients() {}

  /** g as a formula of θ, where the kind of problem can be worked by hand. */
  static Optional<Term> of(String problem) {
    return Optional.ofNullable(BY_PROBLEM.get(problem));
  }

  /** (1/m)·θ·1/(1+e^(w_x x θ + w_y y θ))·t. */
  private static Term homework() {
    return product(
        quotient(ONE, new Symbol("m", "m")),
        THETA,
        quotient(ONE, sum(ONE, exponential(exponent()))),
        new Symbol("target", "t"));
  }

  /** aσ′(aθ), with σ′(z) = 1/(1+e⁻ᶻ)·1/(1+eᶻ), which loses no digits for large z. */
  private static Term slope() {
    return product(
        sum(product(WX, X), product(WY, Y)),
        quotient(ONE, sum(ONE, exponential(negative(exponent())))),
        quotient(ONE, sum(ONE, exponential(exponent()))));
  }

  /** c(θ−m). */
  private static Term line() {
    return product(new Symbol("curvature", "c"), difference(THETA, new Symbol("centre", "m")));
  }

  private static Term exponent() {
    return sum(product(WX, X, THETA), product(WY, Y, THETA));
  }
}
