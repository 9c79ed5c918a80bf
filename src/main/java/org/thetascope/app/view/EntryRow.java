package org.thetascope.app.view;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.text.Text;

/** Chooses which one of several components or samples the rows below show. */
final class EntryRow extends HBox {
  EntryRow(IntegerProperty entry, int count, Text text, String what) {
    getStyleClass().add("parameter-row");
    Label label = new Label(text.get("row.entry." + what));
    label.getStyleClass().add("row-label");
    Spinner<Integer> spinner = new Spinner<>();
    spinner.setId("problem-entry");
    IntegerSpinnerValueFactory values =
        new IntegerSpinnerValueFactory(1, count, Math.min(entry.get() + 1, count));
    spinner.setValueFactory(values);
    values.valueProperty().addListener((value, was, is) -> entry.set(is - 1));
    spinner.setAccessibleText(label.getText());
    spinner.setTooltip(new Tooltip(text.get("row.entry.help")));
    spinner.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(spinner, Priority.ALWAYS);
    Label of = new Label(text.get("row.entry.of", count));
    label.setLabelFor(spinner);
    getChildren().addAll(label, spinner, of);
  }
}
