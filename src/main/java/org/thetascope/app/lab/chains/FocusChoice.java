package org.thetascope.app.lab.chains;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.thetascope.activation.Activations;
import org.thetascope.app.control.RowContext;

/** Which of the chains shown is looked at more closely. */
public final class FocusChoice extends ComboBox<String> {
  private final RowContext context;

  /** A list that follows the activations of the model's chains. */
  public FocusChoice(RowContext context) {
    this.context = context;
    setId("chains-focus");
    setAccessibleText(context.text().get("row.focus.name"));
    setTooltip(new Tooltip(context.text().get("row.focus.help")));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null ? "" : Activations.of(id).name();
          }

          @Override
          public String fromString(String typed) {
            return typed;
          }
        });
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  /** The id of the activation, one of those shown. */
  public ReadOnlyObjectProperty<String> focusProperty() {
    return valueProperty();
  }

  private void follow() {
    List<String> now = context.model().scenario().chain().activations();
    if (now.equals(getItems())) {
      return;
    }
    String before = getValue();
    getItems().setAll(now);
    setValue(now.contains(before) ? before : now.get(now.size() - 1));
  }
}
