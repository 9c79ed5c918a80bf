package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;

/** The moment itself is used where the corrected one should be: s for ŝ, r for r̂. */
final class HatForgotten implements Slip {
  @Override
  public String id() {
    return "hatForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    Attempt both = attempt;
    for (Symbol symbol : attempt.symbols()) {
      Optional<Cell> plain = attempt.cell(symbol).flatMap(HatForgotten::plain);
      if (plain.isPresent()) {
        found.add(alternative(attempt.with(symbol, plain.get()), symbol.id(), symbol.sign()));
        both = attempt.of(both.with(symbol, plain.get()));
      }
    }
    if (found.size() > 1) {
      found.add(new Alternative(both.rule(), id(), Fault.of("slip.hatForgotten.both")));
    }
    return found.stream();
  }

  private Alternative alternative(CellRule rule, String letter, String sign) {
    return new Alternative(rule, id() + ":" + letter, Fault.of("slip.hatForgotten", sign));
  }

  private static Optional<Cell> plain(Cell cell) {
    return switch (cell.quantity()) {
      case S_HAT -> Optional.of(cell.of(Quantity.S));
      case R_HAT -> Optional.of(cell.of(Quantity.R));
      default -> Optional.empty();
    };
  }
}
