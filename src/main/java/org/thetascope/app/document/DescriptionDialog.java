package org.thetascope.app.document;

import java.util.function.Supplier;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.thetascope.app.control.DialogOwner;
import org.thetascope.scenario.View;
import org.thetascope.text.Text;

/**
 * Asks for the scenario's title, notes and view; all together are one step to undo, and of a page
 * of a lecture they are part of the lecture.
 */
public final class DescriptionDialog {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 440;

  private final ScenarioModel model;
  private final Supplier<View> present;
  private final Runnable described;
  private final Text text;

  /**
   * For a model's scenario.
   *
   * @param present the view that is seen now
   * @param described what follows when it is described anew
   */
  public DescriptionDialog(
      ScenarioModel model, Supplier<View> present, Runnable described, Text text) {
    this.model = model;
    this.present = present;
    this.described = described;
    this.text = text;
  }

  /** Shows what there is, to be changed. */
  public void show(Window owner) {
    TextField title = named(new TextField(model.scenario().title()), "title");
    TextArea notes = named(new TextArea(model.scenario().notes()), "notes");
    notes.setWrapText(true);
    notes.addEventFilter(KeyEvent.KEY_PRESSED, DescriptionDialog::leaveByTab);
    VBox.setVgrow(notes, Priority.ALWAYS);
    Label how = new Label(text.get("describe.how"));
    how.setWrapText(true);
    how.setMinHeight(Label.USE_PREF_SIZE);
    how.getStyleClass().add("explanation");
    ViewChoice view = new ViewChoice(model.scenario(), present, text);
    VBox content =
        new VBox(6, label("title", title), title, label("notes", notes), notes, how, view);
    content.setPrefSize(WIDTH, HEIGHT);
    content.setPadding(new Insets(12));
    ButtonType take = new ButtonType(text.get("describe.take"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(text.get("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogOwner.set(dialog, owner);
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
            take(title.getText(), notes.getText(), view.view());
          }
        });
    dialog.show();
  }

  /** Goes on to the next field, as Ctrl+Tab does, in place of writing a tab. */
  private static void leaveByTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      Node area = (Node) key.getSource();
      area.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, key.isShiftDown(), true, false, false));
    }
  }

  private void take(String title, String notes, View view) {
    model.set(model.scenario().withTitle(title).withNotes(notes).withView(view));
    described.run();
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
