package org.thetascope.worksheet.rule;

import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.root;
import static org.thetascope.expression.Terms.sum;

import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;

/** The step that AdaGrad and RMSProp share: −ε/(δ+√r)·g or −ε/√(δ+r)·g. */
final class ScaledStep {
  private ScaledStep() {}

  static Term of(Stabiliser place) {
    Term r = Letters.of(Quantity.R);
    Term divisor =
        place == Stabiliser.INSIDE ? root(sum(Letters.DELTA, r)) : sum(Letters.DELTA, root(r));
    return negative(product(quotient(Letters.EPSILON, divisor), Letters.of(Quantity.G)));
  }
}
