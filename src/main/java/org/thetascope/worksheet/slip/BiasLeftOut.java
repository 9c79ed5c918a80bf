package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.parameter.Fault;

/** The bias is not corrected: ŝ is s. */
final class BiasLeftOut implements Slip {
  @Override
  public String id() {
    return "biasLeftOut";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Rewriting.somewhere(
            attempt.term(), term -> Shapes.correctedBias(term).map(q -> q.operand(0)))
        .stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.biasLeftOut")));
  }
}
