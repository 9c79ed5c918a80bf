package org.thetascope.worksheet.slip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** ε is forgotten, where it stands twice also at one of its places. */
final class RateForgotten implements Slip {
  @Override
  public String id() {
    return "rateForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (!attempt.symbols().contains(Letters.EPSILON)) {
      return Stream.empty();
    }
    Term everywhere = Rewriting.replaced(attempt.term(), Letters.EPSILON, Terms.ONE);
    List<Term> once =
        Rewriting.somewhere(
            attempt.term(),
            term -> term.equals(Letters.EPSILON) ? Optional.of(Terms.ONE) : Optional.<Term>empty());
    return Stream.concat(Stream.of(everywhere), once.stream())
        .distinct()
        .map(term -> attempt.by(term, id(), Fault.of("slip.rateForgotten")));
  }
}
