package org.thetascope.worksheet.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.rule.Cell;

/** The row that comes after the last one of a sheet, in the order in which steps are worked. */
public final class NextRow {
  private NextRow() {}

  /**
   * Its cells, the printed number empty.
   *
   * @param components of the θ that the sheet is worked for
   */
  public static List<String> after(Sheet sheet, Components components) {
    EntryReader reader = new EntryReader(sheet, components);
    List<Line> rows = sheet.rows();
    for (int row = rows.size() - 1; row >= 0; row--) {
      Optional<Place> last = reader.place(rows.get(row));
      if (last.isPresent()) {
        return row(sheet, components, next(last.get(), components.size()));
      }
    }
    return row(sheet, components, new Place(Optimizers.ALL.get(0), new Cell(1, Quantity.G, 0)));
  }

  private static Place next(Place last, int components) {
    Cell cell = last.cell();
    if (cell.component() + 1 < components) {
      return last.at(new Cell(cell.step(), cell.quantity(), cell.component() + 1));
    }
    List<Quantity> order = last.optimizer().quantities();
    int next = order.indexOf(cell.quantity()) + 1;
    return last.at(
        next < order.size()
            ? new Cell(cell.step(), order.get(next), 0)
            : new Cell(cell.step() + 1, order.get(0), 0));
  }

  /** A sheet with an empty row for each number of an optimizer's first steps. */
  public static Sheet rows(Sheet sheet, Components components, Optimizer optimizer, int steps) {
    Sheet grown = sheet;
    for (int step = 1; step <= Math.min(steps, components.lastStep()); step++) {
      for (Quantity quantity : optimizer.quantities()) {
        for (int component = 0; component < components.size(); component++) {
          Place place = new Place(optimizer, new Cell(step, quantity, component));
          grown = grown.withRow(row(grown, components, place));
        }
      }
    }
    return grown;
  }

  private static List<String> row(Sheet sheet, Components components, Place place) {
    List<String> cells = new ArrayList<>(Collections.nCopies(sheet.columns().size(), ""));
    cells.set(sheet.column("optimizer"), place.optimizer().id());
    cells.set(sheet.column("step"), Integer.toString(place.cell().step()));
    cells.set(sheet.column("quantity"), place.cell().quantity().id());
    int component = sheet.column(Sheet.COMPONENT);
    if (component >= 0) {
      cells.set(component, components.name(place.cell().component()));
    }
    return cells;
  }
}
