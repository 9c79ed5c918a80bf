package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.parameter.Fault;

/** A square is not taken: g for g². */
final class SquareForgotten implements Slip {
  @Override
  public String id() {
    return "squareForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Rewriting.somewhere(attempt.term(), Shapes::unsquared).stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.squareForgotten")));
  }
}
