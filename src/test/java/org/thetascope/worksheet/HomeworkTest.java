package org.thetascope.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.thetascope.worksheet.judge.Verdict;
import org.thetascope.worksheet.sheet.Sheet;

/** The homework's 51 numbers: each verdict, both recomputed values, and what went wrong. */
class HomeworkTest {
  private static Audit audit() {
    SheetFile file = Homework.file();
    return Auditor.strict(file.sheet(), file.scenario());
  }

  private static Map<Integer, AuditedRow> byEquation() {
    Audit audit = audit();
    Map<Integer, AuditedRow> rows = new TreeMap<>();
    int column = audit.sheet().column("equation");
    for (AuditedRow row : audit.rows()) {
      String equation =
          audit.sheet().cells(audit.sheet().rows().get(row.entry().row())).get(column);
      rows.put(Integer.parseInt(equation), row);
    }
    return rows;
  }

  private static List<CSVRecord> reference() throws IOException {
    try (InputStream in =
            HomeworkTest.class.getResourceAsStream("/reference/worksheet-printed.csv");
        CSVParser parser =
            CSVParser.parse(
                in,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  @Test
  void everyVerdictIsAsTheReferenceSays() throws IOException {
    Map<Integer, AuditedRow> rows = byEquation();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (CSVRecord record : reference()) {
      String equation = record.get("equation");
      expected.put(equation, record.get("verdict"));
      found.put(equation, rows.get(Integer.parseInt(equation)).verdict().id());
    }
    assertThat(found).hasSize(51).isEqualTo(expected);
  }

  @Test
  void totalsAndFirstWrongSteps() {
    Audit audit = audit();
    assertThat(audit.totals())
        .containsEntry(Verdict.OK, 9L)
        .containsEntry(Verdict.ROUNDED, 5L)
        .containsEntry(Verdict.FOLLOWS, 21L)
        .containsEntry(Verdict.SIGN, 3L)
        .containsEntry(Verdict.SLIP, 13L);
    assertThat(audit.right()).isEqualTo(35);
    Map<String, String> first = new LinkedHashMap<>();
    audit
        .firstWrong()
        .forEach(
            (id, row) ->
                first.put(
                    id,
                    row.orElseThrow().entry().step()
                        + " "
                        + row.orElseThrow().entry().quantity().id()));
    assertThat(first)
        .containsExactly(
            Map.entry("sgd", "1 theta"),
            Map.entry("adagrad", "1 delta_theta"),
            Map.entry("rmsprop", "1 theta"),
            Map.entry("adam", "2 g"));
  }

  @Test
  void theBundledSheetIsTheReference() throws IOException {
    Sheet sheet = Homework.sheet();
    List<CSVRecord> reference = reference();
    assertThat(sheet.rows()).hasSize(reference.size());
    for (int row = 0; row < reference.size(); row++) {
      for (String column : sheet.columns()) {
        assertThat(sheet.cells(sheet.rows().get(row)).get(sheet.column(column)))
            .isEqualTo(reference.get(row).get(column));
      }
    }
  }

  @Test
  void valuesAndRangesAgreeWithTheReferenceToItsDigits() throws IOException {
    Map<Integer, AuditedRow> rows = byEquation();
    for (CSVRecord record : reference()) {
      AuditedRow row = rows.get(Integer.parseInt(record.get("equation")));
      assertSameDigits(row.exact().orElseThrow(), record.get("exact"));
      assertSameDigits(row.local().orElseThrow(), record.get("from_own_history"));
      assertSameDigits(row.low().orElseThrow(), record.get("low"));
      assertSameDigits(row.high().orElseThrow(), record.get("high"));
    }
  }

  private static void assertSameDigits(BigDecimal value, String reference) {
    BigDecimal expected = new BigDecimal(reference);
    assertThat(value.subtract(expected).abs())
        .isLessThanOrEqualTo(expected.abs().scaleByPowerOfTen(-9));
  }

  @Test
  void theSlipsAreFound() {
    Map<Integer, List<String>> found = new TreeMap<>();
    byEquation()
        .forEach(
            (equation, row) -> {
              if (!row.verdict().right()) {
                found.put(
                    equation,
                    row.explanations().isEmpty() ? List.of() : row.explanations().get(0).kinds());
              }
            });
    assertThat(found)
        .containsEntry(8, List.of("sign"))
        .containsEntry(27, List.of("euler:r"))
        .containsEntry(32, List.of("sign"))
        .containsEntry(40, List.of("sigmoid:exponential", "sign"))
        .containsEntry(46, List.of("sign"))
        .containsEntry(60, List.of("operandSign:theta.before"))
        .containsEntry(62, List.of("frozen:theta", "powerOfTen"))
        .containsEntry(70, List.of())
        .containsEntry(104, List.of("frozen:theta"))
        .containsEntry(112, List.of("biasExponent:one"))
        .containsEntry(114, List.of("biasExponent:one"))
        .containsEntry(120, List.of("frozen:theta"))
        .containsEntry(124, List.of("earlier:s.before"))
        .containsEntry(126, List.of("earlier:r.before"))
        .containsEntry(128, List.of("biasExponent:one"))
        .containsEntry(130, List.of("biasExponent:one"))
        .hasSize(16);
  }

  @Test
  void theSheetIsSavedAsItWas() throws IOException {
    try (InputStream in = HomeworkTest.class.getResourceAsStream("homework.csv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Homework.sheet().text()).isEqualTo(text);
    }
  }
}
