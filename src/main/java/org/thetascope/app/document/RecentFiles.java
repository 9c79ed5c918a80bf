package org.thetascope.app.document;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thetascope.storage.Preferences;

/** The files that were last opened or saved, scenarios, lectures and figures alike. */
public final class RecentFiles {
  private final ObservableList<Path> files = FXCollections.observableArrayList();
  // held here: a view lets its listeners go when nobody holds it
  private ObservableList<Path> view = FXCollections.unmodifiableObservableList(files);

  /** Lets everybody go who listened. */
  public void renew() {
    view = FXCollections.unmodifiableObservableList(files);
  }

  /** The files, the last one first, each once. */
  public ObservableList<Path> files() {
    return view;
  }

  /** A file was opened or saved. */
  public void opened(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    files.remove(whole);
    files.add(0, whole);
    if (files.size() > Preferences.MAX_RECENT) {
      files.remove(Preferences.MAX_RECENT, files.size());
    }
  }

  /** A file is not there any more. */
  public void forget(Path file) {
    files.remove(file);
  }

  /** Forgets all of them. */
  public void clear() {
    files.clear();
  }

  /** Takes over what is remembered. */
  public void remembered(List<Path> before) {
    files.setAll(before);
  }
}
