package org.thetascope.worksheet.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of one line of CSV, as RFC 4180 quotes them. */
final class Cells {
  private Cells() {}

  /**
   * The cells of a line.
   *
   * @throws IOException if its quotes are not closed, or closed too early
   */
  static List<String> split(String line) throws IOException {
    if (line.indexOf('"') < 0) {
      // a parser for each line would cost far more than the line
      return List.of(line.replaceFirst("\\R$", "").split(",", -1));
    }
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of("") : records.get(0).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A line that holds the cells. */
  static String join(List<String> cells) {
    return CSVFormat.RFC4180.format(cells.toArray()) + "\n";
  }

  /** Where a cell begins in its line, counted from 1; past the end where there are fewer. */
  static int position(String line, int cell) {
    boolean quoted = false;
    int found = 0;
    for (int i = 0; i < line.length(); i++) {
      if (found == cell) {
        return i + 1;
      }
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == ',' && !quoted) {
        found++;
      }
    }
    return line.stripTrailing().length() + 1;
  }
}
