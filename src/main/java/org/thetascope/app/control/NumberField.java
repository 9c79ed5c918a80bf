package org.thetascope.app.control;

import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.window.Notices;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.text.NumberInput;
import org.thetascope.text.Text;

/**
 * A field with the exact value of a parameter. Enter or leaving it takes what was typed; what is
 * not allowed is marked, explained, and changes nothing; Escape takes it back.
 */
public final class NumberField extends TextField {
  private final Parameter parameter;
  private final Property<Double> value;
  private final Text text;
  private final Notices notices;
  private String sentence = "";

  /**
   * A field with a value.
   *
   * @param parameter what is allowed
   */
  public NumberField(Parameter parameter, Property<Double> value, Text text, Notices notices) {
    this.parameter = parameter;
    this.value = value;
    this.text = text;
    this.notices = notices;
    getStyleClass().add("number-field");
    value.addListener(change -> show());
    show();
    setOnAction(enter -> take());
    focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is && !getText().equals(shown())) {
                take();
              }
            });
    textProperty().addListener(change -> check());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (ControlKeys.FIELD.shortcut("fieldBack").matches(key) && !getText().equals(shown())) {
            show();
            key.consume();
          }
        });
  }

  private String shown() {
    double now = value.getValue();
    return Double.isNaN(now) ? "" : text.numbers().exact(now);
  }

  private void show() {
    setText(shown());
    setPromptText(Double.isNaN(value.getValue()) ? text.get("row.mixed") : "");
    unmark();
  }

  private void take() {
    if (getText().equals(shown())) {
      unmark();
      return;
    }
    try {
      value.setValue(NumberInput.parse(getText(), parameter));
      show();
    } catch (FaultException e) {
      mark(e);
    }
  }

  private void check() {
    if (getText().equals(shown())) {
      unmark();
      return;
    }
    try {
      NumberInput.parse(getText(), parameter);
      unmark();
    } catch (FaultException e) {
      mark(e);
    }
  }

  private void mark(FaultException e) {
    sentence = text.sentence(e.fault());
    pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
    setAccessibleHelp(sentence);
    notices.fault(sentence);
  }

  private void unmark() {
    pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, false);
    setAccessibleHelp(null);
    notices.clear(sentence);
  }
}
