package org.thetascope.app.lab.worksheet;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.thetascope.app.control.SideSplit;
import org.thetascope.text.Text;

/** What can be done with the open sheet. */
public final class SheetBar extends FlowPane {
  private final Text text;
  private final MenuButton export;

  /** Buttons for a sheet and the table that shows it. */
  public SheetBar(Text text, SheetModel sheet, SheetActions actions, SheetTable table) {
    this.text = text;
    getStyleClass().addAll("lab-bar", SideSplit.NOT_PROJECTED);
    setAlignment(Pos.CENTER_LEFT);
    export = dressed(new MenuButton(), "export");
    for (String kind : SheetActions.EXPORTS) {
      MenuItem item = new MenuItem(text.get("sheet.export." + kind));
      item.setId("sheet-export-" + kind);
      item.setOnAction(click -> actions.export(getScene().getWindow(), kind));
      export.getItems().add(item);
    }
    Button undo = button("undo", sheet::undo);
    undo.disableProperty().bind(sheet.canUndoProperty().not());
    Button redo = button("redo", sheet::redo);
    redo.disableProperty().bind(sheet.canRedoProperty().not());
    Button delete = button("delete", () -> delete(sheet, table));
    delete.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedIndices()));
    getChildren()
        .addAll(
            button("homework", actions::openHomework),
            button("new", actions::openNew),
            button("open", () -> actions.open(getScene().getWindow())),
            button("save", () -> actions.save(getScene().getWindow())),
            button("add", () -> add(sheet, table)),
            delete,
            undo,
            redo,
            export,
            button("handout", () -> actions.handOut(getScene().getWindow(), false)),
            button("solution", () -> actions.handOut(getScene().getWindow(), true)),
            load(sheet, actions));
  }

  /** Shows what the audit can be exported as; there is no such bar on the stage. */
  public void chooseExport() {
    if (getScene() != null) {
      export.requestFocus();
      export.show();
    }
  }

  private Button load(SheetModel sheet, SheetActions actions) {
    Button button = button("load", actions::load);
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> text.get("sheet.action.load", sheet.state().name()), sheet.stateProperty()));
    return button;
  }

  private Button button(String id, Runnable action) {
    Button button = dressed(new Button(), id);
    button.setOnAction(click -> action.run());
    return button;
  }

  private <B extends ButtonBase> B dressed(B button, String id) {
    button.setText(text.get("sheet.action." + id));
    button.setId("sheet-" + id);
    button.setTooltip(new Tooltip(text.get("sheet.action." + id + ".help")));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static void add(SheetModel sheet, SheetTable table) {
    sheet.addRow();
    int last = table.getItems().size() - 1;
    table.getSelectionModel().clearAndSelect(last);
    table.scrollTo(last);
    table.requestFocus();
  }

  private static void delete(SheetModel sheet, SheetTable table) {
    int row = table.getSelectionModel().getSelectedIndex();
    sheet.removeRow(row);
    int next = Math.min(row, table.getItems().size() - 1);
    if (next >= 0) {
      table.getSelectionModel().clearAndSelect(next);
    }
  }
}
