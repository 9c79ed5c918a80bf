package org.thetascope.app.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Names;
import org.thetascope.parameter.NamesField;

/** A field for names with blanks or commas between them. Enter or leaving it takes them. */
final class NamesRow extends HBox {
  private final NamesField field;
  private final Property<Names> value;
  private final RowContext context;
  private final TextField input = new TextField();
  private String sentence = "";

  NamesRow(String id, NamesField field, Lens<Names> lens, RowContext context) {
    this.field = field;
    this.context = context;
    value = context.model().property(lens);
    setId(id);
    getStyleClass().addAll("parameter-row", SideSplit.NOT_PROJECTED);
    String name = context.text().get("parameter." + field.id() + ".name");
    Label label = new Label(name);
    label.getStyleClass().add("row-label");
    label.setLabelFor(input);
    input.setId(id + "-field");
    input.setAccessibleText(name);
    input.setTooltip(new Tooltip(context.text().get("parameter." + field.id() + ".help")));
    HBox.setHgrow(input, Priority.ALWAYS);
    getChildren().addAll(label, input);
    value.addListener(change -> show());
    show();
    input.setOnAction(enter -> take());
    input
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) {
                take();
              }
            });
  }

  private void show() {
    if (value.getValue() != null) {
      input.setText(String.join(" ", value.getValue().list()));
    }
    input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, false);
    context.notices().clear(sentence);
  }

  private void take() {
    List<String> names =
        Stream.of(input.getText().split("[\\s,;]+")).filter(name -> !name.isEmpty()).toList();
    if (value.getValue() == null || names.equals(value.getValue().list())) {
      show();
      return;
    }
    try {
      field.checkLength(names.size());
      value.setValue(new Names(names));
      show();
    } catch (FaultException e) {
      sentence = context.text().sentence(e.fault());
      input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
      context.notices().fault(sentence);
    }
  }
}
