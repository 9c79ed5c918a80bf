package org.thetascope.app.control;

import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.GroupField;
import org.thetascope.parameter.Settings;

/** A box that puts a group of settings in and takes it out. */
final class GroupRow extends HBox {
  GroupRow(String id, GroupField field, Lens<Settings> lens, RowContext context) {
    setId(id);
    getStyleClass().addAll("parameter-row", SideSplit.NOT_PROJECTED);
    CheckBox box = new CheckBox(context.text().get("parameter." + field.id() + ".name"));
    box.setId(id + "-box");
    box.setTooltip(new Tooltip(context.text().get("parameter." + field.id() + ".help")));
    Property<Settings> value = context.model().property(lens);
    value.addListener(change -> box.setSelected(isThere(value)));
    box.setSelected(isThere(value));
    box.selectedProperty()
        .addListener(
            (selected, was, is) -> {
              if (is != isThere(value)) {
                value.setValue(is ? field.completed(Settings.empty()) : Settings.empty());
              }
            });
    getChildren().add(box);
  }

  private static boolean isThere(Property<Settings> value) {
    return value.getValue() != null && !value.getValue().isEmpty();
  }
}
