package org.thetascope.app.document;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thetascope.storage.ExportChoice;

/** What was chosen last in dialogs, to be offered again. */
public final class DialogDefaults {
  private final ObjectProperty<ExportChoice> export =
      new SimpleObjectProperty<>(ExportChoice.DEFAULT);
  private final StringProperty folder = new SimpleStringProperty("");

  /** How a figure was exported. */
  public ObjectProperty<ExportChoice> exportProperty() {
    return export;
  }

  /** Where a file was opened or saved; empty before one was. */
  public StringProperty folderProperty() {
    return folder;
  }
}
