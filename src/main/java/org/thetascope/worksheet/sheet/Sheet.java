package org.thetascope.worksheet.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A worked solution as it stands in its file: every line in order, so that it is saved again as it
 * was, whatever is wrong with it. Immutable.
 *
 * @param columns the names in the header
 * @param separator what stands between its cells
 * @param before the lines up to and with the header
 * @param lines the lines after it
 */
public record Sheet(List<String> columns, char separator, List<Line> before, List<Line> lines) {
  /** The columns that a sheet must have. */
  public static final List<String> REQUIRED = List.of("optimizer", "step", "quantity", "printed");

  /** The column that a sheet must have where θ has more than one component. */
  public static final String COMPONENT = "component";

  private static final Pattern SCENARIO =
      Pattern.compile("\"?#\\s*scenario\\s*:(.*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPLIT = Pattern.compile("\\s*[-+−–]?\\d+,\\d.*");

  /** Keeps copies. */
  public Sheet {
    columns = List.copyOf(columns);
    before = List.copyOf(before);
    lines = List.copyOf(lines);
  }

  /** A sheet with the required columns and no rows. */
  public static Sheet empty() {
    Line header = new Line(REQUIRED, String.join(",", REQUIRED) + "\n", 1);
    return new Sheet(REQUIRED, ',', List.of(header), List.of());
  }

  /** The rows, without comments and empty lines. */
  public List<Line> rows() {
    return lines.stream().filter(Line::isRow).toList();
  }

  /**
   * The cells of a row as they are understood.
   *
   * <p>A decimal comma that was not quoted splits its number in two; where that number is the last
   * cell, nothing else can have been meant, and it is one cell here. Empty cells behind the last
   * column, as spreadsheets write them, are none.
   */
  public List<String> cells(Line row) {
    List<String> cells = row.cells();
    int last = columns.size() - 1;
    if (cells.size() > columns.size()
        && cells.subList(columns.size(), cells.size()).stream().allMatch(String::isBlank)) {
      return cells.subList(0, columns.size());
    }
    if (separator != ',' || cells.size() != columns.size() + 1 || column("printed") != last) {
      return cells;
    }
    String number = cells.get(last) + "," + cells.get(last + 1);
    if (!SPLIT.matcher(number).matches()) {
      return cells;
    }
    List<String> joined = new ArrayList<>(cells.subList(0, last));
    joined.add(number);
    return joined;
  }

  /** The rows that are yet to be filled in, counted from 0 over {@link #rows()}. */
  public Set<Integer> toFill() {
    int printed = column("printed");
    List<Line> rows = rows();
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).cell(printed).isBlank())
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The index of a column, or −1; names compare without case and outer blanks. */
  public int column(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).strip().equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The scenario files that comments name; a sheet should name one at most. */
  public List<String> scenarios() {
    return Stream.concat(before.stream(), lines.stream())
        .filter(line -> !line.isRow())
        .map(Sheet::scenario)
        .filter(Matcher::matches)
        .map(matcher -> withoutEnd(matcher.group(1)))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Without the empty cells and the quotation mark that a spreadsheet puts after a comment. */
  private static String withoutEnd(String name) {
    int end = name.length();
    while (end > 0 && (Character.isWhitespace(name.charAt(end - 1)) || isMark(name, end - 1))) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  private static boolean isMark(String name, int at) {
    return name.charAt(at) == ',' || name.charAt(at) == ';' || name.charAt(at) == '"';
  }

  /** The text of the file: what was read where nothing was changed. */
  public String text() {
    return Stream.concat(before.stream(), lines.stream())
        .map(Line::raw)
        .collect(Collectors.joining());
  }

  /**
   * The same with another text in one cell.
   *
   * @param row counted from 0 over {@link #rows()}
   */
  public Sheet withCell(int row, int column, String text) {
    Line old = rows().get(row);
    List<String> cells = new ArrayList<>(old.cells());
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
    return replaced(old, Optional.of(line(cells, old.number())));
  }

  /** The same with a row added at the end. */
  public Sheet withRow(List<String> cells) {
    List<Line> changed = new ArrayList<>(ended());
    Line last = changed.isEmpty() ? before.get(before.size() - 1) : changed.get(changed.size() - 1);
    int number = last.number() + (int) last.raw().chars().filter(c -> c == '\n').count();
    changed.add(line(cells, number));
    return new Sheet(columns, separator, before, changed);
  }

  /** The same without a row, counted from 0 over {@link #rows()}. */
  public Sheet withoutRow(int row) {
    return replaced(rows().get(row), Optional.empty());
  }

  /** The same for another scenario file; where none was named yet, the line before the header. */
  public Sheet withScenario(String name) {
    if (scenarios().equals(List.of(name))) {
      return this;
    }
    StringBuilder text = new StringBuilder();
    boolean none = scenarios().isEmpty();
    Line header = before.get(before.size() - 1);
    for (Line line : Stream.concat(before.stream(), lines.stream()).toList()) {
      if (none && line == header) {
        String mark = line.raw().startsWith(SheetReader.MARK) ? SheetReader.MARK : "";
        text.append(mark).append(comment(name, "\n")).append(line.raw().substring(mark.length()));
      } else if (isScenario(line)) {
        String content = line.raw().stripTrailing();
        text.append(content.startsWith(SheetReader.MARK) ? SheetReader.MARK : "")
            .append(comment(name, line.raw().substring(content.length())));
      } else {
        text.append(line.raw());
      }
    }
    // the lines after it may have other numbers
    return SheetReader.read(text.toString());
  }

  private static String comment(String scenario, String end) {
    return "# scenario: " + scenario + end;
  }

  private static boolean isScenario(Line line) {
    return !line.isRow() && scenario(line).matches();
  }

  private static Matcher scenario(Line line) {
    return SCENARIO.matcher(line.raw().replace(SheetReader.MARK, "").strip());
  }

  private Line line(List<String> cells, int number) {
    return new Line(cells, new Cells(separator).join(cells), number);
  }

  private Sheet replaced(Line old, Optional<Line> changed) {
    List<Line> all = new ArrayList<>();
    for (Line line : lines) {
      if (line == old) {
        changed.ifPresent(all::add);
      } else {
        all.add(line);
      }
    }
    return new Sheet(columns, separator, before, all);
  }

  /** The lines, the last of them with a line break. */
  private List<Line> ended() {
    if (lines.isEmpty() || lines.get(lines.size() - 1).raw().endsWith("\n")) {
      return lines;
    }
    List<Line> ended = new ArrayList<>(lines);
    Line last = ended.remove(ended.size() - 1);
    ended.add(new Line(last.cells(), last.raw() + "\n", last.number()));
    return ended;
  }
}
