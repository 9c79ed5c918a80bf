package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** The digits are right, their power of ten is not, as when 10⁻⁸ is keyed as 10e-8. */
final class PowerOfTen implements Slip {
  private static final int MOST = 3;

  @Override
  public String id() {
    return "powerOfTen";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    return IntStream.rangeClosed(-MOST, MOST)
        .filter(n -> n != 0)
        .mapToObj(n -> shifted(attempt, n));
  }

  private Alternative shifted(Attempt attempt, int by) {
    Term shift = new Constant(BigDecimal.ONE.scaleByPowerOfTen(by));
    String key = by > 0 ? "slip.powerOfTen.large" : "slip.powerOfTen.small";
    return attempt.by(Terms.product(attempt.term(), shift), id(), Fault.of(key, Math.abs(by)));
  }

  @Override
  public boolean combines() {
    return true;
  }
}
