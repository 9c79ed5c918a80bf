package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;

/** A number of another component is used, or is written where that of this one should be. */
final class OtherComponent implements Slip {
  @Override
  public String id() {
    return "otherComponent";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      Optional<Cell> right = attempt.cell(symbol);
      for (int component = 0; right.isPresent() && component < attempt.components(); component++) {
        if (component != right.get().component()) {
          Cell other = new Cell(right.get().step(), right.get().quantity(), component);
          found.add(
              new Alternative(
                  attempt.with(symbol, other),
                  id() + ":" + symbol.id(),
                  Fault.of("slip.otherComponent", symbol.sign())));
        }
      }
    }
    for (int component = 0; component < attempt.components(); component++) {
      Cell own = attempt.rule().cell();
      if (component != own.component()) {
        Symbol whole = Letters.of(own.quantity());
        found.add(
            new Alternative(
                attempt.with(whole, new Cell(own.step(), own.quantity(), component), whole),
                id(),
                Fault.of("slip.otherComponent.whole", own.quantity().symbol())));
      }
    }
    return found.stream();
  }
}
