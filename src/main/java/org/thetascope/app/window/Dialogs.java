package org.thetascope.app.window;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.thetascope.app.control.DialogOwner;
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

  /** What to do about a file that somebody else has changed. */
  public enum Changed {
    /** Write over it. */
    OVERWRITE,
    /** Take another file. */
    SAVE_AS,
    /** Leave it. */
    CANCEL
  }

  /**
   * Asks once what to do about changes that are not saved.
   *
   * @param question names what has changes
   */
  public Unsaved askUnsaved(Window owner, String question) {
    return switch (ask(owner, "unsaved.", question, "save", "discard", "cancel")) {
      case "save" -> Unsaved.SAVE;
      case "discard" -> Unsaved.DISCARD;
      default -> Unsaved.CANCEL;
    };
  }

  /** Asks what to do about a file that somebody else has changed since it was opened or saved. */
  public Changed askChanged(Window owner, Path file) {
    String question = text.get("changed.question", file);
    return switch (ask(owner, "changed.", question, "saveAs", "overwrite", "cancel")) {
      case "saveAs" -> Changed.SAVE_AS;
      case "overwrite" -> Changed.OVERWRITE;
      default -> Changed.CANCEL;
    };
  }

  /**
   * Asks a question with three answers; the last is that of who closes the dialog.
   *
   * @param keys how the keys of the words begin; dialog and buttons are found by the like
   */
  private String ask(
      Window owner, String keys, String question, String yes, String no, String cancel) {
    Map<ButtonType, String> answers = new LinkedHashMap<>();
    answers.put(new ButtonType(text.get(keys + yes), ButtonBar.ButtonData.YES), yes);
    answers.put(new ButtonType(text.get(keys + no), ButtonBar.ButtonData.NO), no);
    answers.put(new ButtonType(text.get(keys + cancel), ButtonBar.ButtonData.CANCEL_CLOSE), cancel);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION, question, answers.keySet().toArray(ButtonType[]::new));
    DialogOwner.set(alert, owner);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(null);
    String ids = keys.replace('.', '-');
    alert.getDialogPane().setId(ids + "dialog");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    answers.forEach((type, answer) -> alert.getDialogPane().lookupButton(type).setId(ids + answer));
    return alert.showAndWait().map(answers::get).orElse(cancel);
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
    DialogOwner.set(alert, owner);
    alert.setTitle(text.get("dialog.fault.title"));
    alert.setHeaderText(header);
    alert.getDialogPane().setId(id);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    alert.show();
  }
}
