package org.thetascope.app.document;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.storage.ExportChoice;

/** What was chosen last in dialogs, to be offered again. */
public final class DialogDefaults {
  private ObjectProperty<ExportChoice> export = new SimpleObjectProperty<>(ExportChoice.DEFAULT);
  private StringProperty folder = new SimpleStringProperty("");

  /** Lets everybody go who listened. */
  public void renew() {
    export = new SimpleObjectProperty<>(export.get());
    folder = new SimpleStringProperty(folder.get());
  }

  /** How a figure was exported. */
  public ObjectProperty<ExportChoice> exportProperty() {
    return export;
  }

  /** Where a file was opened or saved; empty before one was. */
  public StringProperty folderProperty() {
    return folder;
  }
}
