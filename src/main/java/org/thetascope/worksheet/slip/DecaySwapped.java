package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Terms;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** ρ and 1−ρ have changed places. */
final class DecaySwapped implements Slip {
  @Override
  public String id() {
    return "decaySwapped";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return attempt.symbols().stream()
        .filter(Letters::isDecay)
        .map(decay -> swapped(attempt, decay));
  }

  private Alternative swapped(Attempt attempt, Symbol decay) {
    return new Alternative(
        Rewriting.replaced(attempt.term(), decay, Terms.complement(decay)),
        id() + ":" + decay.id(),
        Fault.of("slip.decaySwapped", decay.sign()));
  }
}
