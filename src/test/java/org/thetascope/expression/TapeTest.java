package org.thetascope.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Doubles;
import org.thetascope.Reference;
import org.thetascope.worksheet.rule.Evaluation;

/** Values, gradients and Hessians of formulas, against references and against 60 digits. */
class TapeTest {
  static Stream<CSVRecord> formulas() {
    return Reference.rows("formulas.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void agreesWithTheReference(CSVRecord row) {
    List<Symbol> variables = FormulaReaderTest.symbols(row.get("variables").split(" "));
    Map<Symbol, Double> constants = new HashMap<>();
    for (String constant : row.get("constants").split(" ")) {
      if (!constant.isEmpty()) {
        String[] sides = constant.split("=");
        constants.put(FormulaReaderTest.symbols(sides[0]).get(0), Double.parseDouble(sides[1]));
      }
    }
    List<Symbol> known = Stream.concat(variables.stream(), constants.keySet().stream()).toList();
    Tape tape =
        new TapeBuilder(variables, List.of(), constants)
            .build(FormulaReader.read(row.get("expression"), known));
    double[] g = new double[variables.size()];
    double value = tape.addGradient(numbers(row.get("point")), g);
    if (row.get("value").equals("not finite")) {
      assertThat(Double.isFinite(value)).isFalse();
    } else {
      double tolerance = Double.parseDouble(row.get("tolerance_value"));
      assertThat(value).isCloseTo(Double.parseDouble(row.get("value")), within(tolerance));
    }
    if (row.get("gradient").equals("not finite")) {
      assertThat(Arrays.stream(g).allMatch(Double::isFinite) && Double.isFinite(value)).isFalse();
    } else {
      double[] expected = numbers(row.get("gradient"));
      double[] tolerance = numbers(row.get("tolerance_gradient"));
      for (int j = 0; j < g.length; j++) {
        assertThat(g[j]).isCloseTo(expected[j], within(tolerance[j]));
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double tolerance) {
    return org.assertj.core.data.Offset.offset(tolerance);
  }

  private static double[] numbers(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static final List<Symbol> XY = FormulaReaderTest.symbols("x", "y");

  /** A formula with a point. */
  record Case(Term term, double x, double y) {
    Conditioned exact(Term asked) {
      return Conditioned.of(
          asked, symbol -> new BigDecimal(symbol.id().equals("x") ? x : y), new HashMap<>());
    }
  }

  /**
   * A value of 60 digits with what doubles may be off there: each operation rounds, and hands on
   * what its operands are off. A sine of 10¹³ is off by a thousandth, whoever computes it.
   */
  record Conditioned(BigDecimal value, BigDecimal error) {
    private static final BigDecimal ULP = new BigDecimal(0x1p-52);

    static Conditioned of(Term term, Scope scope, Map<Term, Conditioned> known) {
      Conditioned before = known.get(term);
      if (before == null) {
        before = compute(term, scope, known);
        known.put(term, before);
      }
      return before;
    }

    private static Conditioned compute(Term term, Scope scope, Map<Term, Conditioned> known) {
      if (!(term instanceof Operation operation)) {
        BigDecimal value = Evaluation.value(term, scope);
        boolean isDouble = new BigDecimal(value.doubleValue()).compareTo(value) == 0;
        return new Conditioned(
            value, isDouble ? BigDecimal.ZERO : value.abs().multiply(ULP, Evaluation.CONTEXT));
      }
      List<Conditioned> operands =
          operation.operands().stream().map(operand -> of(operand, scope, known)).toList();
      BigDecimal value = applied(operation, operands, -1, BigDecimal.ZERO);
      BigDecimal error = value.abs().multiply(ULP, Evaluation.CONTEXT);
      for (int i = 0; i < operands.size(); i++) {
        for (BigDecimal off : List.of(operands.get(i).error(), operands.get(i).error().negate())) {
          BigDecimal moved = applied(operation, operands, i, off);
          error = error.add(moved.subtract(value).abs(), Evaluation.CONTEXT);
        }
      }
      return new Conditioned(value, error);
    }

    private static BigDecimal applied(
        Operation operation, List<Conditioned> operands, int moved, BigDecimal off) {
      List<Term> numbers = new ArrayList<>();
      for (int i = 0; i < operands.size(); i++) {
        BigDecimal value = operands.get(i).value();
        numbers.add(new Constant(i == moved ? value.add(off, Evaluation.CONTEXT) : value));
      }
      return Evaluation.value(new Operation(operation.operator(), numbers), symbol -> null);
    }
  }

  @Property(tries = 400)
  void agreesWithSixtyDigits(@ForAll("cases") Case example) {
    double[] point = {example.x(), example.y()};
    Tape tape = new TapeBuilder(XY, List.of(), Map.of()).build(example.term());
    double[] g = new double[2];
    double[][] h = new double[2][2];
    assertClose(tape.addGradient(point, g), example, example.term());
    tape.addHessian(point, h);
    for (int j = 0; j < 2; j++) {
      Term slope = Derivative.of(example.term(), XY.get(j));
      assertClose(g[j], example, slope);
      for (int i = 0; i < 2; i++) {
        assertClose(h[i][j], example, Derivative.of(slope, XY.get(i)));
      }
    }
  }

  private static void assertClose(double actual, Case example, Term asked) {
    Conditioned exact;
    try {
      exact = example.exact(asked);
    } catch (ArithmeticException e) {
      return;
    }
    double nearest = exact.value().doubleValue();
    double size = Math.max(Math.abs(nearest), 1);
    if (Math.abs(nearest) > 1e100 || exact.error().doubleValue() > 1e-12 * size) {
      return;
    }
    double off = exact.value().subtract(new BigDecimal(actual)).abs().doubleValue();
    assertThat(off).as("%s of %s", asked, example).isLessThan(1e-10 * size);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(terms(3), Doubles.between(0.2, 0.9), Doubles.between(-0.9, -0.2))
        .as(Case::new);
  }

  private static Arbitrary<Term> terms(int depth) {
    Arbitrary<Term> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(XY.get(0), XY.get(1), XY.get(0)),
            Doubles.between(-2, 2).map(Terms::number));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Term> below = terms(depth - 1);
    Arbitrary<Term> unary =
        Combinators.combine(
                Arbitraries.of(
                    Operator.NEGATIVE,
                    Operator.EXPONENTIAL,
                    Operator.SIN,
                    Operator.COS,
                    Operator.SINH,
                    Operator.TANH,
                    Operator.ATAN,
                    Operator.SIGMOID,
                    Operator.SOFTPLUS,
                    Operator.RELU,
                    Operator.ABS,
                    Operator.SIGN),
                below)
            .as(Terms::apply);
    Arbitrary<Term> binary =
        Combinators.combine(
                Arbitraries.of(
                    Operator.SUM,
                    Operator.DIFFERENCE,
                    Operator.PRODUCT,
                    Operator.MIN,
                    Operator.MAX),
                below,
                below)
            .as((operator, a, b) -> new Operation(operator, List.of(a, b)));
    Arbitrary<Term> guarded =
        Combinators.combine(
                Arbitraries.of(Operator.LN, Operator.ROOT, Operator.LOG10, Operator.NEGATIVE),
                below)
            .as(
                (operator, a) ->
                    Terms.apply(operator, Terms.sum(Terms.square(a), Terms.number(1.5))));
    Arbitrary<Term> powers =
        Combinators.combine(below, Arbitraries.of(0, 1, 2, 3, 5, -1))
            .as(
                (a, n) ->
                    n < 0
                        ? Terms.quotient(Terms.ONE, Terms.sum(Terms.square(a), Terms.ONE))
                        : Terms.power(a, Terms.number(n)));
    Arbitrary<Term> general =
        below.map(
            a ->
                Terms.power(Terms.sum(XY.get(0), Terms.number(0.5)), Terms.apply(Operator.SIN, a)));
    return Arbitraries.oneOf(leaves, unary, binary, binary, guarded, powers, general);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(x y)*(1 + x y);42",
        "(1 + x y)*(x y);42",
        "x y + x y;12",
        "x y + x y + x y;18",
        "x y + (x y + 1)*x y;48",
        "x² + (x² - y)*x²;8",
        "(x² + y)/x² + x²;5.75",
        "x^7 + x^3 y;152",
        "x^9;512",
        "-x y + x y;0"
      })
  void computesOnceWhatStandsTwice(String text, double value) {
    Tape tape = new TapeBuilder(XY, List.of(), Map.of()).build(FormulaReader.read(text, XY));
    assertThat(tape.value(new double[] {2, 3})).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abs(x);0;0",
        "x*|x|;0;0",
        "relu(x);0;0",
        "sign(x);0;0",
        "max(x,0);0;1",
        "max(0,x);0;0",
        "min(x,-x);0;1",
        "relu(sqrt(x)-1);0;0",
        "max(1,ln(x));0;0",
        "x^0;0;0",
        "0^0 x;3;1",
        "x^1;0;1",
        "pow(x,3);-2;12",
        "(x-x)^x;2;0"
      })
  void hasTheSlopesOfKinksThatTheManualNames(String text, double x, double slope) {
    List<Symbol> variable = FormulaReaderTest.symbols("x");
    Term term = FormulaReader.read(text, variable);
    double[] g = new double[1];
    new TapeBuilder(variable, List.of(), Map.of()).build(term).addGradient(new double[] {x}, g);
    assertThat(g[0] + 0.0).isEqualTo(slope);
  }
}
