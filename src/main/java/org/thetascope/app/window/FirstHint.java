package org.thetascope.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.text.Text;

/** The one line of the very first start: what to try, and where the lectures are. */
final class FirstHint extends HBox {
  FirstHint(BooleanProperty wanted, Keys keys, Text text) {
    setId("first-hint");
    getStyleClass().add("first-hint");
    Label words = new Label(text.get("hint.drag"));
    Hyperlink gallery = new Hyperlink(text.get("hint.gallery"));
    gallery.setId("first-hint-gallery");
    String shortcut = new KeyNames(text).of(keys.shortcut("lectureGallery"));
    gallery.setTooltip(
        new Tooltip(text.get("action.withKeys", text.get("hint.gallery.help"), shortcut)));
    gallery.setOnAction(
        click -> {
          wanted.set(false);
          keys.run("lectureGallery");
        });
    Button close = new Button(text.get("hint.close"));
    close.setId("first-hint-close");
    close.getStyleClass().add("flat");
    close.setTooltip(new Tooltip(text.get("hint.close.help")));
    close.setAccessibleText(text.get("hint.close.help"));
    close.setOnAction(click -> wanted.set(false));
    words.setMinWidth(USE_PREF_SIZE);
    gallery.setMinWidth(USE_PREF_SIZE);
    close.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, gallery, close);
    visibleProperty().bind(wanted);
    managedProperty().bind(wanted);
  }
}
