package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;

/** δ stands elsewhere: under the root instead of beside it, or the other way round. */
final class StabiliserElsewhere implements Slip {
  @Override
  public String id() {
    return "stabiliserElsewhere";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (attempt.quantity() != Quantity.DELTA_THETA) {
      return Stream.empty();
    }
    return attempt.history().model().otherSteps(attempt.history().optimizer()).stream()
        .map(term -> new Alternative(term, id(), Fault.of("slip.stabiliserElsewhere")));
  }
}
