package org.thetascope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.expression.SignRun;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Range;

/** The words are such as a teacher would say: short, active, in the field's words. */
class WordsTest {
  /** Forms that readers stumbled over, in any language. */
  private static final Pattern CLUMSY =
      Pattern.compile(
          String.join(
              "|",
              "[Ff]ound [“{]",
              "allowed (is|are) ",
              "number over ",
              "what is not JSON",
              "beyond every number",
              "(vanishes|explodes|shrinks) by e",
              "so that (it has )?no",
              "[Dd]oes again",
              "efunden wurden? [„{]",
              "erlaubt (ist|sind) (ein|jede|genau)",
              "etwas, das kein",
              "um den Faktor e in",
              "so dass",
              "⟲",
              "\\bCtrl\\+(?=.*[äöüß])"));

  /** How a line is set. */
  private static final Pattern UNTIDY = Pattern.compile("\\.\\.\\.|  (?!δ)|\"| $|^ | - |\\( | \\)");

  /** Sentences that are no more than another one, or begin or go on elsewhere. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile(
          "fault\\.(within|at|inFile|line|formula|cannotRead|cannotWrite|cross|setAside)"
              + "|fault\\.(computation|table\\.cell|lectureNothing|lectureEntry|sheet\\.line)|.*\\.name");

  static List<Locale> languages() {
    return Text.LANGUAGES;
  }

  private static Map<String, String> words(Locale language) {
    Text text = new Text(language);
    return text.bundle().keySet().stream().collect(Collectors.toMap(key -> key, text::get));
  }

  private static Stream<String> lines(Locale language, Predicate<String> keys) {
    return words(language).entrySet().stream()
        .filter(entry -> keys.test(entry.getKey()))
        .map(entry -> entry.getKey() + "=" + entry.getValue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nobodyStumbles(Locale language) {
    assertThat(lines(language, key -> !key.equals("fault.formula")))
        .filteredOn(line -> CLUMSY.matcher(line).find())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void wordsAreSetAsInABook(Locale language) {
    assertThat(lines(language, key -> !key.matches("(cli|usage|formula|handout)\\..*")))
        .filteredOn(line -> UNTIDY.matcher(line.substring(line.indexOf('=') + 1)).find())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatHelpsAndWhatIsWrongIsASentence(Locale language) {
    assertThat(
            lines(
                language,
                key ->
                    (key.endsWith(".help") || key.startsWith("fault."))
                        && !NO_SENTENCE.matcher(key).matches()))
        .filteredOn(line -> !(line.matches("(?s).*(\\.|\\?|[.:] \\{\\d}|\\([^)]*\\)|\\{\\d})$")))
        .isEmpty();
  }

  /** Menus and buttons say what they do with one capital letter, but for names. */
  @ParameterizedTest
  @MethodSource("languages")
  void namesOfWhatCanBeClickedBeginWithACapital(Locale language) {
    Pattern clicked =
        Pattern.compile(
            "(file|edit|view|lecture|help)\\.(menu\\.)?[a-zA-Z]+"
                + "|sheet\\.action\\.[a-z]+|action\\.[a-z]+\\.name|lab\\.[a-z]+\\.title"
                + "|heading\\.[a-z]+|row\\.[a-z]+\\.name");
    assertThat(
            lines(
                language,
                key -> clicked.matcher(key).matches() && !words(language).get(key).isEmpty()))
        .filteredOn(line -> !(!Character.isLowerCase(line.charAt(line.indexOf('=') + 1))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anUnderscoreOnlyMakesAnIndex(Locale language) {
    assertThat(
            lines(language, key -> !key.matches("(cli|fault|key|thetascope|usage|formula)\\..*")))
        .map(SignRun::plain)
        .filteredOn(line -> line.contains("_") && !line.contains("____"))
        .isEmpty();
  }

  /** What was computed has six digits in a sentence, what somebody typed has all of its own. */
  @Test
  void noSentenceHasAllDigitsOfADouble() {
    Text text = Text.english();
    assertThat(text.get("diagnosis.deadLayer", 3, -1 / 3.0)).contains("weight −0.333333 is");
    assertThat(text.get("steps.copied", 12345678)).contains("12345678");
    Fault fault = Fault.of("fault.range", "ρ", 1.00000001, Range.below(0, 1));
    assertThat(text.sentence(fault)).endsWith("less than 1, not 1.00000001.");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void epsilonHasOneForm(Locale language) {
    assertThat(lines(language, key -> true)).filteredOn(line -> line.contains("ϵ")).isEmpty();
  }
}
