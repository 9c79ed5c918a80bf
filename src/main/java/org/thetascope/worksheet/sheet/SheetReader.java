package org.thetascope.worksheet.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.thetascope.parameter.FaultException;

/**
 * Reads a sheet, bounded in size. Only what makes it no table at all is a fault here; what stands
 * in its cells is the business of {@link Entries}.
 */
public final class SheetReader {
  /** The most bytes that a sheet may have. */
  public static final int MAX_BYTES = 16 << 20;

  /** The most lines that it may have. */
  static final int MAX_LINES = 100_000;

  static final String MARK = "\uFEFF";

  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=.\"?", Pattern.CASE_INSENSITIVE);

  private SheetReader() {}

  /**
   * Reads a stream.
   *
   * @throws FaultException if it is too large, is no text or has no header
   * @throws IOException if reading fails
   */
  public static Sheet read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new FaultException("fault.tooLarge", MAX_BYTES);
    }
    return read(SheetText.of(bytes));
  }

  /**
   * Reads a text.
   *
   * @throws FaultException if it has no header, too many lines, or quotes that do not fit
   */
  public static Sheet read(String text) {
    List<String> columns = List.of();
    List<Line> before = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Cells cells = new Cells(',');
    int number = 1;
    for (String raw : lines(text)) {
      if (!columns.isEmpty()) {
        lines.add(line(raw, number, cells));
      } else {
        cells = Cells.ofHeader(raw);
        before.add(line(raw, number, cells));
        columns = before.get(before.size() - 1).cells();
      }
      for (int i = 0; i < raw.length(); i++) {
        number += breaks(raw, i) ? 1 : 0;
      }
    }
    require(columns, before);
    return new Sheet(columns, cells.separator(), before, lines);
  }

  /** The lines with their ends, counted before any is looked into. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int end;
    for (int at = 0; at < text.length(); at = end) {
      if (lines.size() == MAX_LINES) {
        throw new FaultException("fault.sheet.lines", MAX_LINES);
      }
      end = end(text, at);
      lines.add(text.substring(at, end));
    }
    return lines;
  }

  private static Line line(String raw, int number, Cells form) {
    String content = raw.startsWith(MARK) ? raw.substring(1) : raw;
    if (content.isBlank() || isComment(content) || isSeparator(content)) {
      return new Line(List.of(), raw, number);
    }
    try {
      List<String> cells = form.split(content);
      boolean blank = cells.stream().allMatch(String::isBlank);
      return new Line(blank ? List.of() : cells, raw, number);
    } catch (IOException e) {
      throw new FaultException("fault.sheet.quotes", number);
    }
  }

  private static boolean isComment(String content) {
    return content.startsWith("#") || content.startsWith("\"#");
  }

  /** The line that tells a spreadsheet what separates the cells; the header tells it here. */
  private static boolean isSeparator(String content) {
    return SEPARATOR.matcher(content.strip()).matches();
  }

  /** Where the line that begins at a place ends; a line break within quotes does not end it. */
  private static int end(String text, int at) {
    boolean comment = text.startsWith("#", at) || text.startsWith(MARK + "#", at);
    boolean quoted = false;
    for (int i = at; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"' && !comment;
      if (breaks(text, i) && !quoted) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Whether a line break ends at a place: LF, CR LF, or CR alone. */
  private static boolean breaks(String text, int at) {
    boolean last = at + 1 == text.length();
    return text.charAt(at) == '\n'
        || text.charAt(at) == '\r' && (last || text.charAt(at + 1) != '\n');
  }

  private static void require(List<String> columns, List<Line> before) {
    if (columns.isEmpty()) {
      throw new FaultException("fault.sheet.empty", String.join(",", Sheet.REQUIRED));
    }
    int number = before.get(before.size() - 1).number();
    for (String name : Sheet.REQUIRED) {
      long found = columns.stream().filter(c -> c.strip().equalsIgnoreCase(name)).count();
      if (found == 0) {
        throw new FaultException(
            "fault.sheet.column", number, name, String.join(",", Sheet.REQUIRED));
      }
      if (found > 1) {
        throw new FaultException("fault.sheet.columnTwice", number, name);
      }
    }
  }
}
