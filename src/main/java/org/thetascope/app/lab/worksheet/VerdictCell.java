package org.thetascope.app.lab.worksheet;

import java.util.List;
import javafx.scene.control.TableCell;
import org.thetascope.worksheet.judge.Verdict;

/** A verdict: its mark, its word and its colour. */
final class VerdictCell extends TableCell<SheetRow, SheetRow.Judged> {
  private static final String PREFIX = "verdict-";
  private static final String FAULT = PREFIX + "fault";
  private static final String TO_FILL = PREFIX + "to-fill";

  private final RowSentences words;

  VerdictCell(RowSentences words) {
    this.words = words;
    getStyleClass().add("verdict-cell");
  }

  @Override
  protected void updateItem(SheetRow.Judged item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty || item == null ? "" : words.verdict(item));
    getStyleClass().removeIf(name -> name.startsWith(PREFIX) && !name.equals("verdict-cell"));
    if (!empty && item != null) {
      getStyleClass()
          .addAll(
              item.row()
                  .map(row -> List.of(PREFIX + style(row.verdict())))
                  .orElse(
                      item.fault().isEmpty()
                          ? List.of()
                          : List.of(item.toFill() ? TO_FILL : FAULT)));
    }
  }

  static String style(Verdict verdict) {
    return verdict.id();
  }
}
