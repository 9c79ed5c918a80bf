package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;

/** A factor of the gradient is lost, or what it should be divided by. */
final class GradientFactorLost implements Slip {
  @Override
  public String id() {
    return "gradientFactor";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (attempt.quantity() != Quantity.G) {
      return Stream.empty();
    }
    return Shapes.withoutFactors(attempt.term()).stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.gradientFactor")));
  }
}
