package org.thetascope.worksheet.slip;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** The bias is corrected with another exponent: 1 as in the first step, k+1, or k−1. */
final class BiasExponent implements Slip {
  @Override
  public String id() {
    return "biasExponent";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Stream.of(
            changed(attempt, "one", k -> Terms.ONE),
            changed(attempt, "next", k -> Terms.sum(k, Terms.ONE)),
            changed(attempt, "before", k -> Terms.difference(k, Terms.ONE)))
        .flatMap(Optional::stream);
  }

  private Optional<Alternative> changed(Attempt attempt, String to, UnaryOperator<Term> exponent) {
    Term changed = Rewriting.replaced(attempt.term(), Letters.K, exponent.apply(Letters.K));
    return changed.equals(attempt.term())
        ? Optional.empty()
        : Optional.of(
            attempt.by(
                changed, id() + ":" + to, Fault.of("slip.biasExponent." + to, attempt.step())));
  }
}
