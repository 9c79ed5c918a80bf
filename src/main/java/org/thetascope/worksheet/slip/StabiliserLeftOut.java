package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Letters;
import org.thetascope.parameter.Fault;

/** δ is left out. */
final class StabiliserLeftOut implements Slip {
  @Override
  public String id() {
    return "stabiliserLeftOut";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (!attempt.symbols().contains(Letters.DELTA)) {
      return Stream.empty();
    }
    Term without = Rewriting.replaced(attempt.term(), Letters.DELTA, new Constant(BigDecimal.ZERO));
    return Stream.of(attempt.by(without, id(), Fault.of("slip.stabiliserLeftOut")));
  }
}
