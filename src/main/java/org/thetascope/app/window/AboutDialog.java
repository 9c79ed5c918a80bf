package org.thetascope.app.window;

import java.nio.file.Path;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.thetascope.app.control.DialogOwner;
import org.thetascope.text.Text;
import org.thetascope.text.Version;

/** What the program is: its version, the folder of its configuration, and all licences. */
final class AboutDialog {
  private static final double WIDTH = 560;

  private final Path configuration;
  private final Text text;

  /**
   * Shows nothing yet.
   *
   * @param configuration the folder in which the program keeps its settings
   */
  AboutDialog(Path configuration, Text text) {
    this.configuration = configuration;
    this.text = text;
  }

  /** Shows the dialog; the window goes on. */
  void show(Window owner) {
    Label name = new Label("Thetascope " + Version.current());
    name.setId("about-version");
    name.getStyleClass().add("heading");
    Label purpose = new Label(text.get("about.purpose"));
    purpose.setWrapText(true);
    TextField folder = new TextField(configuration.toAbsolutePath().toString());
    folder.setId("about-folder");
    folder.setEditable(false);
    Label folderLabel = new Label(text.get("about.folder"));
    folderLabel.setLabelFor(folder);
    TextArea licences = new TextArea(text.get("about.licences"));
    licences.setId("about-licences");
    licences.setEditable(false);
    licences.setWrapText(true);
    VBox content = new VBox(8, name, purpose, folderLabel, folder, licences);
    content.setPrefWidth(WIDTH);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogOwner.set(dialog, owner);
    dialog.setTitle(text.get("about.item"));
    dialog.setResizable(true);
    DialogPane pane = dialog.getDialogPane();
    pane.setId("about-dialog");
    pane.setContent(content);
    pane.getButtonTypes()
        .add(new ButtonType(text.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    dialog.show();
  }
}
