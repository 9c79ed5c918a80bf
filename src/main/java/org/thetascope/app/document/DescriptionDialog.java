package org.thetascope.app.document;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.thetascope.text.Text;

/** Asks for the scenario's title and notes; both together are one step to undo. */
public final class DescriptionDialog {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 320;

  private final ScenarioModel model;
  private final Text text;

  public DescriptionDialog(ScenarioModel model, Text text) {
    this.model = model;
    this.text = text;
  }

  /** Shows what there is, to be changed. */
  public void show(Window owner) {
    TextField title = named(new TextField(model.scenario().title()), "title");
    TextArea notes = named(new TextArea(model.scenario().notes()), "notes");
    notes.setWrapText(true);
    VBox.setVgrow(notes, Priority.ALWAYS);
    Label how = new Label(text.get("describe.how"));
    how.setWrapText(true);
    how.getStyleClass().add("explanation");
    VBox content = new VBox(6, label("title", title), title, label("notes", notes), notes, how);
    content.setPrefSize(WIDTH, HEIGHT);
    content.setPadding(new Insets(12));
    ButtonType take = new ButtonType(text.get("describe.take"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(text.get("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(text.get("describe.window"));
    dialog.setResizable(true);
    dialog.getDialogPane().setId("describe-dialog");
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
    dialog.getDialogPane().lookupButton(take).setId("describe-take");
    dialog.setOnShown(shown -> title.requestFocus());
    dialog.setOnHidden(
        hidden -> {
          if (dialog.getResult() == take) {
            take(title.getText(), notes.getText());
          }
        });
    dialog.show();
  }

  private void take(String title, String notes) {
    model.set(model.scenario().withTitle(title).withNotes(notes));
  }

  private <T extends TextInputControl> T named(T field, String id) {
    field.setId("describe-" + id);
    field.setAccessibleText(text.get("describe." + id));
    field.setTooltip(new Tooltip(text.get("describe." + id + ".help")));
    return field;
  }

  private Label label(String id, Node field) {
    Label label = new Label(text.get("describe." + id));
    label.setLabelFor(field);
    return label;
  }
}
