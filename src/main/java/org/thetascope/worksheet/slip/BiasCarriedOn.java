package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;

/** The corrected moment of the step before is carried on in place of the moment itself. */
final class BiasCarriedOn implements Slip {
  @Override
  public String id() {
    return "biasCarriedOn";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      Optional<Cell> corrected = attempt.cell(symbol).flatMap(cell -> corrected(attempt, cell));
      corrected.ifPresent(
          cell ->
              found.add(
                  new Alternative(
                      attempt.with(symbol, cell),
                      id() + ":" + symbol.id(),
                      Fault.of("slip.biasCarriedOn", cell.quantity().symbol(), symbol.sign()))));
    }
    return found.stream();
  }

  private static Optional<Cell> corrected(Attempt attempt, Cell moment) {
    Optional<Cell> corrected =
        switch (moment.quantity()) {
          case S -> Optional.of(moment.of(Quantity.S_HAT));
          case R -> Optional.of(moment.of(Quantity.R_HAT));
          default -> Optional.empty();
        };
    boolean earlier = moment.step() < attempt.step();
    return corrected.filter(cell -> earlier && attempt.numbers().apply(cell).isPresent());
  }
}
