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
    added(attempt, found);
    Rewriting.somewhere(attempt.term(), OperandSign::turned)
        .forEach(term -> found.add(attempt.by(term, id(), Fault.of("slip.operandSign.term"))));
    Term curves = Rewriting.everywhere(attempt.term(), OperandSign::curve);
    if (!curves.equals(attempt.term())) {
      found.add(attempt.by(curves, id() + ":e", Fault.of("slip.exponent")));
    }
    Rewriting.somewhere(attempt.term(), OperandSign::exponent)
        .forEach(term -> found.add(attempt.by(term, id() + ":e", Fault.of("slip.exponent"))));
    return found.stream();
  }

  /** a + b for an a − b, at one place or, as with a target, in what each sample gives. */
  private void added(Attempt attempt, List<Alternative> found) {
    Fault words = Fault.of("slip.operandSign.added");
    List<Term> once = Rewriting.somewhere(attempt.term(), OperandSign::sum);
    once.forEach(term -> found.add(attempt.by(term, id() + ":added", words)));
    if (once.size() > 1) {
      Term all = Rewriting.everywhere(attempt.term(), term -> sum(term).orElse(term));
      found.add(attempt.by(all, id() + ":added", words));
    }
  }

  /** a + b for an a − b that is no complement. */
  private static Optional<Term> sum(Term term) {
    return Shapes.as(term, Operator.DIFFERENCE)
        .filter(difference -> !difference.operand(0).equals(Terms.ONE))
        .map(difference -> Terms.sum(difference.operand(0), difference.operand(1)));
  }

  /** a + b or a − b for one with −a. */
  private static Optional<Term> turned(Term term) {
    return term instanceof Operation operation
            && (isSum(term) || operation.operator() == Operator.DIFFERENCE)
        ? Shapes.as(operation.operand(0), Operator.NEGATIVE)
            .map(
                negative ->
                    new Operation(
                        operation.operator(), List.of(negative.operand(0), operation.operand(1))))
        : Optional.empty();
  }

  /** σ(−z) for σ(z): eᶻ for e⁻ᶻ. */
  private static Term curve(Term term) {
    return Shapes.as(term, Operator.SIGMOID).map(Shapes::opposite).orElse(term);
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
