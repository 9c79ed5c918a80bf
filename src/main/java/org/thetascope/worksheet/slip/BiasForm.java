package org.thetascope.worksheet.slip;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** 1−ρᵏ is read as (1−ρ)ᵏ, as 1−ρ·k or as ρᵏ. */
final class BiasForm implements Slip {
  @Override
  public String id() {
    return "biasForm";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Stream.of(
            read(attempt, "complement", (rho, k) -> Terms.power(Terms.complement(rho), k)),
            read(attempt, "product", (rho, k) -> Terms.complement(Terms.product(rho, k))),
            read(attempt, "power", Terms::power))
        .flatMap(s -> s);
  }

  private Stream<Alternative> read(Attempt attempt, String as, BinaryOperator<Term> wrong) {
    return Rewriting.somewhere(
            attempt.term(), term -> power(term).map(p -> wrong.apply(p.operand(0), p.operand(1))))
        .stream()
        .map(term -> attempt.by(term, id() + ":" + as, Fault.of("slip.biasForm." + as)));
  }

  /** The ρᵏ of 1−ρᵏ. */
  private static Optional<Operation> power(Term term) {
    return Shapes.as(term, Operator.DIFFERENCE)
        .filter(difference -> difference.operand(0).equals(Terms.ONE))
        .flatMap(difference -> Shapes.as(difference.operand(1), Operator.POWER));
  }
}
