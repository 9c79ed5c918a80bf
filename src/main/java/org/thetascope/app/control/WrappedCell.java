package org.thetascope.app.control;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/**
 * A cell whose sentences are broken into lines, so that none is cut.
 *
 * @param <S> the rows
 * @param <T> what the sentences are about
 */
public final class WrappedCell<S, T> extends TableCell<S, T> {
  private static final double PADDING = 18;

  private final Text shown = new Text();
  private final Function<T, String> words;

  /** Shows what is said of an item. */
  public WrappedCell(Function<T, String> words) {
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
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    shown.setText(empty || item == null ? "" : words.apply(item));
    setGraphic(shown.getText().isEmpty() ? null : shown);
    setAccessibleText(shown.getText());
  }
}
