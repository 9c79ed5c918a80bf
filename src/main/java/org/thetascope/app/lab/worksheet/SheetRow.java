package org.thetascope.app.lab.worksheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.thetascope.worksheet.AuditedRow;

/** A row of the table: its cells as they stand on the sheet, and what the audit says of it. */
final class SheetRow {
  /**
   * What is said of a row.
   *
   * @param row the audited number; empty where the row is not understood
   * @param fault why it is not, in a sentence; {@link #TO_FILL} where only the number is missing
   * @param first whether it is the first wrong number of its optimizer
   */
  record Judged(Optional<AuditedRow> row, String fault, boolean first) {
    /** The fault of a row that is yet to be filled in. */
    static final String TO_FILL = "…";

    static final Judged NOT_YET = new Judged(Optional.empty(), "", false);

    /** Whether the number is yet to be filled in. */
    boolean toFill() {
      return fault.equals(TO_FILL);
    }
  }

  private final int index;
  private final ObjectProperty<List<String>> cells = new SimpleObjectProperty<>();
  private final ObjectProperty<Judged> judged = new SimpleObjectProperty<>(Judged.NOT_YET);

  SheetRow(int index, List<String> cells) {
    this.index = index;
    this.cells.set(cells);
  }

  int index() {
    return index;
  }

  String cell(int column) {
    return column < cells.get().size() ? cells.get().get(column) : "";
  }

  ObjectProperty<List<String>> cellsProperty() {
    return cells;
  }

  ObjectProperty<Judged> judgedProperty() {
    return judged;
  }
}
