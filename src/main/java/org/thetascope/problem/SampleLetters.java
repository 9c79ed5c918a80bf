package org.thetascope.problem;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Symbol;

/** The letters of single samples: x where there is one, x₁, x₂, … where there are several. */
final class SampleLetters {
  private SampleLetters() {}

  static Symbol of(LossFormula loss, Symbol letter, int sample) {
    return loss.samples().size() == 1
        ? letter
        : ProblemKind.numbered(letter.id(), letter.sign(), sample + 1L);
  }

  static Map<Symbol, BigDecimal> numbers(LossFormula loss) {
    Map<Symbol, BigDecimal> numbers = new LinkedHashMap<>();
    for (int i = 0; i < loss.samples().size(); i++) {
      for (int j = 0; j < loss.letters().size(); j++) {
        Symbol letter = of(loss, loss.letters().get(j), i);
        numbers.put(letter, Decimals.of(loss.samples().get(i).get(j)));
      }
    }
    return numbers;
  }

  static int[] all(LossFormula loss) {
    return IntStream.range(0, loss.samples().size()).toArray();
  }
}
