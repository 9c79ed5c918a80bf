package org.thetascope.app.lecture;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.control.ControlKeys;
import org.thetascope.text.Text;

/** The lecture's title, and what can be done with its scenarios without knowing the keys. */
final class OverviewBar extends HBox {
  private final LectureModel model;
  private final Text text;

  OverviewBar(LectureModel model, Text text, OverviewGrid grid, Runnable addFile, Runnable leave) {
    this.model = model;
    this.text = text;
    LectureEdits edits = model.edits();
    BooleanSupplier always = () -> true;
    BooleanSupplier some = () -> model.state().size() > 0;
    getStyleClass().add("overview-bar");
    getChildren()
        .addAll(
            title(),
            count(),
            button("overviewUndo", edits::undo, edits::canUndo),
            button("overviewRedo", edits::redo, edits::canRedo),
            button("cardAdd", grid::addShown, always),
            button("cardFile", addFile, always),
            button("cardRetitle", grid::retitle, some),
            button("cardEarlier", () -> grid.moveBy(-1), some),
            button("cardLater", () -> grid.moveBy(1), some),
            button("cardRemove", grid::remove, some),
            button("overviewClose", leave, always));
  }

  /** The lecture's title is taken when the field is left or Enter is pressed. */
  private TextField title() {
    TextField title = new TextField(model.state().lecture().title());
    title.setId("overview-title");
    title.setAccessibleText(text.get("overview.title"));
    title.setTooltip(new Tooltip(text.get("overview.title")));
    title.setPromptText(text.get("overview.title"));
    HBox.setHgrow(title, Priority.ALWAYS);
    model.stateProperty().addListener(change -> title.setText(model.state().lecture().title()));
    title.setOnAction(enter -> rename(title));
    title.addEventHandler(KeyEvent.KEY_PRESSED, key -> takeBack(key, title));
    title
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) {
                rename(title);
              }
            });
    return title;
  }

  private void takeBack(KeyEvent key, TextField title) {
    if (ControlKeys.FIELD.id(key).equals("fieldBack")) {
      title.setText(model.state().lecture().title());
    }
  }

  private void rename(TextField title) {
    if (model.isOpen()) {
      model.edits().rename(title.getText().strip());
    }
  }

  private Label count() {
    Label count = new Label();
    count.setId("overview-count");
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> text.get("overview.count", model.state().size()), model.stateProperty()));
    return count;
  }

  /**
   * A button.
   *
   * @param id of the shortcut that does the same
   * @param can whether it does anything to the lecture as it is
   */
  private Button button(String id, Runnable action, BooleanSupplier can) {
    Button button = new Button(text.get("overview." + id));
    button.setId("overview-" + id);
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    String help = text.get("shortcut." + id);
    button.setAccessibleText(help);
    button.setTooltip(new Tooltip(help));
    button.setOnAction(click -> action.run());
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !can.getAsBoolean(), model.stateProperty()));
    return button;
  }
}
