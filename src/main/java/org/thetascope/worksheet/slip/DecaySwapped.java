package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** ρ and 1−ρ have changed places. */
final class DecaySwapped implements Slip {
  @Override
  public String id() {
    return "decaySwapped";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Shapes.decays(attempt.term()).stream().map(decay -> swapped(attempt, decay));
  }

  private Alternative swapped(Attempt attempt, Symbol decay) {
    return attempt.by(
        Rewriting.replaced(attempt.term(), decay, Terms.complement(decay)),
        id() + ":" + decay.id(),
        Fault.of("slip.decaySwapped", decay.sign()));
  }
}
