package org.thetascope.worksheet.rule;

import static org.thetascope.expression.Terms.complement;
import static org.thetascope.expression.Terms.negative;
import static org.thetascope.expression.Terms.power;
import static org.thetascope.expression.Terms.product;
import static org.thetascope.expression.Terms.quotient;
import static org.thetascope.expression.Terms.root;
import static org.thetascope.expression.Terms.sum;

import java.util.List;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.optimizer.Stabiliser;

/** Two fading moments, each corrected for its start at 0. */
final class AdamRules implements Method {
  @Override
  public String optimizer() {
    return "adam";
  }

  @Override
  public List<Rule> state() {
    Term g = Letters.of(Quantity.G);
    return List.of(
        new Rule(Quantity.S, faded(Letters.RHO1, Quantity.S, product(complement(Letters.RHO1), g))),
        new Rule(
            Quantity.R, faded(Letters.RHO2, Quantity.R, product(complement(Letters.RHO2), g, g))),
        new Rule(Quantity.S_HAT, quotient(Letters.of(Quantity.S), correction(Letters.RHO1))),
        new Rule(Quantity.R_HAT, quotient(Letters.of(Quantity.R), correction(Letters.RHO2))));
  }

  @Override
  public Term step(Stabiliser place) {
    Term s = Letters.of(place == Stabiliser.UNCORRECTED ? Quantity.S : Quantity.S_HAT);
    Term r = Letters.of(place == Stabiliser.UNCORRECTED ? Quantity.R : Quantity.R_HAT);
    Term divisor =
        place == Stabiliser.INSIDE ? root(sum(r, Letters.DELTA)) : sum(root(r), Letters.DELTA);
    if (place != Stabiliser.UNCORRECTED) {
      return negative(product(Letters.EPSILON, quotient(s, divisor)));
    }
    Term rate = quotient(root(correction(Letters.RHO2)), correction(Letters.RHO1));
    return negative(product(Letters.EPSILON, rate, quotient(s, divisor)));
  }

  private static Term faded(Symbol decay, Quantity moment, Term added) {
    return sum(product(decay, Letters.before(moment)), added);
  }

  private static Term correction(Symbol decay) {
    return complement(power(decay, Letters.K));
  }
}
