package org.thetascope.app.document;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.thetascope.text.Text;

/** The system's own file dialogs; they begin in the folder that was last used. */
public final class SystemFileDialogs implements FileDialogs {
  private final Text text;
  private final StringProperty folder;

  /**
   * With the words of their titles.
   *
   * @param last knows the folder
   */
  public SystemFileDialogs(Text text, DialogDefaults last) {
    this.text = text;
    folder = last.folderProperty();
  }

  @Override
  public Optional<Path> save(Window owner, String suggested, String extension) {
    FileChooser chooser = chooser("chooser.save", extension);
    chooser.setInitialFileName(suggested);
    File chosen = chooser.showSaveDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    remember(chosen);
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
    remember(chosen);
    return Optional.of(chosen.toPath());
  }

  @Override
  public Optional<Path> folder(Window owner) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(text.get("chooser.folder"));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    File chosen = chooser.showDialog(owner);
    if (chosen == null) {
      return Optional.empty();
    }
    folder.set(chosen.getAbsolutePath());
    return Optional.of(chosen.toPath());
  }

  /** The next dialog begins beside this file. */
  void remember(File chosen) {
    folder.set(chosen.getAbsoluteFile().getParent());
  }

  FileChooser chooser(String titleKey, String... extensions) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text.get(titleKey));
    String name = String.join(", ", extensions).toUpperCase(Locale.ROOT);
    List<String> patterns = Stream.of(extensions).map(one -> "*." + one).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, patterns));
    lastFolder().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /** Where the last dialog ended; it may have been removed since. */
  private Optional<File> lastFolder() {
    return Optional.of(new File(folder.get())).filter(File::isDirectory);
  }
}
