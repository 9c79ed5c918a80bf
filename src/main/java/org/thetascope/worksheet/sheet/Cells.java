package org.thetascope.worksheet.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of one line, quoted as in RFC 4180.
 *
 * @param separator what stands between them
 */
public record Cells(char separator) {
  /** What may stand between cells, that before which occurs in fewer other places. */
  private static final List<Character> SEPARATORS = List.of('\t', ';', ',');

  private static final Pattern BREAK = Pattern.compile("\\R$");

  /** With what separates the names of a header. */
  public static Cells ofHeader(String header) {
    return new Cells(
        SEPARATORS.stream().filter(c -> header.indexOf(c) >= 0).findFirst().orElse(','));
  }

  /**
   * The cells of a line.
   *
   * @throws IOException if its quotes are not closed, or closed too early
   */
  public List<String> split(String line) throws IOException {
    if (line.indexOf('"') < 0) {
      // a parser for each line would cost far more than the line
      return plain(BREAK.matcher(line).replaceFirst(""));
    }
    try (CSVParser parser = CSVParser.parse(line, format())) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of("") : records.get(0).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<String> plain(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  /** A line that holds the cells. */
  String join(List<String> cells) {
    return format().format(cells.toArray()) + "\n";
  }

  private CSVFormat format() {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
  }

  /** Where a cell begins in its line, counted from 1; past the end where there are fewer. */
  int position(String line, int cell) {
    boolean quoted = false;
    int found = 0;
    for (int i = 0; i < line.length(); i++) {
      if (found == cell) {
        return i + 1;
      }
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        found++;
      }
    }
    return line.stripTrailing().length() + 1;
  }
}
