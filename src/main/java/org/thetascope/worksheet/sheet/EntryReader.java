package org.thetascope.worksheet.sheet;

import java.util.List;
import java.util.Locale;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.FaultException;
import org.thetascope.worksheet.rule.Cell;

/** Reads the rows of a sheet, one after another; every fault names the line. */
final class EntryReader {
  /** The greatest step that a sheet may have. */
  static final int MAX_STEP = 1000;

  private static final List<String> QUANTITIES =
      List.of("g", "v", "s", "r", "s_hat", "r_hat", "delta_theta", "theta");

  private final Sheet sheet;
  private final int columns;
  private final int optimizerColumn;
  private final int stepColumn;
  private final int quantityColumn;
  private final int printedColumn;

  EntryReader(Sheet sheet) {
    this.sheet = sheet;
    columns = sheet.columns().size();
    optimizerColumn = sheet.column("optimizer");
    stepColumn = sheet.column("step");
    quantityColumn = sheet.column("quantity");
    printedColumn = sheet.column("printed");
  }

  /**
   * What a row says.
   *
   * @throws FaultException if it is not certain
   */
  Entry read(int row, Line line) {
    List<String> cells = sheet.cells(line);
    try {
      if (cells.size() != columns) {
        throw new FaultException("fault.sheet.cells", cells.size(), columns);
      }
      Optimizer optimizer = optimizer(cells.get(optimizerColumn));
      int step = step(cells.get(stepColumn));
      Quantity quantity = quantity(cells.get(quantityColumn), optimizer);
      PrintedNumber printed = printed(line, cells.get(printedColumn));
      return new Entry(row, line.number(), optimizer.id(), new Cell(step, quantity, 0), printed);
    } catch (FaultException e) {
      if (e.fault().key().equals("fault.line")) {
        throw e;
      }
      throw new FaultException("fault.sheet.line", line.number(), e.fault());
    }
  }

  private static Optimizer optimizer(String cell) {
    String id = cell.strip().toLowerCase(Locale.ROOT);
    return Optimizers.ALL.stream()
        .filter(optimizer -> optimizer.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new FaultException(
                    "fault.choice",
                    "optimizer",
                    cell.strip(),
                    String.join(", ", Optimizers.ALL.stream().map(Optimizer::id).toList())));
  }

  private static int step(String cell) {
    String text = cell.strip();
    boolean whole = text.matches("0*\\d{1,4}");
    int step = whole ? Integer.parseInt(text) : 0;
    if (step < 1 || step > MAX_STEP) {
      throw new FaultException("fault.sheet.step", text, MAX_STEP);
    }
    return step;
  }

  private static Quantity quantity(String cell, Optimizer optimizer) {
    String id = cell.strip().toLowerCase(Locale.ROOT);
    if (!QUANTITIES.contains(id)) {
      throw new FaultException(
          "fault.choice", "quantity", cell.strip(), String.join(", ", QUANTITIES));
    }
    for (Quantity quantity : Quantity.values()) {
      if (quantity.id().equals(id) && optimizer.has(quantity)) {
        return quantity;
      }
    }
    throw new FaultException("fault.sheet.quantity", optimizer.name(), id);
  }

  private PrintedNumber printed(Line line, String cell) {
    try {
      return NumberReader.read(cell);
    } catch (FaultException e) {
      int column = Cells.position(line.raw(), printedColumn);
      throw new FaultException("fault.line", line.number(), column, e.fault());
    }
  }
}
