package org.thetascope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The one table of all rows, to be read and as CSV. */
final class BenchTable {
  private static final List<String> HEADER =
      List.of("benchmark", "case", "median", "95th percentile", "worst", "unit", "goal", "met");

  private final List<Row> rows;

  BenchTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Columns of equal width; numbers with four digits. */
  String text() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADER);
    rows.forEach(row -> lines.add(cells(row)));
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < HEADER.size(); i++) {
        int column = i;
        int width = lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0);
        boolean number = i >= 2 && i <= 4;
        String form = "%" + (number ? "" : "-") + Math.max(1, width) + "s  ";
        out.append(String.format(form, line.get(i)));
      }
      text.append(out.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Writes table.txt and table.csv. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("table.txt"), text());
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(folder.resolve("table.csv")), CSVFormat.RFC4180)) {
      csv.printRecord(HEADER);
      for (Row row : rows) {
        csv.printRecord(
            row.benchmark(),
            row.what(),
            row.median(),
            row.p95(),
            row.worst(),
            row.unit(),
            row.goal(),
            row.met().word());
      }
    }
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.benchmark(),
        row.what(),
        number(row.median()),
        number(row.p95()),
        number(row.worst()),
        row.unit(),
        row.goal(),
        row.met().word());
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    int digits = value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value)));
    return String.format(Locale.ROOT, "%." + Math.max(0, 3 - digits) + "f", value);
  }
}
