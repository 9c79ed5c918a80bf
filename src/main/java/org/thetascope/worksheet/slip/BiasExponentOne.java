package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.parameter.Fault;

/** The bias is corrected by 1−ρ in every step, as in the first, instead of by 1−ρᵏ. */
final class BiasExponentOne implements Slip {
  @Override
  public String id() {
    return "biasExponent";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    Term changed = Rewriting.everywhere(attempt.term(), BiasExponentOne::base);
    return changed.equals(attempt.term())
        ? Stream.empty()
        : Stream.of(new Alternative(changed, id(), Fault.of("slip.biasExponent", attempt.step())));
  }

  private static Term base(Term term) {
    return term instanceof Operation operation && operation.operator() == Operator.POWER
        ? operation.operand(0)
        : term;
  }
}
