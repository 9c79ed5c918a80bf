package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;

/**
 * Where a letter stands more than once, one of its places keeps the first value that it ever had,
 * while the others move on.
 */
final class FrozenFactor implements Slip {
  @Override
  public String id() {
    return "frozen";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      List<Cell> earlier = attempt.earlier(symbol);
      if (!earlier.isEmpty()) {
        Symbol first = new Symbol(symbol.id() + ".first", symbol.sign());
        List<Term> frozen =
            Rewriting.somewhere(
                attempt.term(),
                term -> term.equals(symbol) ? Optional.of(first) : Optional.empty());
        if (frozen.size() > 1) {
          frozen.forEach(term -> found.add(frozen(attempt, symbol, first, term)));
        }
      }
    }
    return found.stream();
  }

  private Alternative frozen(Attempt attempt, Symbol symbol, Symbol first, Term term) {
    List<Cell> earlier = attempt.earlier(symbol);
    return new Alternative(
        attempt.with(first, earlier.get(earlier.size() - 1), term),
        id() + ":" + symbol.id(),
        Fault.of("slip.frozen", symbol.sign()));
  }
}
