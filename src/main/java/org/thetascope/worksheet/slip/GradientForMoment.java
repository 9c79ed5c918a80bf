package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;

/** The step is made with g and not with its mean: ŝ, s or v. */
final class GradientForMoment implements Slip {
  @Override
  public String id() {
    return "gradientForMoment";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      Optional<Cell> mean = attempt.cell(symbol).filter(cell -> isMean(attempt, cell));
      mean.ifPresent(
          cell ->
              found.add(
                  new Alternative(
                      attempt.with(symbol, cell.of(Quantity.G)),
                      id(),
                      Fault.of("slip.gradientForMoment", symbol.sign()))));
    }
    return found.stream();
  }

  private static boolean isMean(Attempt attempt, Cell cell) {
    boolean step = attempt.quantity() == Quantity.DELTA_THETA && cell.step() == attempt.step();
    return step
        && switch (cell.quantity()) {
          case S, S_HAT, V -> true;
          default -> false;
        };
  }
}
