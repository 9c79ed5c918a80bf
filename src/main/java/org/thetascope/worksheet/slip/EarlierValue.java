package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.parameter.Fault;

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
      for (int step : attempt.earlierSteps(symbol)) {
        attempt
            .valueAt(symbol, step)
            .map(Constant::new)
            .map(value -> Rewriting.replaced(attempt.term(), symbol, value))
            .map(term -> new Alternative(term, id() + ":" + symbol.id(), words(symbol, step)))
            .ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static Fault words(Symbol symbol, int step) {
    return step == 0
        ? Fault.of("slip.earlier.start", symbol.sign())
        : Fault.of("slip.earlier", symbol.sign(), step);
  }
}
