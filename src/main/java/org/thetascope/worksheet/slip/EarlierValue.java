package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.expression.Symbol;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;

/** A value of an earlier step is used again, as when r is not updated; the start counts too. */
final class EarlierValue implements Slip {
  @Override
  public String id() {
    return "earlier";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      for (Cell earlier : attempt.earlier(symbol)) {
        String kind = id() + ":" + symbol.id();
        found.add(new Alternative(attempt.with(symbol, earlier), kind, words(symbol, earlier)));
      }
    }
    return found.stream();
  }

  private static Fault words(Symbol symbol, Cell earlier) {
    return earlier.step() == 0
        ? Fault.of("slip.earlier.start", symbol.sign())
        : Fault.of("slip.earlier", symbol.sign(), earlier.step());
  }
}
