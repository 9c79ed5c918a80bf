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
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Homework;

/** The check command as another program sees it: bytes, exit status, one line of summary. */
class CheckCommandTest {
  private static final String HEADER = "optimizer,step,quantity,printed\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  private int check(String input, String... args) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(bytes), out, new PrintWriter(err, true));
    String[] all = Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new);
    return new Commands(console, Text.english()).run(all);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path sheet(String text) throws IOException {
    return Files.writeString(folder.resolve("sheet.csv"), text);
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.getRecords();
    }
  }

  private void assertRefused(int status, String sentence) throws IOException {
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(printed()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .allMatch(f -> f.equals("sheet.csv") || f.equals("s.json"));
    }
  }

  @Test
  void theHomeworkIsAuditedWithItsSlipsAndExitStatusZero() throws IOException {
    assertThat(check(Homework.sheet().text().replaceFirst("#.*\n", ""), "-")).isZero();
    assertThat(printed())
        .startsWith(
            "equation,optimizer,step,quantity,printed,exact,local,low,high,verdict,explanation\r\n");
    List<CSVRecord> rows = records(printed());
    assertThat(rows).hasSize(51);
    assertThat(rows.get(0).toList().subList(0, 10))
        .containsExactly(
            "5",
            "sgd",
            "1",
            "g",
            "5.001e-9",
            "5.00000005e-9",
            "5.00000005e-9",
            "5.00000005e-9",
            "5.00000005e-9",
            "rounded");
    assertThat(rows.get(8).get("explanation")).contains("Euler");
    String[] lines = err.toString().split("\n");
    assertThat(lines[lines.length - 1])
        .startsWith("35 of 51 rows are right")
        .contains("sgd: 1 (theta)", "adagrad: 1 (delta_theta)", "rmsprop: 1", "adam: 2 (g)");
  }

  @Test
  void theScenarioIsFoundBesideTheSheet() throws IOException {
    String json =
        new ScenarioWriter().write(Homework.scenario().withHyperparameter("sgd", "epsilon", 2));
    Files.writeString(folder.resolve("s.json"), json);
    Path sheet = sheet("# scenario: s.json\n" + HEADER + "sgd,1,delta_theta,-1.000e-8\n");
    assertThat(check("", sheet.toString())).isZero();
    assertThat(records(printed()).get(0).get("verdict")).isEqualTo("ok");
  }

  @Test
  void theFileIsWrittenWholeAndNothingElse() throws IOException {
    Path target = folder.resolve("audit.csv");
    Path sheet = sheet(HEADER + "sgd,1,g,5.000e-9\n");
    assertThat(check("", sheet.toString(), "--out", target.toString())).isZero();
    assertThat(printed()).isEmpty();
    assertThat(Files.readString(target))
        .isEqualTo(
            "optimizer,step,quantity,printed,exact,local,low,high,verdict,explanation\r\n"
                + "sgd,1,g,5.000e-9,5.00000005e-9,5.00000005e-9,5.00000005e-9,5.00000005e-9,ok,\r\n");
    assertThat(err.toString()).contains("1 of 1 rows are right; sgd: no wrong step.");
  }

  @Test
  void anAuditIsAuditedAgain() throws IOException {
    check(Homework.sheet().text().replaceFirst("#.*\n", ""), "-");
    String first = printed();
    out.reset();
    assertThat(check(first, "-")).isZero();
    assertThat(printed()).isEqualTo(first);
  }

  @Test
  void cellsThatNeedQuotesAreQuoted() throws IOException {
    String text = "note," + HEADER + "\"a \"\"b\"\",\nc\",sgd,1,g,\"5,1e-9\"\n";
    assertThat(check(text, "-")).isZero();
    assertThat(records(printed()).get(0).get("note")).isEqualTo("a \"b\",\nc");
    assertThat(records(printed()).get(0).get("printed")).isEqualTo("5,1e-9");
  }

  @Test
  void anEmptySheetIsNoFailure() {
    assertThat(check(HEADER, "-")).isZero();
    assertThat(err.toString()).contains("0 of 0 rows are right");
  }

  @Test
  void badInputIsOneLineAndExitStatusTwo() throws IOException {
    Path sheet = sheet(HEADER + "sgd,1,g,5.0e-9\nsgd,2,g,5^-9\n");
    assertRefused(
        check("", sheet.toString(), "--out", folder.resolve("o.csv").toString()),
        "line 3, column 9");
  }

  @Test
  void aMissingSheetOrScenarioIsOneLine() throws IOException {
    assertRefused(check("", folder.resolve("none.csv").toString()), "there is no such file");
    err.getBuffer().setLength(0);
    Path sheet = sheet("# scenario: none.json\n" + HEADER);
    assertRefused(check("", sheet.toString()), "none.json");
  }

  @Test
  void aSheetWithoutAScenarioIsTakenForTheHomework() {
    assertThat(check(HEADER + "sgd,1,g,5.000e-9\n", "-")).isZero();
    assertThat(err.toString()).contains("names no scenario and was taken for the homework");
    err.getBuffer().setLength(0);
  }

  @Test
  void severalSheetsAreOneTable() throws IOException {
    String json = new ScenarioWriter().write(Homework.scenario());
    Files.writeString(folder.resolve("s.json"), json);
    String right = HEADER + "sgd,1,g,5.000e-9\n";
    Files.writeString(folder.resolve("right.csv"), "# scenario: s.json\n" + right);
    Files.writeString(
        folder.resolve("wrong.csv"), "sep=;\noptimizer;step;quantity;printed\nsgd;1;θ;-5,000e-9\n");
    Files.writeString(folder.resolve("broken.csv"), HEADER + "sgd,1,g,5^-9\n");
    List<String> files =
        List.of("right.csv", "broken.csv", "none.csv", "wrong.csv").stream()
            .map(name -> folder.resolve(name).toString())
            .toList();
    assertThat(check("", files.toArray(String[]::new))).isEqualTo(2);
    assertThat(printed())
        .startsWith("file,rows,right,optimizer,step,component,quantity,printed,verdict,slip\r\n");
    List<CSVRecord> rows = records(printed());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).toList())
        .containsExactly(files.get(0), "1", "1", "", "", "", "", "", "", "");
    assertThat(rows.get(1).toList().subList(0, 9))
        .containsExactly(files.get(3), "1", "0", "sgd", "1", "", "θ", "-5,000e-9", "sign");
    assertThat(rows.get(1).get("slip")).contains("the sign was lost");
    String[] lines = err.toString().split("\n");
    assertThat(lines[0]).contains("broken.csv").contains("line 2, column 9");
    assertThat(lines[1]).contains("none.csv").contains("no such file");
    assertThat(lines[lines.length - 1])
        .isEqualTo("1 of 2 rows are right in 2 sheets; sheets without a wrong step: 1.");
    err.getBuffer().setLength(0);
    out.reset();
    assertThat(check("", files.get(0), files.get(3))).isZero();
    assertThat(records(printed())).hasSize(2);
  }

  @Test
  void twoScenariosAreOneLine() throws IOException {
    Path sheet = sheet("# scenario: a.json\n# scenario: b.json\n" + HEADER);
    assertRefused(check("", sheet.toString()), "two scenarios");
  }

  @Test
  void aScenarioOfSeveralComponentsIsOneLine() throws IOException {
    Files.writeString(
        folder.resolve("s.json"),
        "{\"format\":\"thetascope-scenario\",\"version\":1,\"problem\":{\"kind\":\"beale\"},"
            + "\"start\":[1,1]}");
    Path sheet = sheet("# scenario: s.json\n" + HEADER + "sgd,1,g,5\n");
    assertRefused(check("", sheet.toString()), "2 components");
  }

  @Test
  void aFolderAndAMissingArgumentAreUsageErrors() throws IOException {
    assertRefused(check("", folder.toString()), "it is a folder");
    err.getBuffer().setLength(0);
    assertRefused(check(""), "SHEET.csv");
  }

  @Test
  void theSheetIsNotOverwritten() throws IOException {
    String text = HEADER + "sgd,1,g,5.0e-9\n";
    Path sheet = sheet(text);
    assertRefused(check("", sheet.toString(), "--out", sheet.toString()), "another file");
    assertThat(sheet).hasContent(text);
  }
}
