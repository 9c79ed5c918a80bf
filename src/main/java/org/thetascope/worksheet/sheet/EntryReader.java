package org.thetascope.worksheet.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.FaultException;
import org.thetascope.worksheet.rule.Cell;

/** Reads the rows of a sheet, one after another; every fault names the line. */
final class EntryReader {
  private final Sheet sheet;
  private final Components components;
  private final QuantityNames quantities;
  private final int columns;
  private final int optimizerColumn;
  private final int stepColumn;
  private final int componentColumn;
  private final int quantityColumn;
  private final int printedColumn;
  private final boolean commas;

  /** What cells have been read as; most of a long sheet say the same. */
  private final Map<String, Optimizer> optimizers = new HashMap<>();

  private final Map<String, Integer> indices = new HashMap<>();

  EntryReader(Sheet sheet, Components components) {
    this.sheet = sheet;
    this.components = components;
    quantities = new QuantityNames(sheet);
    columns = sheet.columns().size();
    optimizerColumn = sheet.column("optimizer");
    stepColumn = sheet.column("step");
    componentColumn = sheet.column(Sheet.COMPONENT);
    quantityColumn = sheet.column("quantity");
    printedColumn = sheet.column("printed");
    commas = sheet.separator() != ',' || writesDecimalCommas();
  }

  /**
   * Whether a sheet whose cells commas separate has quoted decimal commas: one number shows it, as
   * 0,25 does, and none has a point.
   */
  private boolean writesDecimalCommas() {
    List<String> printed =
        sheet.rows().stream()
            .map(sheet::cells)
            .filter(cells -> cells.size() > printedColumn)
            .map(cells -> cells.get(printedColumn))
            .toList();
    return printed.stream().anyMatch(NumberReader::hasDecimalComma)
        && printed.stream().noneMatch(cell -> cell.contains("."));
  }

  /**
   * What a row says.
   *
   * @throws FaultException if it is not certain
   */
  Entry read(int row, Line line) {
    List<String> cells = sheet.cells(line);
    try {
      Place place = place(cells);
      PrintedNumber printed = printed(line, cells.get(printedColumn));
      return new Entry(row, line.number(), place.optimizer().id(), place.cell(), printed);
    } catch (FaultException e) {
      if (e.fault().key().equals("fault.line")) {
        throw e;
      }
      throw new FaultException("fault.sheet.line", line.number(), e.fault());
    }
  }

  /** Which number a row is for, printed or not; empty where that is not certain. */
  Optional<Place> place(Line line) {
    try {
      return Optional.of(place(sheet.cells(line)));
    } catch (FaultException e) {
      return Optional.empty();
    }
  }

  private Place place(List<String> cells) {
    if (cells.size() != columns) {
      throw new FaultException("fault.sheet.cells", cells.size(), columns);
    }
    Optimizer optimizer = optimizer(cells.get(optimizerColumn));
    int step = step(cells.get(stepColumn));
    Quantity quantity = quantities.quantity(cells.get(quantityColumn), optimizer);
    if (step == 0 && quantity != Quantity.THETA) {
      throw new FaultException("fault.sheet.start", cells.get(quantityColumn).strip());
    }
    return new Place(optimizer, new Cell(step, quantity, component(cells)));
  }

  private Optimizer optimizer(String cell) {
    return optimizers.computeIfAbsent(cell, EntryReader::named);
  }

  private static Optimizer named(String cell) {
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

  private int step(String cell) {
    OptionalInt step = WholeNumber.of(cell);
    if (step.isEmpty() || step.getAsInt() > components.lastStep()) {
      throw new FaultException("fault.sheet.step", cell.strip(), components.lastStep());
    }
    return step.getAsInt();
  }

  private int component(List<String> cells) {
    if (componentColumn >= 0) {
      return indices.computeIfAbsent(cells.get(componentColumn), components::index);
    }
    if (components.size() > 1) {
      throw new FaultException("fault.sheet.noComponent", components.size());
    }
    return 0;
  }

  private PrintedNumber printed(Line line, String cell) {
    try {
      return NumberReader.read(cell, commas);
    } catch (FaultException e) {
      int column = new Cells(sheet.separator()).position(line.raw(), printedColumn);
      throw new FaultException("fault.line", line.number(), column, e.fault());
    }
  }
}
