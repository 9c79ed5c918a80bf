package org.thetascope.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays formulas out on a {@link Tape}: what needs neither variables nor inputs is computed once,
 * and what stands twice is computed once at each point.
 */
public final class TapeBuilder {
  /** An operation on slots; equal ones have equal results. */
  private record Entry(int code, int first, int second, int third, Operator operator) {}

  /** From here on a power by the library is quicker than multiplications, and more exact. */
  private static final int LARGEST_PRODUCT = 8;

  private final List<Symbol> variables;
  private final List<Symbol> inputs;
  private final Map<Symbol, Integer> slots = new HashMap<>();
  private final Map<Long, Integer> constantSlots = new HashMap<>();
  private final List<Double> constants = new ArrayList<>();
  private final Map<Entry, Integer> found = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Without any formula yet.
   *
   * @param variables what is derived by
   * @param inputs what {@link Tape#setInputs} sets
   * @param numbers of the other letters; π and e are known
   */
  public TapeBuilder(List<Symbol> variables, List<Symbol> inputs, Map<Symbol, Double> numbers) {
    this.variables = List.copyOf(variables);
    this.inputs = List.copyOf(inputs);
    Terms.NUMBERS.forEach((symbol, number) -> slots.put(symbol, constant(number.doubleValue())));
    numbers.forEach((symbol, number) -> slots.put(symbol, constant(number)));
    for (Symbol symbol : inputs) {
      slots.put(symbol, variables.size() + inputs.indexOf(symbol));
    }
    for (Symbol symbol : variables) {
      slots.put(symbol, variables.indexOf(symbol));
    }
  }

  /** Lets a letter stand for a formula of those before it. */
  public TapeBuilder define(Symbol symbol, Term term) {
    slots.put(symbol, slot(term));
    return this;
  }

  /** The tape whose result is a formula. */
  public Tape build(Term term) {
    return new Tape(this, absolute(slot(term)));
  }

  int variables() {
    return variables.size();
  }

  int inputs() {
    return inputs.size();
  }

  int firstResult() {
    return fixed() + constants.size();
  }

  double[] constants() {
    double[] values = new double[firstResult()];
    for (int i = 0; i < constants.size(); i++) {
      values[fixed() + i] = constants.get(i);
    }
    return values;
  }

  int[] codes() {
    return entries.stream().mapToInt(Entry::code).toArray();
  }

  int[] operands(int index) {
    return entries.stream()
        .mapToInt(e -> index == 0 ? e.first() : index == 1 ? e.second() : e.third())
        .map(this::absolute)
        .toArray();
  }

  Curve[] curves() {
    return entries.stream()
        .map(entry -> entry.code() == Tape.CURVE ? entry.operator().curve().orElseThrow() : null)
        .toArray(Curve[]::new);
  }

  private int fixed() {
    return variables.size() + inputs.size();
  }

  /** Results are numbered −1, −2, … until the number of constants is known. */
  private int absolute(int slot) {
    return slot < 0 ? firstResult() - 1 - slot : slot;
  }

  private int slot(Term term) {
    if (term instanceof Constant number) {
      return constant(number.value().doubleValue());
    }
    if (term instanceof Symbol symbol) {
      Integer slot = slots.get(symbol);
      if (slot == null) {
        throw new IllegalArgumentException(symbol.id());
      }
      return slot;
    }
    Operation operation = (Operation) term;
    int before = entries.size();
    int slot = slot(operation.operand(0));
    if (operation.operands().size() == 1) {
      return unary(operation.operator(), slot);
    }
    for (int i = 1; i < operation.operands().size(); i++) {
      int between = entries.size();
      int other = slot(operation.operand(i));
      slot =
          operation.operator() == Operator.SUM
              ? sum(slot, before, other, between)
              : binary(operation.operator(), slot, other);
    }
    return slot;
  }

  private int unary(Operator operator, int a) {
    return operator == Operator.NEGATIVE
        ? entry(Tape.NEGATE, a, a, null)
        : entry(Tape.CURVE, a, a, operator);
  }

  private int binary(Operator operator, int a, int b) {
    return switch (operator) {
      case DIFFERENCE -> entry(Tape.SUBTRACT, a, b, null);
      case PRODUCT -> a == b ? entry(Tape.SQUARE, a, a, null) : entry(Tape.MULTIPLY, a, b, null);
      case QUOTIENT -> entry(Tape.DIVIDE, a, b, null);
      case POWER -> power(a, b);
      case MIN -> entry(Tape.MIN, a, b, null);
      case MAX -> entry(Tape.MAX, a, b, null);
      default -> throw new IllegalArgumentException(operator.name());
    };
  }

  /** a + b, with one rounding where one is a product that was made for this sum alone. */
  private int sum(int a, int before, int b, int between) {
    if (isLastProduct(b, between)) {
      return multiplyAdd(a);
    }
    return a != b && isLastProduct(a, before) ? multiplyAdd(b) : entry(Tape.ADD, a, b, null);
  }

  /** Whether a slot is the last result, a product, and not older than a number of results. */
  private boolean isLastProduct(int slot, int age) {
    if (slot != -entries.size() || entries.size() <= age) {
      return false;
    }
    int code = entries.get(entries.size() - 1).code();
    return code == Tape.MULTIPLY || code == Tape.SQUARE;
  }

  /** Puts a product and a sum in place of the last result, a product. */
  private int multiplyAdd(int summand) {
    Entry product = entries.remove(entries.size() - 1);
    found.remove(product);
    return add(new Entry(Tape.MULTIPLY_ADD, product.first(), product.second(), summand, null));
  }

  private int power(int a, int b) {
    if (!isConstant(b)) {
      return entry(Tape.POWER, a, b, null);
    }
    double exponent = number(b);
    if (exponent != Math.rint(exponent) || Double.isInfinite(exponent)) {
      return entry(Tape.POWER, a, b, null);
    }
    if (exponent == 0) {
      return constant(1);
    }
    if (exponent > 0 && exponent <= LARGEST_PRODUCT) {
      return product(a, (int) exponent);
    }
    return entry(Tape.WHOLE_POWER, a, b, null);
  }

  /** aⁿ by squares, which other powers of a share. */
  private int product(int a, int n) {
    if (n == 1) {
      return a;
    }
    int half = product(a, n / 2);
    int square = entry(Tape.SQUARE, half, half, null);
    return n % 2 == 0 ? square : entry(Tape.MULTIPLY, square, a, null);
  }

  private int entry(int code, int a, int b, Operator operator) {
    if (isConstant(a) && isConstant(b)) {
      return constant(folded(new Entry(code, a, b, a, operator)));
    }
    return add(new Entry(code, a, b, a, operator));
  }

  private int add(Entry entry) {
    return found.computeIfAbsent(
        entry,
        added -> {
          entries.add(added);
          return -entries.size();
        });
  }

  private double folded(Entry entry) {
    TapeBuilder single = new TapeBuilder(List.of(), List.of(), Map.of());
    int a = single.constant(number(entry.first()));
    int b = single.constant(number(entry.second()));
    single.entries.add(new Entry(entry.code(), a, b, a, entry.operator()));
    return new Tape(single, single.firstResult()).value(new double[0]);
  }

  private boolean isConstant(int slot) {
    return slot >= fixed();
  }

  private double number(int slot) {
    return constants.get(slot - fixed());
  }

  private int constant(double value) {
    return constantSlots.computeIfAbsent(
        Double.doubleToLongBits(value),
        bits -> {
          constants.add(value);
          return variables.size() + inputs.size() + constants.size() - 1;
        });
  }
}
