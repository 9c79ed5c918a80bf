package org.thetascope.app.window;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import org.thetascope.app.compute.Background;
import org.thetascope.app.document.Keeper;
import org.thetascope.parameter.Fault;
import org.thetascope.storage.LabLayout;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;
import org.thetascope.text.Text;

/** Remembers what the window looked like, from one start to the next and as it changes. */
public final class WindowMemory {
  private final PreferencesFile file;
  private final Keeper<Preferences> keeper;
  private final WindowPlace place;
  private Preferences preferences = Preferences.DEFAULT;
  private Locale startedIn = Locale.ROOT;

  /**
   * With where the memory is kept.
   *
   * @param folder of the program's configuration
   * @param failed says, once, that nothing can be remembered
   */
  public WindowMemory(Stage stage, Path folder, Background background, Consumer<Fault> failed) {
    place = new WindowPlace(stage, this::keep);
    file = new PreferencesFile(folder);
    keeper = new Keeper<>(background, file::save, failed);
  }

  /** Puts window and desk as they were; a memory that cannot be read is set aside and answered. */
  public Optional<Fault> restore(Desk desk) {
    PreferencesFile.Loaded loaded = file.load();
    preferences = loaded.preferences();
    Appearance appearance = desk.appearance();
    if (!preferences.language().isEmpty()) {
      Locale remembered = Locale.forLanguageTag(preferences.language());
      appearance.languageProperty().set(Text.language(remembered));
    }
    startedIn = appearance.languageProperty().get();
    appearance.show(preferences.theme());
    appearance.labProperty().set(preferences.labs().front());
    if (preferences.reducedMotion()) {
      appearance.reducedMotionProperty().set(true);
    }
    desk.last().exportProperty().set(preferences.export());
    desk.last().folderProperty().set(preferences.lastFolder());
    desk.dividers().remembered(preferences.labs().dividers());
    desk.recent()
        .remembered(preferences.recentFiles().stream().flatMap(WindowMemory::path).toList());
    place.restore(preferences.window());
    place.follow();
    return loaded.notice();
  }

  private static Stream<Path> path(String name) {
    try {
      return Stream.of(Path.of(name));
    } catch (InvalidPathException e) {
      // written by hand, or on another system
      return Stream.empty();
    }
  }

  /** Remembers what a desk looks like from now on. */
  public void watch(Desk desk) {
    ChangeListener<Object> changed = (value, was, is) -> keep(desk);
    Appearance appearance = desk.appearance();
    appearance.chosenThemeProperty().addListener(changed);
    appearance.languageProperty().addListener(changed);
    appearance.reducedMotionProperty().addListener(changed);
    appearance.labProperty().addListener(changed);
    desk.last().exportProperty().addListener(changed);
    desk.last().folderProperty().addListener(changed);
    InvalidationListener several = change -> keep(desk);
    desk.dividers().places().addListener(several);
    desk.recent().files().addListener(several);
  }

  /** Lets the window go. */
  void close() {
    place.unfollow();
  }

  private void keep() {
    preferences = preferences.withWindow(place.bounds());
    keeper.put(preferences);
  }

  private void keep(Desk desk) {
    Appearance appearance = desk.appearance();
    Locale language = appearance.languageProperty().get();
    List<String> recent = desk.recent().files().stream().map(Path::toString).toList();
    LabLayout labs = new LabLayout(appearance.labProperty().get(), desk.dividers().places());
    preferences =
        preferences
            .withTheme(appearance.chosenThemeProperty().get())
            .withReducedMotion(appearance.reducedMotionProperty().get())
            .withRecentFiles(recent)
            .withExport(desk.last().exportProperty().get())
            .withLastFolder(desk.last().folderProperty().get())
            .withLabs(labs);
    if (!language.equals(startedIn)) {
      // a language that was never chosen stays the system's
      preferences = preferences.withLanguage(language.toLanguageTag());
      startedIn = language;
    }
    keeper.put(preferences);
  }
}
