package org.thetascope.worksheet.slip;

import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** The moment is multiplied by 1−ρᵏ instead of divided. */
final class BiasMultiplied implements Slip {
  @Override
  public String id() {
    return "biasMultiplied";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Rewriting.somewhere(attempt.term(), BiasMultiplied::multiplied).stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.biasMultiplied")));
  }

  private static Optional<Term> multiplied(Term term) {
    return Shapes.correctedBias(term).map(q -> Terms.product(q.operand(0), q.operand(1)));
  }
}
