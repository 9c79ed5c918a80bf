package org.thetascope.app.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.text.Text;

/** Chooses which one of several components or samples the rows below show. */
final class EntryRow extends HBox {
  EntryRow(IntegerProperty entry, int count, Text text, String what) {
    getStyleClass().add("parameter-row");
    Label label = new Label(text.get("row.entry." + what));
    label.getStyleClass().add("row-label");
    // people count from 1
    IntegerProperty shown = new SimpleIntegerProperty(Math.min(entry.get() + 1, count));
    shown.addListener((value, was, is) -> entry.set(is.intValue() - 1));
    String help = text.get("row.entry.help");
    WholeSpinner spinner =
        new WholeSpinner("problem-entry", 1, count, shown, label.getText(), help);
    spinner.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(spinner, Priority.ALWAYS);
    Label of = new Label(text.get("row.entry.of", count));
    of.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(spinner);
    getChildren().addAll(label, spinner, of);
  }
}
