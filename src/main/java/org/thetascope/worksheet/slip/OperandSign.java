package org.thetascope.worksheet.slip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.formula.Operation;
import org.thetascope.worksheet.formula.Operator;
import org.thetascope.worksheet.formula.Rewriting;
import org.thetascope.worksheet.formula.Term;
import org.thetascope.worksheet.formula.Terms;

/** One term of a sum, or the exponent of e, has the other sign. */
final class OperandSign implements Slip {
  @Override
  public String id() {
    return "operandSign";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    Stream<Alternative> first =
        Rewriting.somewhere(attempt.term(), term -> changed(term, 0)).stream().map(this::of);
    Stream<Alternative> second =
        Rewriting.somewhere(attempt.term(), term -> changed(term, 1)).stream().map(this::of);
    Stream<Alternative> exponent =
        Rewriting.somewhere(attempt.term(), OperandSign::exponent).stream()
            .map(term -> new Alternative(term, id() + ":e", Fault.of("slip.exponentSign")));
    return Stream.concat(Stream.concat(first, second), exponent);
  }

  private Alternative of(Term term) {
    return new Alternative(term, id(), Fault.of("slip.operandSign"));
  }

  private static Optional<Term> changed(Term term, int index) {
    if (!(term instanceof Operation operation) || operation.operator() != Operator.SUM) {
      return Optional.empty();
    }
    Term a = operation.operand(0);
    Term b = operation.operand(1);
    return Optional.of(index == 0 ? Terms.sum(Terms.negative(a), b) : Terms.difference(a, b));
  }

  private static Optional<Term> exponent(Term term) {
    if (!(term instanceof Operation operation) || operation.operator() != Operator.EXPONENTIAL) {
      return Optional.empty();
    }
    return Optional.of(
        new Operation(Operator.EXPONENTIAL, List.of(Terms.negative(operation.operand(0)))));
  }
}
