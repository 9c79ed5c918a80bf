package org.thetascope.app.control;

import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** What is typed into a spinner: a whole number within its bounds, or what it had before. */
final class WholeNumbers extends StringConverter<Integer> {
  private final IntegerSpinnerValueFactory values;

  WholeNumbers(IntegerSpinnerValueFactory values) {
    this.values = values;
  }

  @Override
  public String toString(Integer value) {
    return value == null ? "" : value.toString();
  }

  @Override
  public Integer fromString(String typed) {
    String digits = typed.strip();
    if (!digits.matches("\\d{1,9}")) {
      return values.getValue();
    }
    return Math.max(values.getMin(), Math.min(values.getMax(), Integer.parseInt(digits)));
  }
}
