package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** ε is forgotten. */
final class RateForgotten implements Slip {
  @Override
  public String id() {
    return "rateForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return attempt.symbols().contains(Letters.EPSILON)
        ? Stream.of(
            attempt.by(
                Rewriting.replaced(attempt.term(), Letters.EPSILON, Terms.ONE),
                id(),
                Fault.of("slip.rateForgotten")))
        : Stream.empty();
  }
}
