package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;

/** The gradient is taken at θ, not at θ + αv where Nesterov's method asks for it. */
final class LookAheadForgotten implements Slip {
  @Override
  public String id() {
    return "lookAheadForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (attempt.quantity() != Quantity.G) {
      return Stream.empty();
    }
    Term at = Rewriting.everywhere(attempt.term(), term -> withoutVelocity(attempt, term));
    return at.equals(attempt.term())
        ? Stream.empty()
        : Stream.of(attempt.by(at, id(), Fault.of("slip.lookAheadForgotten")));
  }

  /** θ for θ + αv. */
  private static Term withoutVelocity(Attempt attempt, Term term) {
    return Shapes.as(term, Operator.SUM)
        .filter(sum -> Shapes.as(sum.operand(1), Operator.PRODUCT).isPresent())
        .filter(
            sum ->
                Rewriting.symbols(sum.operand(1)).stream()
                    .anyMatch(symbol -> isVelocity(attempt, symbol)))
        .filter(sum -> sum.operand(0) instanceof Symbol)
        .map(sum -> sum.operand(0))
        .orElse(term);
  }

  private static boolean isVelocity(Attempt attempt, Symbol symbol) {
    return attempt.cell(symbol).filter(cell -> cell.quantity() == Quantity.V).isPresent();
  }
}
