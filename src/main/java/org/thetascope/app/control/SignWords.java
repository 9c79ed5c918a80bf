package org.thetascope.app.control;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.thetascope.expression.SignRun;

/**
 * Words with signs such as w_x on labels, cells, lists and tips: their indices stand smaller and
 * lower. Whoever hears the words hears no underscore either.
 */
public final class SignWords {
  private SignWords() {}

  /** Shows words on a label, button or cell; where they have no sign with an index, as its text. */
  public static void show(Labeled labeled, String words) {
    boolean signs = SignRun.in(words);
    labeled.setText(SignRun.plain(words));
    labeled.setGraphic(signs ? new Flow(labeled, words) : null);
    labeled.setContentDisplay(signs ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  /** A label. */
  public static Label label(String words) {
    Label label = new Label();
    show(label, words);
    return label;
  }

  /** A tip. */
  public static Tooltip tip(String words) {
    Tooltip tip = new Tooltip();
    show(tip, words);
    return tip;
  }

  /** Other words on a tip. */
  public static void show(Tooltip tip, String words) {
    tip.setText(SignRun.plain(words));
    tip.setGraphic(null);
    tip.setContentDisplay(ContentDisplay.LEFT);
    if (SignRun.in(words)) {
      Label label = label(words);
      label.getStyleClass().add("tip-words");
      tip.setGraphic(label);
      tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
  }

  /** What the items of a list are called, in the list and where the chosen one stands. */
  public static <T> void name(ComboBox<T> box, Function<T, String> words) {
    box.setConverter(new ItemConverter<>(item -> SignRun.plain(words.apply(item))));
    box.setCellFactory(list -> new Cell<>(words));
    box.setButtonCell(new Cell<>(words));
  }

  /** An entry of a list. */
  static final class Cell<T> extends ListCell<T> {
    private final Function<T, String> words;

    Cell(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      show(this, empty || item == null ? "" : words.apply(item));
    }
  }

  /** The words in the colour and typeface of the label, broken into lines where it breaks them. */
  private static final class Flow extends TextFlow {
    private final Labeled labeled;

    Flow(Labeled labeled, String words) {
      this.labeled = labeled;
      // in the middle of a higher cell, not at its top
      setMaxHeight(USE_PREF_SIZE);
      SignRun.of(words).forEach(this::add);
    }

    private void add(SignRun run) {
      Text text = new Text(run.text());
      text.fillProperty().bind(labeled.textFillProperty());
      text.fontProperty()
          .bind(
              Bindings.createObjectBinding(
                  () -> run.index() ? smaller(labeled.getFont()) : labeled.getFont(),
                  labeled.fontProperty()));
      if (run.index()) {
        text.translateYProperty()
            .bind(
                Bindings.createDoubleBinding(
                    () -> SignRun.LOWER * labeled.getFont().getSize(), labeled.fontProperty()));
      }
      getChildren().add(text);
    }

    private static Font smaller(Font font) {
      FontWeight weight = font.getStyle().contains("Bold") ? FontWeight.BOLD : FontWeight.NORMAL;
      return Font.font(font.getFamily(), weight, SignRun.SIZE * font.getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
      if (!labeled.isWrapText()) {
        // one line, however narrow
        return super.computePrefHeight(-1);
      }
      double room = labeled.getWidth() - labeled.snappedLeftInset() - labeled.snappedRightInset();
      return super.computePrefHeight(width < 0 && room > 0 ? room : width);
    }

    @Override
    protected double computeMinWidth(double height) {
      return labeled.isWrapText() ? 0 : super.computePrefWidth(height);
    }
  }
}
