package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Homework;

/** What commands write depends on no machine's language; people may name theirs. */
class LocaleTest {
  private final Locale before = Locale.getDefault();

  @TempDir Path folder;
  private String err = "";

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private byte[] run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter errors = new StringWriter();
    byte[] in = input.getBytes(StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(in), out, new PrintWriter(errors, true));
    assertThat(new Commands(console, new Text(Locale.getDefault())).run(arguments)).isZero();
    err = errors.toString();
    return out.toByteArray();
  }

  private String drawn(String figure, String extension, String... options) throws IOException {
    Path target = folder.resolve("a." + extension);
    List<String> all = new ArrayList<>();
    all.addAll(List.of("render", "-", "--figure", figure, "--out", target.toString()));
    all.addAll(List.of(options));
    run(scenario(), all.toArray(String[]::new));
    return Files.readString(target);
  }

  private static String scenario() {
    return new ScenarioWriter().write(new Gallery().entry("logistic-unit").scenario());
  }

  private static String sheet() {
    return Homework.sheet().text().replaceFirst("#.*\n", "");
  }

  /** Everything that a command writes for another program, or draws. */
  private Map<String, String> written() throws IOException {
    Map<String, String> written = new TreeMap<>();
    written.put("scenario", scenario());
    for (String table : List.of("trajectories", "chain")) {
      byte[] csv = run(scenario(), "data", "-", "--table", table);
      written.put(table, new String(csv, StandardCharsets.UTF_8));
    }
    for (String extension : List.of("svg", "csv", "tex")) {
      written.put(extension, drawn("dashboard", extension));
    }
    written.put("check", new String(run(sheet(), "check", "-"), StandardCharsets.UTF_8));
    return written;
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR"})
  void everyLocaleWritesTheSameBytes(String tag) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Map<String, String> plain = written();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(written()).isEqualTo(plain);
  }

  @Test
  void aFigureIsGermanWhereThatIsAskedForAndItsDataAreNot() throws IOException {
    String tex = drawn("trajectories", "tex", "--language", "de");
    assertThat(tex)
        .contains("\\\"uber die Schritte", "xlabel={Schritt k}", "{$-$0,5},{0},{0,5}", "use comma")
        .contains("\n1 -0.9");
    assertThat(drawn("trajectories", "svg", "--language", "de")).contains("Schritt k", ">0,5<");
    assertThat(drawn("trajectories", "csv", "--language", "de")).contains(",1,-0.9");
    assertThat(drawn("trajectories", "svg")).contains("step k", ">0.5<");
  }

  @Test
  void anAuditExplainsInGermanWhereThatIsAskedFor() {
    byte[] csv = run(sheet(), "check", "-", "--language", "de");
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .contains("5.00000005e-9,5.00000005e-9,rounded,")
        .contains("In die falsche Richtung gerundet; auf die gedruckten Ziffern ist es 5,000e-9.");
  }

  @Test
  void whatACommandSaysFollowsTheSystem() {
    Locale.setDefault(Locale.GERMANY);
    run(sheet(), "check", "-");
    assertThat(err).startsWith("35 von 51 Zeilen sind richtig");
    assertThat(new String(run("", "render", "--help"), StandardCharsets.UTF_8))
        .contains("Zeichnet die Diagramme", "en, de");
  }
}
