package org.thetascope.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.Reference;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/** Formulas as people type them, and what cannot be read. */
class FormulaReaderTest {
  static Stream<CSVRecord> malformed() {
    return Reference.rows("formulas-malformed.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void namesTheColumnOfWhatCannotStandThere(CSVRecord row) {
    Fault fault = refused(row.get("expression"), row.get("variables").split(" "));
    assertThat(fault.arguments().get(0)).isEqualTo(Integer.parseInt(row.get("column")));
    assertThat(Text.english().sentence(fault))
        .startsWith("column " + row.get("column") + ": found ")
        .endsWith(".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x***y;4",
        "x^2²;0",
        "x²³;3",
        "x²^2;3",
        "2 3;3",
        "x + 𝑥𝑥 + ;5",
        "((x);5",
        "|(x|);4",
        "sin x;5",
        "sin;4",
        "min(x);6",
        "pow(x);6",
        "pow(x y);8",
        "x e5;3",
        "1e400 x;1",
        "x +* y;4",
        "x 1e;3",
        ".;1",
        "x..5;2",
        "(x)|x|;4",
        "x|x|;2",
        "x,y;2",
        "-;2",
        "− − +;6",
        "|;2",
        "||;3",
        "f(x);1"
      })
  void countsCharactersNotBytes(String text, int column) {
    if (column == 0) {
      assertThat(FormulaReader.read(text, symbols("x", "y"))).isNotNull();
    } else {
      assertThat(refused(text, "x", "y").arguments().get(0)).isEqualTo(column);
    }
  }

  @Test
  void takesTheFunctionsNameForTheOpenerThatIsTooDeep() {
    String text = "sin(".repeat(FormulaReader.MAX_DEPTH) + "cos(x" + ")".repeat(65);
    assertThat(refused(text, "x").arguments().get(0)).isEqualTo(4 * 64 + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1/2x;\\frac{1}{2}\\, x",
        "1/(2x);\\frac{1}{2\\, x}",
        "2*3^x;2 \\cdot 3^{x}",
        "x y;x\\, y",
        "x(y z);x\\, \\left(y\\, z\\right)",
        "-x^2;-x^{2}",
        "(-x)^2;\\left(-x\\right)^{2}",
        "x^y^2;x^{y^{2}}",
        "(x^y)^2;\\left(x^{y}\\right)^{2}",
        "2**-x;2^{-x}",
        "|x|²;\\left|x\\right|^{2}",
        "x-(y-1);x - \\left(y - 1\\right)",
        "2·(1/2);2 \\cdot \\frac{1}{2}",
        "sin(x)cos(y);\\sin\\left(x\\right)\\, \\cos\\left(y\\right)",
        "max(x, 2y);'\\max\\left(x,\\; 2\\, y\\right)'",
        "exp(-x²);e^{-x^{2}}",
        "sqrt(x+y);\\sqrt{x + y}",
        "softplus(π x);\\operatorname{softplus}\\left(\\pi\\, x\\right)"
      })
  void typesetsWhatWasRead(String text, String latex) {
    Term term = FormulaReader.read(text, symbols("x", "y", "z"));
    assertThat(Typesetter.letters(UnaryOperator.identity()).typeset(term)).isEqualTo(latex);
  }

  /** Formulas as long as they may be and as deep as they can get, on a small stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {"x+", "x-", "x ", "x/", "x^", "x^-", "x*-", "-", "--", "x^-x-", "|x|/", "sin(x)^"})
  void takesTheLongestFormulas(String repeated) throws InterruptedException {
    int times = (FormulaReader.MAX_LENGTH - 1) / repeated.length();
    String text = repeated.repeat(times) + "x";
    List<Throwable> thrown = new ArrayList<>();
    Runnable all =
        () -> {
          Term term = FormulaReader.read(text, symbols("x"));
          Typesetter.letters(UnaryOperator.identity()).typeset(term);
          Rewriting.replaced(term, symbols("x").get(0), symbols("y").get(0));
          Derivative.of(term, symbols("x").get(0));
          new TapeBuilder(symbols("x"), List.of(), Map.of())
              .build(term)
              .addHessian(new double[] {0.9}, new double[1][1]);
        };
    Thread thread = new Thread(null, all, "small", 768 << 10);
    thread.setUncaughtExceptionHandler((broken, error) -> thrown.add(error));
    thread.start();
    thread.join();
    assertThat(thrown).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "xy", "x₁", "w_x", "α", "x2y", "Straße"})
  void takesTheseAsNames(String name) {
    assertThat(FormulaReader.isName(name)).isTrue();
    assertThat(FormulaReader.read(name, symbols(name))).isEqualTo(symbols(name).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " x", "x ", "1x", "_x", "x y", "x-", "x²", "θ'"})
  void takesTheseForNoNames(String name) {
    assertThat(FormulaReader.isName(name)).isFalse();
  }

  @Property(tries = 3000)
  void readsAnythingOrNamesAColumnOfIt(@ForAll("texts") String text) {
    int length = text.codePointCount(0, text.length());
    try {
      Term term = FormulaReader.read(text, symbols("x", "y"));
      assertThat(Typesetter.letters(UnaryOperator.identity()).typeset(term)).isNotEmpty();
    } catch (FaultException e) {
      assertThat((Integer) e.fault().arguments().get(0)).isBetween(1, length + 1);
      assertThat(Text.english().sentence(e.fault())).startsWith("column ");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "x", "y", " ", "+", "-", "*", "/", "^", "(", ")", "|", "2", ".5", "1e3", "e", "sin(",
            "min(", ",", ";", "²", "−", "foo", "𝑥", "\t", "#")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  static List<Symbol> symbols(String... names) {
    return Stream.of(names).map(name -> new Symbol(name, name)).toList();
  }

  private static Fault refused(String text, String... names) {
    return catchThrowableOfType(
            FaultException.class, () -> FormulaReader.read(text, symbols(names)))
        .fault();
  }
}
