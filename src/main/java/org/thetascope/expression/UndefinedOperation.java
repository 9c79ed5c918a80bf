package org.thetascope.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first operation of a formula that has no number although its operands have one, such as
 * ln(−0.3), √(−2) or 1/0. A result that is merely too large for a double is none of these.
 *
 * @param operation what has no number
 * @param operands the numbers it was asked of
 */
public record UndefinedOperation(Operation operation, List<Double> operands) {
  /** Keeps a copy of the operands. */
  public UndefinedOperation {
    operands = List.copyOf(operands);
  }

  /**
   * Finds it, operands before the operations on them.
   *
   * @param variables the letters whose numbers the point holds
   * @param numbers what the other letters stand for
   */
  public static Optional<UndefinedOperation> find(
      Term term, List<Symbol> variables, Map<Symbol, Double> numbers, double[] point) {
    if (!(term instanceof Operation operation)) {
      return Optional.empty();
    }
    for (Term operand : operation.operands()) {
      Optional<UndefinedOperation> found = find(operand, variables, numbers, point);
      if (found.isPresent()) {
        return found;
      }
    }
    List<Double> operands = new ArrayList<>();
    for (Term operand : operation.operands()) {
      operands.add(value(operand, variables, numbers, point));
    }
    double result = value(operation, variables, numbers, point);
    boolean finite = operands.stream().allMatch(Double::isFinite);
    boolean undefined =
        Double.isNaN(result) || Double.isInfinite(result) && isPole(operation, operands);
    return finite && undefined
        ? Optional.of(new UndefinedOperation(operation, operands))
        : Optional.empty();
  }

  /** Whether an infinite result comes from a pole, and not from numbers that are too large. */
  private static boolean isPole(Operation operation, List<Double> operands) {
    return switch (operation.operator()) {
      case QUOTIENT -> operands.get(1) == 0;
      case LN, LOG10, POWER -> operands.get(0) == 0;
      default -> false;
    };
  }

  private static double value(
      Term term, List<Symbol> variables, Map<Symbol, Double> numbers, double[] point) {
    return new TapeBuilder(variables, List.of(), numbers).build(term).value(point);
  }
}
