package org.thetascope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.app.lab.Labs;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.window.Shortcuts;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKinds;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.TableField;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.Measure;

/** Every string that a user reads is there, used, and there once. */
class TextTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path WORDS = Path.of("src/main/resources/org/thetascope/text");

  /** Keys that picocli looks up itself. */
  private static final Pattern PICOCLI =
      Pattern.compile("(usage|helpCommand|thetascope|help|version)(\\..*)?");

  @Test
  void everyKeyInTheSourcesHasWords() throws IOException {
    Text text = Text.english();
    Set<String> missing = new TreeSet<>();
    for (String key : quoted()) {
      boolean looksLikeOne =
          key.matches(
              "(fault|reason|type|range|chart|cli|row|cursor|window|sheet|handout|playback|steps|file|unsaved|chooser"
                  + "|heading|export|dialog|divergence|action|measure|diagnosis|claim"
                  + "|counterexample|recursion|busy|view|series|legend|variance|gradient|law"
                  + "|preset|product|shortcuts|key|lecture|overview|presenter)(\\.[a-zA-Z]+)+");
      if (looksLikeOne && !text.has(key)) {
        missing.add(key + "=");
      }
    }
    assertThat(missing).as("add these lines to text.properties").isEmpty();
  }

  @Test
  void everyKeyMadeFromADescriptionHasWords() {
    Text text = Text.english();
    List<String> wanted = new ArrayList<>();
    Optimizers.ALL.forEach(optimizer -> optimizer.fields().forEach(f -> addField(wanted, f)));
    WeightKinds.ALL.forEach(kind -> kind.fields().forEach(f -> addField(wanted, f)));
    WeightKinds.ids().forEach(id -> wanted.add("weights." + id + ".name"));
    addField(wanted, FirstLayer.FIELD);
    Problems.ALL.forEach(
        kind -> {
          wanted.add("problem." + kind.id() + ".name");
          kind.fields().forEach(f -> addField(wanted, f));
        });
    for (KeyScope scope : Shortcuts.ALL) {
      wanted.add(scope.titleKey());
      scope.shortcuts().forEach(shortcut -> wanted.add(shortcut.titleKey()));
    }
    Labs.ALL.forEach(lab -> wanted.addAll(List.of(lab.titleKey(), lab.helpKey())));
    for (Measure measure : Measure.values()) {
      wanted.add("measure." + measure.id() + ".symbol");
      wanted.add("measure." + measure.id() + ".choice");
    }
    assertThat(wanted).filteredOn(key -> !text.has(key)).as("add these keys").isEmpty();
  }

  private static void addField(List<String> wanted, Field field) {
    if (field instanceof TableField table) {
      table.columns().forEach(column -> addField(wanted, column));
      return;
    }
    wanted.add("parameter." + field.id() + ".name");
    wanted.add("parameter." + field.id() + ".help");
    if (field instanceof ChoiceField choice) {
      choice.options().forEach(o -> wanted.add("choice." + field.id() + "." + o));
    }
  }

  @Test
  void noKeyIsUnused() throws IOException {
    Set<String> quoted = quoted();
    // keys whose last parts are made from ids begin with a literal such as "problem."
    List<String> beginnings = quoted.stream().filter(literal -> literal.endsWith(".")).toList();
    assertThat(keys())
        .filteredOn(key -> !PICOCLI.matcher(key).matches() && !quoted.contains(key))
        .filteredOn(key -> !quoted.contains(key.replaceFirst("\\.help$", "")))
        .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noKeyStandsTwice(Locale language) {
    List<String> keys = keys(language);
    Set<String> once = new HashSet<>();
    assertThat(keys).filteredOn(key -> !once.add(key)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPatternHasAnApostropheThatTheFormatWouldEat(Locale language) {
    assertThat(lines(language)).noneMatch(line -> !line.startsWith("#") && line.contains("'"));
  }

  /** In no language is a key missing or, as English has none unused, one too many. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheKeysOfEnglish(Locale language) {
    // what the gallery says in English stands in its files
    assertThat(keys(language))
        .filteredOn(key -> !key.startsWith("gallery."))
        .containsExactlyInAnyOrderElementsOf(keys(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPatternTakesTheArgumentsOfEnglish(Locale language) {
    Map<String, String> english = patterns(Locale.ENGLISH);
    Map<String, String> other = patterns(language);
    assertThat(english)
        .allSatisfy((key, pattern) -> assertThat(gaps(other.get(key))).isEqualTo(gaps(pattern)));
  }

  /** The arguments that a pattern takes, and what the command line fills in. */
  private static Set<String> gaps(String pattern) {
    return Pattern.compile("\\{\\d}|\\$\\{[A-Z-]+}|%n")
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFileOfWordsIsALanguage() throws IOException {
    try (Stream<Path> files = Files.list(WORDS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("text"))
          .containsExactlyInAnyOrderElementsOf(
              Text.LANGUAGES.stream().map(TextTest::file).toList());
    }
  }

  static List<Locale> languages() {
    return Text.LANGUAGES;
  }

  private static List<String> keys() {
    return keys(Locale.ENGLISH);
  }

  private static List<String> keys(Locale language) {
    return lines(language).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static Map<String, String> patterns(Locale language) {
    Text text = new Text(language);
    return keys(language).stream().collect(Collectors.toMap(key -> key, text::get));
  }

  private static String file(Locale language) {
    return language.equals(Locale.ENGLISH) ? "text.properties" : "text_" + language + ".properties";
  }

  private static List<String> lines(Locale language) {
    try {
      return Files.readAllLines(WORDS.resolve(file(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every string literal of the sources. */
  private static Set<String> quoted() throws IOException {
    Set<String> found = new HashSet<>();
    Pattern literal = Pattern.compile("\"([a-zA-Z0-9.]+)\"");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = literal.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
