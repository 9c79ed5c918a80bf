package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Tape;
import org.thetascope.expression.TapeBuilder;
import org.thetascope.optimizer.Letters;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;

/**
 * A rule in doubles, for all steps in which it has the same formula and settings: its letters for
 * numbers of the history, and k, are the variables.
 */
final class RuleTape {
  private final List<Symbol> letters = new ArrayList<>();
  private final Tape tape;

  RuleTape(CellRule rule) {
    Map<Symbol, Double> settings = new HashMap<>();
    rule.settings().forEach((symbol, value) -> settings.put(symbol, value.doubleValue()));
    settings.remove(Letters.K);
    for (Symbol symbol : Rewriting.symbols(rule.term())) {
      if (symbol.equals(Letters.K) || rule.cells().containsKey(symbol)) {
        letters.add(symbol);
      }
    }
    tape = new TapeBuilder(letters, List.of(), settings).build(rule.term());
  }

  /** The rule of one step as a function of its inputs. */
  final class Step {
    private final int[] inputs = new int[letters.size()];
    private final double[] point = new double[letters.size()];

    /**
     * Of the same formula.
     *
     * @param cells the inputs in their order
     */
    Step(CellRule rule, List<Cell> cells) {
      for (int i = 0; i < inputs.length; i++) {
        Cell cell = rule.cells().get(letters.get(i));
        inputs[i] = cell == null ? -1 : cells.indexOf(cell);
        point[i] = cell == null ? rule.settings().get(Letters.K).doubleValue() : Double.NaN;
      }
    }

    /** What the rule gives for numbers in the order of the inputs. */
    double value(double[] numbers) {
      for (int i = 0; i < inputs.length; i++) {
        if (inputs[i] >= 0) {
          point[i] = numbers[inputs[i]];
        }
      }
      return tape.value(point);
    }

    double value(List<BigDecimal> numbers) {
      return value(numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray());
    }
  }
}
