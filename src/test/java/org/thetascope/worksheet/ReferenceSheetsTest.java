package org.thetascope.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short worked solutions whose verdicts were made independently of the program. */
class ReferenceSheetsTest {
  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return Path.of(ReferenceSheetsTest.class.getResource("/reference/sheets").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".expected.csv"))
          .map(name -> name.replace(".expected.csv", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNumberIsJudgedAsTheReferenceSays(String name) throws IOException {
    SheetFile file = SheetFile.read(FOLDER.resolve(name + ".csv"));
    Audit audit = Auditor.strict(file.sheet(), file.scenario());
    List<CSVRecord> expected = expected(name);
    assertThat(audit.rows()).hasSameSizeAs(expected);
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < expected.size(); i++) {
      AuditedRow row = audit.rows().get(i);
      CSVRecord right = expected.get(i);
      all.assertThat(row.verdict().id()).as("%s", right).isEqualTo(right.get("verdict"));
      same(all, row.exact(), right, "exact");
      same(all, row.local(), right, "local");
      same(all, row.low(), right, "low");
      same(all, row.high(), right, "high");
    }
    all.assertAll();
  }

  private static void same(
      SoftAssertions all, Optional<BigDecimal> found, CSVRecord right, String column) {
    BigDecimal expected = new BigDecimal(right.get(column));
    BigDecimal far = found.orElseThrow().subtract(expected).abs();
    all.assertThat(far)
        .as("%s of %s: %s", column, right, found)
        .isLessThanOrEqualTo(expected.abs().scaleByPowerOfTen(-9));
  }

  private static List<CSVRecord> expected(String name) throws IOException {
    try (InputStream in = Files.newInputStream(FOLDER.resolve(name + ".expected.csv"));
        CSVParser parser =
            CSVParser.parse(
                in,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsRightIsNotExplainedAsASlip(String name) {
    SheetFile file = SheetFile.read(FOLDER.resolve(name + ".csv"));
    Audit audit = Auditor.strict(file.sheet(), file.scenario());
    for (AuditedRow row : audit.rows()) {
      assertThat(row.explanations().isEmpty() || !row.verdict().right()).isTrue();
    }
    boolean planted = name.startsWith("slip") || name.startsWith("extra-5");
    assertThat(audit.rows().stream().allMatch(row -> row.verdict().right())).isNotEqualTo(planted);
  }
}
