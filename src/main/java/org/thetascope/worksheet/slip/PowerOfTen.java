package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
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
        .mapToObj(
            n ->
                new Alternative(
                    Terms.product(
                        attempt.term(), new Constant(BigDecimal.ONE.scaleByPowerOfTen(n))),
                    id(),
                    Fault.of(
                        n > 0 ? "slip.powerOfTen.large" : "slip.powerOfTen.small", Math.abs(n))));
  }

  @Override
  public boolean combines() {
    return true;
  }
}
