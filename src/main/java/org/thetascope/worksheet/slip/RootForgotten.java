package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.parameter.Fault;

/** A root is not taken. */
final class RootForgotten implements Slip {
  @Override
  public String id() {
    return "rootForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Rewriting.somewhere(attempt.term(), term -> Shapes.root(term).map(r -> r.operand(0)))
        .stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.rootForgotten")));
  }
}
