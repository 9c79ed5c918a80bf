package org.thetascope.app.controller;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;

/** Says in a dialog what went wrong; the program goes on. */
public final class Dialogs {
  private final Text text;

  /** With the words. */
  public Dialogs(Text text) {
    this.text = text;
  }

  /** What to do about changes that are not saved. */
  public enum Unsaved {
    /** Save them first. */
    SAVE,
    /** Let them go. */
    DISCARD,
    /** Stay. */
    CANCEL
  }

  /** Asks once what to do about changes that are not saved. */
  public Unsaved askUnsaved(Window owner, String title) {
    return ask(owner, text.get("unsaved.question", title));
  }

  /**
   * Asks once what to do about a lecture that is not saved.
   *
   * @param changes how many of its scenarios were changed on the way
   */
  public Unsaved askUnsavedLecture(Window owner, String title, int changes) {
    String question = text.get("unsaved.question", title);
    return ask(
        owner, changes == 0 ? question : question + "\n" + text.get("unsaved.onTheWay", changes));
  }

  private Unsaved ask(Window owner, String question) {
    ButtonType save = new ButtonType(text.get("unsaved.save"), ButtonBar.ButtonData.YES);
    ButtonType discard = new ButtonType(text.get("unsaved.discard"), ButtonBar.ButtonData.NO);
    ButtonType cancel =
        new ButtonType(text.get("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, save, discard, cancel);
    alert.initOwner(owner);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(null);
    alert.getDialogPane().setId("unsaved-dialog");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.getDialogPane().lookupButton(save).setId("unsaved-save");
    alert.getDialogPane().lookupButton(discard).setId("unsaved-discard");
    alert.getDialogPane().lookupButton(cancel).setId("unsaved-cancel");
    ButtonType answer = alert.showAndWait().orElse(cancel);
    return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
  }

  /** What of a whole does not open, in sentences. */
  public void broken(Window owner, String header, List<String> sentences) {
    Alert alert = new Alert(Alert.AlertType.WARNING, String.join("\n\n", sentences), ok());
    show(alert, owner, header, "broken-dialog");
  }

  /** One sentence about a fault. */
  public void fault(Window owner, Fault fault) {
    Alert alert = new Alert(Alert.AlertType.ERROR, text.sentence(fault), ok());
    show(alert, owner, text.get("dialog.fault.header"), "fault-dialog");
  }

  private ButtonType ok() {
    return new ButtonType(text.get("dialog.ok"), ButtonBar.ButtonData.OK_DONE);
  }

  private void show(Alert alert, Window owner, String header, String id) {
    alert.initOwner(owner);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(header);
    alert.getDialogPane().setId(id);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.show();
  }
}
