package org.thetascope.worksheet.rule;

import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.product;

import java.util.List;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;

/** Δθ = −ε g. */
final class SgdRules implements Method {
  @Override
  public String optimizer() {
    return "sgd";
  }

  @Override
  public List<Rule> state() {
    return List.of();
  }

  @Override
  public Term step(Stabiliser place) {
    return negative(product(Letters.EPSILON, Letters.of(Quantity.G)));
  }
}
