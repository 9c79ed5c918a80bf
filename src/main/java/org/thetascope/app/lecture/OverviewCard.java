package org.thetascope.app.lecture;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.thetascope.app.control.ControlKeys;
import org.thetascope.text.Text;

/** One place in a lecture: the picture, number and title of the scenario that stands there. */
final class OverviewCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

  private final StackPane frame = new StackPane();
  private final ImageView picture = new ImageView();
  private final Label fault = new Label();
  private final Label title = new Label();
  private final Text text;
  private final Runnable go;

  /**
   * A card with nothing on it.
   *
   * @param go shows the scenario
   */
  OverviewCard(Text text, Runnable go) {
    this.text = text;
    this.go = go;
    getStyleClass().add("card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    Tooltip.install(this, new Tooltip(text.get("overview.card.help")));
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    fault.setWrapText(true);
    fault.getStyleClass().add("card-fault");
    frame.getStyleClass().add("card-picture");
    frame.getChildren().addAll(picture, fault);
    title.setWrapText(true);
    title.getStyleClass().add("card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(frame, title);
  }

  /**
   * What stands here.
   *
   * @param words number and title
   * @param spoken the same and all else there is to say of it
   * @param why it does not open; empty where it does
   * @param present whether it is what the window shows
   */
  void show(String words, String spoken, String why, boolean present) {
    title.setText(words);
    setAccessibleText(spoken);
    fault.setText(why);
    pseudoClassStateChanged(PRESENT, present);
  }

  /** Where a click shows the scenario. */
  StackPane frame() {
    return frame;
  }

  /** Where a double click changes the title. */
  Label title() {
    return title;
  }

  /** Shows a picture; null for none. */
  void setPicture(Image image) {
    picture.setImage(image);
  }

  void setSelected(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** Gives the card a width; its picture follows. */
  void fit(double width) {
    setMinWidth(width);
    setMaxWidth(width);
    double inner = width - snappedLeftInset() - snappedRightInset();
    frame.setMinSize(inner, inner * CardSize.RATIO);
    frame.setMaxSize(inner, inner * CardSize.RATIO);
    picture.setFitWidth(inner - 2);
    picture.setFitHeight(inner * CardSize.RATIO - 2);
  }

  /** Lets the title be typed; Enter or leaving takes it, Esc does not. */
  void edit(String present, Consumer<String> take) {
    TextField field = new TextField(present);
    field.setId("card-field");
    field.setAccessibleText(text.get("overview.retitle.help"));
    field.setTooltip(new Tooltip(text.get("overview.retitle.help")));
    getChildren().set(1, field);
    field.addEventHandler(KeyEvent.KEY_PRESSED, key -> type(key, field, present));
    field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is && getChildren().get(1) == field) {
                getChildren().set(1, title);
                take.accept(field.getText().strip());
              }
            });
    field.requestFocus();
    field.selectAll();
  }

  private void type(KeyEvent key, TextField field, String present) {
    switch (ControlKeys.FIELD.id(key)) {
      case "fieldTake" -> requestFocus();
      case "fieldBack" -> {
        field.setText(present);
        requestFocus();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      go.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
