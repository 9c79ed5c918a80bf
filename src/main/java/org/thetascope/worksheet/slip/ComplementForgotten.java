package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** A factor 1−ρ is forgotten. */
final class ComplementForgotten implements Slip {
  @Override
  public String id() {
    return "complementForgotten";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol decay : Shapes.decays(attempt.term())) {
      Fault words = Fault.of("slip.complementForgotten", decay.sign());
      found.add(
          attempt.by(
              Rewriting.replaced(attempt.term(), Terms.complement(decay), Terms.ONE),
              id() + ":" + decay.id(),
              words));
    }
    return found.stream();
  }
}
