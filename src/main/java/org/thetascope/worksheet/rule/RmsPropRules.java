package org.thetascope.worksheet.rule;

import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.sum;

import java.util.List;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;

/** r ← ρ r + (1−ρ) g·g. */
final class RmsPropRules implements Method {
  @Override
  public String optimizer() {
    return "rmsprop";
  }

  @Override
  public List<Rule> state() {
    Term g = Letters.of(Quantity.G);
    Term r =
        sum(
            product(Letters.RHO, Letters.before(Quantity.R)),
            product(complement(Letters.RHO), g, g));
    return List.of(new Rule(Quantity.R, r));
  }

  @Override
  public Term step(Stabiliser place) {
    return ScaledStep.of(place);
  }
}
