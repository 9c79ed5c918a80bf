package org.thetascope.app.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Table;
import org.thetascope.text.NumberInput;
import org.thetascope.worksheet.sheet.Cells;

/**
 * Reads rows of numbers as spreadsheets and editors have them: cells with tabs, semicolons, commas
 * or blanks between them, with point or comma in the numbers where a comma separates nothing. A
 * first line without a number names the columns.
 */
final class TableInput {
  private static final Pattern NUMBER = Pattern.compile("\\s*[+−-]?[.,]?\\d.*");
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=.");

  private final IntFunction<Parameter> columns;
  private final int width;
  private final int most;
  private final List<DoubleVector> rows = new ArrayList<>();

  private TableInput(IntFunction<Parameter> columns, int width, int most) {
    this.columns = columns;
    this.width = width;
    this.most = most;
  }

  /**
   * The rows in a text.
   *
   * @param columns what the numbers of a column are, counted from 0
   * @param width how many numbers a row has; 0 for as many as the first
   * @param most how many rows there may be
   * @throws FaultException naming the line and the column of what cannot be read
   */
  public static Table read(String text, IntFunction<Parameter> columns, int width, int most) {
    TableInput input = new TableInput(columns, width, most);
    input.readLines(text.startsWith("\ufeff") ? text.substring(1) : text);
    if (input.rows.isEmpty()) {
      throw new FaultException("fault.table.empty");
    }
    return new Table(input.rows);
  }

  /** How many cells the first line of a text has. */
  public static int width(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> cells(separated(line), line, 1).size())
        .orElse(0);
  }

  private void readLines(String text) {
    Cells separated = null;
    int[] order = null;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (separated == null && SEPARATOR_LINE.matcher(line.strip()).matches()) {
        separated = new Cells(line.strip().charAt(4));
        continue;
      }
      separated = separated == null ? separated(line) : separated;
      List<String> cells = cells(separated, line, number);
      if (order == null) {
        order = IntStream.range(0, width == 0 ? cells.size() : width).toArray();
        if (cells.stream().noneMatch(cell -> NUMBER.matcher(cell).matches())) {
          named(cells, order);
          continue;
        }
      }
      rows.add(row(cells, order, number));
    }
  }

  /** What separates the cells of a line; blanks where nothing else does. */
  private static Cells separated(String line) {
    boolean other = line.indexOf('\t') >= 0 || line.indexOf(';') >= 0 || line.indexOf(',') >= 0;
    return !other && line.strip().indexOf(' ') > 0 ? new Cells(' ') : Cells.ofHeader(line);
  }

  private static List<String> cells(Cells separated, String line, int number) {
    String text = separated.separator() == ' ' ? line.strip().replaceAll("\\s+", " ") : line;
    try {
      List<String> cells = new ArrayList<>(separated.split(text));
      // spreadsheets may end a line with a separator
      while (cells.size() > 1 && cells.get(cells.size() - 1).isBlank()) {
        cells.remove(cells.size() - 1);
      }
      return cells;
    } catch (IOException e) {
      throw new FaultException("fault.table.quotes", number);
    }
  }

  /** Takes columns by their names where a header knows all of them, otherwise as they stand. */
  private void named(List<String> header, int[] order) {
    List<String> names =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    int[] places = new int[order.length];
    for (int j = 0; j < order.length; j++) {
      Parameter column = columns.apply(j);
      int place = names.indexOf(column.id().toLowerCase(Locale.ROOT));
      places[j] = place < 0 ? names.indexOf(column.symbol().toLowerCase(Locale.ROOT)) : place;
    }
    boolean all = IntStream.of(places).noneMatch(place -> place < 0);
    if (all && IntStream.of(places).distinct().count() == places.length) {
      System.arraycopy(places, 0, order, 0, order.length);
    }
  }

  private DoubleVector row(List<String> cells, int[] order, int line) {
    if (cells.size() != order.length) {
      throw new FaultException("fault.table.cells", line, cells.size(), order.length);
    }
    if (rows.size() == most) {
      throw new FaultException("fault.table.rows", line, most);
    }
    double[] numbers = new double[order.length];
    for (int j = 0; j < numbers.length; j++) {
      Parameter column = columns.apply(j);
      try {
        numbers[j] = NumberInput.parse(cells.get(order[j]), column);
      } catch (FaultException e) {
        throw new FaultException("fault.table.cell", line, order[j] + 1, e.fault());
      }
    }
    return DoubleVector.of(numbers);
  }
}
