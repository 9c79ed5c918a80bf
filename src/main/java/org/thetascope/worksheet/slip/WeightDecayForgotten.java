package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;

/** The decay of θ beside the step is left out. */
final class WeightDecayForgotten implements Slip {
  @Override
  public String id() {
    return "weightDecayForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (attempt.quantity() != Quantity.DELTA_THETA) {
      return Stream.empty();
    }
    return Rewriting.somewhere(
            attempt.term(),
            term ->
                Shapes.as(term, Operator.DIFFERENCE)
                    .filter(difference -> isDecay(attempt, difference.operand(1)))
                    .map(difference -> difference.operand(0)))
        .stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.weightDecayForgotten")));
  }

  /** Whether a term is a part of θ. */
  private static boolean isDecay(Attempt attempt, Term term) {
    return Rewriting.symbols(term).stream()
        .flatMap(symbol -> attempt.cell(symbol).stream())
        .anyMatch(cell -> cell.quantity() == Quantity.THETA);
  }
}
