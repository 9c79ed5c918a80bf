package org.thetascope.worksheet.judge;

import java.util.List;
import java.util.Map;
import org.thetascope.expression.Constant;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;

/** A rule in doubles: fast, and good enough to see which of many numbers are the least. */
final class DoubleFormula {
  private interface Node {
    double at(double[] inputs);
  }

  private final Node root;

  /** The rule as a function of its inputs in their order. */
  DoubleFormula(CellRule rule, List<Cell> inputs) {
    root = node(rule.term(), rule, inputs);
  }

  /** The value; not finite where a double cannot hold it, or there is none. */
  double value(double[] inputs) {
    return root.at(inputs);
  }

  private static Node node(Term term, CellRule rule, List<Cell> inputs) {
    if (term instanceof Constant constant) {
      double value = constant.value().doubleValue();
      return x -> value;
    }
    if (term instanceof Symbol symbol) {
      return letter(symbol, rule.cells(), rule, inputs);
    }
    Operation operation = (Operation) term;
    Node[] operands =
        operation.operands().stream().map(o -> node(o, rule, inputs)).toArray(Node[]::new);
    Node first = operands[0];
    Node last = operands[operands.length - 1];
    return switch (operation.operator()) {
      case SUM -> x -> first.at(x) + last.at(x);
      case DIFFERENCE -> x -> first.at(x) - last.at(x);
      case PRODUCT -> x -> product(operands, x);
      case QUOTIENT -> x -> first.at(x) / last.at(x);
      case NEGATIVE -> x -> -first.at(x);
      case ROOT -> x -> Math.sqrt(first.at(x));
      case EXPONENTIAL -> x -> Math.exp(first.at(x));
      case POWER -> x -> Math.pow(first.at(x), last.at(x));
    };
  }

  private static Node letter(
      Symbol symbol, Map<Symbol, Cell> cells, CellRule rule, List<Cell> inputs) {
    if (rule.settings().containsKey(symbol)) {
      double value = rule.settings().get(symbol).doubleValue();
      return x -> value;
    }
    int index = inputs.indexOf(cells.get(symbol));
    return index < 0 ? x -> Double.NaN : x -> x[index];
  }

  private static double product(Node[] factors, double[] x) {
    double product = 1;
    for (Node factor : factors) {
      product *= factor.at(x);
    }
    return product;
  }
}
