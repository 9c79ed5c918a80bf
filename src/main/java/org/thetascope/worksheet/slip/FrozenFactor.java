package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.Fault;

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
      List<Integer> steps = attempt.earlierSteps(symbol);
      if (steps.isEmpty()) {
        continue;
      }
      Optional<Term> first =
          attempt.valueAt(symbol, steps.get(steps.size() - 1)).map(Constant::new);
      List<Term> frozen =
          Rewriting.somewhere(
              attempt.term(), term -> term.equals(symbol) ? first : Optional.empty());
      if (frozen.size() > 1) {
        Fault words = Fault.of("slip.frozen", symbol.sign());
        frozen.forEach(term -> found.add(new Alternative(term, id() + ":" + symbol.id(), words)));
      }
    }
    return found.stream();
  }
}
