package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** One of ρ₁ and ρ₂ is taken for the other. */
final class OtherDecay implements Slip {
  @Override
  public String id() {
    return "otherDecay";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol right : attempt.symbols()) {
      if (Letters.isDecay(right)) {
        attempt.rule().settings().keySet().stream()
            .filter(other -> Letters.isDecay(other) && !other.equals(right))
            .forEach(
                other ->
                    found.add(
                        attempt.by(
                            Rewriting.replaced(attempt.term(), right, other),
                            id() + ":" + right.id(),
                            Fault.of("slip.otherDecay", other.sign(), right.sign()))));
      }
    }
    return found.stream();
  }
}
