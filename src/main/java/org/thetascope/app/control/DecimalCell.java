package org.thetascope.app.control;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

/**
 * A number in a table, its decimal sign under those of the other rows: what comes before ends
 * there, the fraction and the power of ten begin there.
 *
 * @param <S> the rows
 */
public final class DecimalCell<S> extends TableCell<S, String> {
  private final Label whole = new Label();
  private final Label rest = new Label();
  private final HBox both = new HBox(whole, rest);

  /**
   * A cell of a column.
   *
   * @param share of the column's width before the decimal sign
   */
  public DecimalCell(double share) {
    whole.setAlignment(Pos.CENTER_RIGHT);
    both.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("decimal-cell");
    whole.textFillProperty().bind(textFillProperty());
    rest.textFillProperty().bind(textFillProperty());
    whole.minWidthProperty().bind(widthProperty().multiply(share));
  }

  @Override
  protected void updateItem(String number, boolean empty) {
    super.updateItem(number, empty);
    String shown = empty || number == null ? "" : number;
    int end = 0;
    while (end < shown.length() && ".,·".indexOf(shown.charAt(end)) < 0) {
      end++;
    }
    whole.setText(shown.substring(0, end));
    rest.setText(shown.substring(end));
    setText(shown);
    setGraphic(shown.isEmpty() ? null : both);
  }
}
