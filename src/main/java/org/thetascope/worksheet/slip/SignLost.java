package org.thetascope.worksheet.slip;

import java.util.stream.Stream;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** The result has the other sign. */
final class SignLost implements Slip {
  @Override
  public String id() {
    return "sign";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return Stream.of(attempt.by(Terms.negative(attempt.term()), id(), Fault.of("slip.sign")));
  }

  @Override
  public boolean combines() {
    return true;
  }
}
