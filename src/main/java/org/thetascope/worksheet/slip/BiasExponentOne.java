package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.formula.Operation;
import org.thetascope.worksheet.formula.Operator;
import org.thetascope.worksheet.formula.Rewriting;
import org.thetascope.worksheet.formula.Term;

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
