package org.thetascope.worksheet.rule;

import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.sum;

import java.util.List;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;

/** r ← r + g·g. */
final class AdaGradRules implements Method {
  @Override
  public String optimizer() {
    return "adagrad";
  }

  @Override
  public List<Rule> state() {
    Term g = Letters.of(Quantity.G);
    return List.of(new Rule(Quantity.R, sum(Letters.before(Quantity.R), product(g, g))));
  }

  @Override
  public Term step(Stabiliser place) {
    return ScaledStep.of(place);
  }
}
