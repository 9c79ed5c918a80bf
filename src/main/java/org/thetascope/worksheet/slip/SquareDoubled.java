package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** A square is taken for twice the number: 2g for g². */
final class SquareDoubled implements Slip {
  @Override
  public String id() {
    return "squareDoubled";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Rewriting.somewhere(
            attempt.term(),
            term -> Shapes.unsquared(term).map(once -> Terms.product(Terms.number(2), once)))
        .stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.squareDoubled")));
  }
}
