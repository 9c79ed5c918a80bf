package org.thetascope.app.controller;

import javafx.scene.control.Alert;
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

  /** One sentence about a fault. */
  public void fault(Window owner, Fault fault) {
    Alert alert = new Alert(Alert.AlertType.ERROR, text.sentence(fault), ButtonType.OK);
    alert.initOwner(owner);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(text.get("dialog.fault.header"));
    alert.getDialogPane().setId("fault-dialog");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.show();
  }
}
