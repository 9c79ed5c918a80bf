package org.thetascope.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thetascope.app.controller.Shortcut;
import org.thetascope.app.controller.Shortcuts;
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
                  + "|preset|product|shortcuts|key)(\\.[a-zA-Z]+)+");
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
    for (Shortcut shortcut : Shortcuts.ALL) {
      wanted.add("shortcut." + shortcut.id());
      wanted.add("shortcuts.where." + shortcut.where());
    }
    for (Measure measure : Measure.values()) {
      wanted.add("measure." + measure.id() + ".symbol");
      wanted.add("measure." + measure.id() + ".choice");
    }
    assertThat(wanted).allMatch(text::has, "has words");
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

  @Test
  void noKeyStandsTwice() {
    List<String> keys = keys();
    Set<String> once = new HashSet<>();
    assertThat(keys).filteredOn(key -> !once.add(key)).isEmpty();
  }

  @Test
  void noPatternHasAnApostropheThatTheFormatWouldEat() throws IOException {
    assertThat(lines()).noneMatch(line -> !line.startsWith("#") && line.contains("'"));
  }

  private static List<String> keys() {
    return lines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static List<String> lines() {
    try (InputStream in =
        TextTest.class.getResourceAsStream("/org/thetascope/text/text.properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
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
