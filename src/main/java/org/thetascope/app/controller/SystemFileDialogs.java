package org.thetascope.app.controller;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.thetascope.text.Text;

/** The system's own file dialogs; the last folder is kept while the program runs. */
public final class SystemFileDialogs implements FileDialogs {
  private final Text text;
  private File folder;

  /** With the words of their titles. */
  public SystemFileDialogs(Text text) {
    this.text = text;
  }

  @Override
  public Optional<Path> save(Window owner, String suggested, String extension) {
    FileChooser chooser = chooser("chooser.save", extension);
    chooser.setInitialFileName(suggested);
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen.getParentFile();
    boolean named = chosen.getName().toLowerCase(Locale.ROOT).endsWith("." + extension);
    Path path = chosen.toPath();
    return Optional.of(named ? path : path.resolveSibling(chosen.getName() + "." + extension));
  }

  @Override
  public Optional<Path> open(Window owner, String... extensions) {
    File chosen = chooser("chooser.open", extensions).showOpenDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen.getParentFile();
    return Optional.of(chosen.toPath());
  }

  @Override
  public Optional<Path> folder(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text.get("chooser.folder"));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    File chosen = chooser.showDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen;
    return Optional.of(chosen.toPath());
  }

  private FileChooser chooser(String titleKey, String... extensions) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text.get(titleKey));
    String name = String.join(", ", extensions).toUpperCase(Locale.ROOT);
    List<String> patterns = Stream.of(extensions).map(one -> "*." + one).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, patterns));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }
}
