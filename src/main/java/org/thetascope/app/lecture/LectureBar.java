package org.thetascope.app.lecture;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.window.AppState;
import org.thetascope.text.Text;

/** Where in the lecture the window stands; takes no room where no lecture is open. */
public final class LectureBar extends HBox {
  private final Keys keys;
  private final Text text;
  private final KeyNames names;

  public LectureBar(AppState appState, Keys keys, Text text) {
    LectureModel model = appState.lecture();
    this.keys = keys;
    this.text = text;
    names = new KeyNames(text);
    LectureTitles words = new LectureTitles(text);
    getStyleClass().add("lecture-bar");
    Label place = new Label();
    place.setId("lecture-place");
    place.getStyleClass().add("lecture-place");
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.placeOf(model.state()), model.stateProperty()));
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(place.textProperty());
    place.setTooltip(whole);
    Button take = button("take");
    take.getStyleClass().setAll("button", "button-outlined", "accent");
    take.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                    () -> model.state().present() >= 0 && model.changed(model.state().present()),
                    model.stateProperty())
                .and(appState.appearance().projectingProperty().not()));
    take.managedProperty().bind(take.visibleProperty());
    // a class need not see them, and a clicker does not press them
    HBox buttons =
        Layouts.hiddenWhenProjected(
            new HBox(button("pageBack"), button("pageOn"), button("overview")));
    getChildren().addAll(buttons, place, take);
    visibleProperty().bind(Bindings.createBooleanBinding(model::isOpen, model.stateProperty()));
    managedProperty().bind(visibleProperty());
  }

  /** A button that does what a shortcut of the window does. */
  private Button button(String id) {
    Button button = new Button(text.get("lecture." + id));
    button.setId("lecture-" + id);
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    // the keys of the lab stay where they were
    button.setFocusTraversable(false);
    String help = text.get("shortcut." + id);
    button.setTooltip(new Tooltip(text.get("action.withKeys", help, names.of(keys.shortcut(id)))));
    button.setAccessibleText(help);
    button.setOnAction(click -> keys.run(id));
    return button;
  }
}
