package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** One term of a sum, or the exponent of e, has the other sign. */
final class OperandSign implements Slip {
  @Override
  public String id() {
    return "operandSign";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      Fault words = Fault.of("slip.operandSign.of", symbol.sign());
      Rewriting.somewhere(attempt.term(), term -> negated(term, symbol))
          .forEach(term -> found.add(attempt.by(term, id() + ":" + symbol.id(), words)));
    }
    Rewriting.somewhere(attempt.term(), OperandSign::subtracted)
        .forEach(term -> found.add(attempt.by(term, id(), Fault.of("slip.operandSign"))));
    Rewriting.somewhere(attempt.term(), OperandSign::exponent)
        .forEach(term -> found.add(attempt.by(term, id() + ":e", Fault.of("slip.exponent"))));
    return found.stream();
  }

  /** a + b with −a or −b where that is the letter. */
  private static Optional<Term> negated(Term term, Symbol letter) {
    if (!isSum(term)) {
      return Optional.empty();
    }
    Operation sum = (Operation) term;
    if (sum.operand(0).equals(letter)) {
      return Optional.of(Terms.sum(Terms.negative(letter), sum.operand(1)));
    }
    return sum.operand(1).equals(letter)
        ? Optional.of(Terms.difference(sum.operand(0), letter))
        : Optional.empty();
  }

  /** a − b for an a + b whose b is more than a letter. */
  private static Optional<Term> subtracted(Term term) {
    if (!isSum(term) || ((Operation) term).operand(1) instanceof Symbol) {
      return Optional.empty();
    }
    Operation sum = (Operation) term;
    return Optional.of(Terms.difference(sum.operand(0), sum.operand(1)));
  }

  private static boolean isSum(Term term) {
    return term instanceof Operation operation && operation.operator() == Operator.SUM;
  }

  private static Optional<Term> exponent(Term term) {
    if (!(term instanceof Operation operation) || operation.operator() != Operator.EXPONENTIAL) {
      return Optional.empty();
    }
    return Optional.of(Terms.exponential(Terms.negative(operation.operand(0))));
  }
}
