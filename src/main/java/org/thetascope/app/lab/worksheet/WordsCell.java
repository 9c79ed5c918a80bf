package org.thetascope.app.lab.worksheet;

import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A cell whose sentences are broken into lines, so that none is cut. */
final class WordsCell extends TableCell<SheetRow, SheetRow.Judged> {
  private static final double PADDING = 18;

  private final Text shown = new Text();
  private final RowSentences words;

  WordsCell(RowSentences words) {
    this.words = words;
    shown.getStyleClass().add("cell-words");
    setPadding(new Insets(3, 8, 3, 8));
    setGraphic(shown);
    // the cell has its typeface before it is measured, which a text of its own has not
    shown.fontProperty().bind(fontProperty());
    // the row becomes as high as the lines need
    tableColumnProperty()
        .addListener(
            (column, was, is) ->
                shown.wrappingWidthProperty().bind(is.widthProperty().subtract(PADDING)));
  }

  @Override
  protected void updateItem(SheetRow.Judged item, boolean empty) {
    super.updateItem(item, empty);
    shown.setText(empty || item == null ? "" : words.explanation(item));
    setGraphic(shown.getText().isEmpty() ? null : shown);
    setAccessibleText(shown.getText());
  }
}
