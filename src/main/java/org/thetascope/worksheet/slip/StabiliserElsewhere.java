package org.thetascope.worksheet.slip;

import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** δ stands elsewhere: under the root instead of beside it, or the other way round. */
final class StabiliserElsewhere implements Slip {
  @Override
  public String id() {
    return "stabiliserElsewhere";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Rewriting.somewhere(attempt.term(), StabiliserElsewhere::moved).stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.stabiliserElsewhere")));
  }

  /** √(a+δ) for √a + δ, in either order, and the other way round. */
  private static Optional<Term> moved(Term term) {
    if (!(term instanceof Operation outer)) {
      return Optional.empty();
    }
    if (outer.operator() == Operator.SUM) {
      return beside(outer)
          .filter(rest -> isRoot(rest))
          .map(root -> Terms.root(Terms.sum(((Operation) root).operand(0), Letters.DELTA)));
    }
    return isRoot(outer) && outer.operand(0) instanceof Operation sum
        ? beside(sum).map(rest -> Terms.sum(Terms.root(rest), Letters.DELTA))
        : Optional.empty();
  }

  /** What δ is added to in a sum. */
  private static Optional<Term> beside(Operation sum) {
    if (sum.operator() != Operator.SUM || !sum.operands().contains(Letters.DELTA)) {
      return Optional.empty();
    }
    return Optional.of(sum.operand(sum.operand(0).equals(Letters.DELTA) ? 1 : 0));
  }

  private static boolean isRoot(Term term) {
    return term instanceof Operation operation && operation.operator() == Operator.ROOT;
  }
}
