package org.thetascope.app.controller;

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

  /**
   * Asks once what to do about changes that are not saved.
   *
   * @param question names what has changes
   */
  public Unsaved askUnsaved(Window owner, String question) {
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

  /** One sentence about a fault. */
  public void fault(Window owner, Fault fault) {
    ButtonType ok = new ButtonType(text.get("dialog.ok"), ButtonBar.ButtonData.OK_DONE);
    Alert alert = new Alert(Alert.AlertType.ERROR, text.sentence(fault), ok);
    alert.initOwner(owner);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(text.get("dialog.fault.header"));
    alert.getDialogPane().setId("fault-dialog");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.show();
  }
}
