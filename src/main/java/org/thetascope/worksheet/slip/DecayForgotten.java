package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** A factor ρ is forgotten, so that nothing fades. */
final class DecayForgotten implements Slip {
  @Override
  public String id() {
    return "decayForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol decay : attempt.symbols().stream().filter(Letters::isDecay).toList()) {
      Fault words = Fault.of("slip.decayForgotten", decay.sign());
      Rewriting.somewhere(attempt.term(), term -> Shapes.without(term, decay))
          .forEach(term -> found.add(attempt.by(term, id() + ":" + decay.id(), words)));
    }
    return found.stream();
  }
}
