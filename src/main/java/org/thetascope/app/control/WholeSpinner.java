package org.thetascope.app.control;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.Tooltip;

/** A spinner for a whole number; what is typed and is none goes back to the number it had. */
public final class WholeSpinner extends Spinner<Integer> {
  private final IntegerSpinnerValueFactory values;

  /**
   * A spinner and a property that follow one another.
   *
   * @param value the number, from low to high
   * @param name for screen readers
   * @param help one sentence
   */
  public WholeSpinner(
      String id, int low, int high, IntegerProperty value, String name, String help) {
    setId(id);
    setEditable(true);
    values = new IntegerSpinnerValueFactory(low, high, value.get());
    values.setConverter(new WholeNumbers(values));
    setValueFactory(values);
    values.valueProperty().addListener((property, was, is) -> value.set(is));
    value.addListener((property, was, is) -> follow(is.intValue()));
    getEditor().setOnAction(enter -> commit());
    getEditor().focusedProperty().addListener(change -> commit());
    getEditor().setAccessibleText(name);
    setAccessibleText(name);
    setTooltip(new Tooltip(help));
  }

  /** Changes the greatest number allowed. */
  public void setMax(int high) {
    values.setMax(high);
  }

  private void follow(int now) {
    values.setMax(Math.max(values.getMax(), now));
    values.setValue(now);
  }

  private void commit() {
    commitValue();
    getEditor().setText(String.valueOf(values.getValue()));
  }
}
