package org.thetascope.worksheet.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;

/** The row that comes after the last one of a sheet, in the order in which steps are worked. */
public final class NextRow {
  private NextRow() {}

  /** Its cells, the printed number empty. */
  public static List<String> after(Sheet sheet) {
    List<Entry> entries = Entries.of(sheet, Components.ONE).entries();
    if (entries.isEmpty()) {
      return row(sheet, Optimizers.ALL.get(0), 1, Quantity.G);
    }
    Entry last = entries.get(entries.size() - 1);
    Optimizer optimizer = Optimizers.of(last.optimizer());
    List<Quantity> order = optimizer.quantities();
    int next = order.indexOf(last.quantity()) + 1;
    return next < order.size()
        ? row(sheet, optimizer, last.step(), order.get(next))
        : row(sheet, optimizer, last.step() + 1, Quantity.G);
  }

  /** A sheet with an empty row for each number of an optimizer's first steps. */
  public static Sheet rows(Sheet sheet, Optimizer optimizer, int steps) {
    Sheet grown = sheet;
    for (int step = 1; step <= steps; step++) {
      for (Quantity quantity : optimizer.quantities()) {
        grown = grown.withRow(row(grown, optimizer, step, quantity));
      }
    }
    return grown;
  }

  private static List<String> row(Sheet sheet, Optimizer optimizer, int step, Quantity quantity) {
    List<String> cells = new ArrayList<>(Collections.nCopies(sheet.columns().size(), ""));
    cells.set(sheet.column("optimizer"), optimizer.id());
    cells.set(sheet.column("step"), Integer.toString(step));
    cells.set(sheet.column("quantity"), quantity.id());
    return cells;
  }
}
