package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.Fault;

/** The e of 2.501e-17 is keyed as Euler's number: 2.501·e⁻¹⁷, in one letter or in all. */
final class EulerExponent implements Slip {
  private static final int SMALLEST_EXPONENT = 3;
  private static final int LARGEST_EXPONENT = 400;

  @Override
  public String id() {
    return "euler";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    Term all = attempt.term();
    int changed = 0;
    for (Symbol symbol : attempt.symbols()) {
      Optional<Term> keyed = attempt.value(symbol).flatMap(EulerExponent::keyed);
      if (keyed.isPresent()) {
        Term one = Rewriting.replaced(attempt.term(), symbol, keyed.get());
        found.add(attempt.by(one, id() + ":" + symbol.id(), Fault.of("slip.euler", symbol.sign())));
        all = Rewriting.replaced(all, symbol, keyed.get());
        changed++;
      }
    }
    if (changed > 1) {
      found.add(attempt.by(all, id(), Fault.of("slip.euler.all")));
    }
    return found.stream();
  }

  /** m·eⁿ for m·10ⁿ, where n is such that the number is written with an exponent. */
  private static Optional<Term> keyed(BigDecimal value) {
    int exponent = Decimals.exponent(value);
    if (Math.abs(exponent) < SMALLEST_EXPONENT || Math.abs(exponent) > LARGEST_EXPONENT) {
      return Optional.empty();
    }
    return Optional.of(
        Terms.product(
            new Constant(Decimals.mantissa(value)),
            Terms.exponential(new Constant(BigDecimal.valueOf(exponent)))));
  }
}
