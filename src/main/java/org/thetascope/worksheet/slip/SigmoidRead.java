package org.thetascope.worksheet.slip;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** 1/(1+eᶻ) is read as eᶻ, as 1+eᶻ (without the fraction or its brackets) or as 1/eᶻ. */
final class SigmoidRead implements Slip {
  @Override
  public String id() {
    return "sigmoid";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Stream.of(
            read(attempt, "exponential", power -> power),
            read(attempt, "sum", power -> Terms.sum(Terms.ONE, power)),
            read(attempt, "inverse", power -> Terms.quotient(Terms.ONE, power)))
        .flatMap(s -> s);
  }

  private Stream<Alternative> read(Attempt attempt, String as, UnaryOperator<Term> wrong) {
    return Rewriting.somewhere(attempt.term(), term -> power(term).map(wrong)).stream()
        .map(term -> attempt.by(term, id() + ":" + as, Fault.of("slip.sigmoid." + as)));
  }

  /** The eᶻ of 1/(1+eᶻ). */
  private static Optional<Term> power(Term term) {
    if (!(term instanceof Operation quotient)
        || quotient.operator() != Operator.QUOTIENT
        || !(quotient.operand(1) instanceof Operation sum)
        || sum.operator() != Operator.SUM
        || !(sum.operand(1) instanceof Operation power)
        || power.operator() != Operator.EXPONENTIAL) {
      return Optional.empty();
    }
    return Optional.of(power);
  }
}
