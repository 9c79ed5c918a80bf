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
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.app.document.AutoSaver;
import org.thetascope.parameter.Fault;
import org.thetascope.storage.LabLayout;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;
import org.thetascope.text.Text;

/** Remembers what the window looked like, from one start to the next and as it changes. */
public final class WindowPreferences {
  private final PreferencesFile file;
  private final AutoSaver<Preferences> saver;
  private final WindowPlacement place;
  private Preferences preferences = Preferences.DEFAULT;
  private Locale startedIn = Locale.ROOT;

  /**
   * With where the memory is kept.
   *
   * @param folder of the program's configuration
   * @param failed says, once, that nothing can be remembered
   */
  public WindowPreferences(
      Stage stage, Path folder, BackgroundThread background, Consumer<Fault> failed) {
    place = new WindowPlacement(stage, this::keep);
    file = new PreferencesFile(folder);
    saver = new AutoSaver<>(background, file::save, failed);
  }

  /** Restores window and state; returns a fault if the preferences could not be read. */
  public Optional<Fault> restore(AppState appState) {
    PreferencesFile.Loaded loaded = file.load();
    preferences = loaded.preferences();
    Appearance appearance = appState.appearance();
    if (!preferences.language().isEmpty()) {
      Locale remembered = Locale.forLanguageTag(preferences.language());
      appearance.languageProperty().set(Text.language(remembered));
    }
    startedIn = appearance.languageProperty().get();
    appearance.show(preferences.theme());
    appearance.labProperty().set(preferences.labs().front());
    appearance.zoom(preferences.zoom());
    appearance.hintProperty().set(!preferences.hinted());
    if (preferences.reducedMotion()) {
      appearance.reducedMotionProperty().set(true);
    }
    appState.last().exportProperty().set(preferences.export());
    appState.last().folderProperty().set(preferences.lastFolder());
    appState.dividers().remembered(preferences.labs().dividers());
    appState
        .recent()
        .remembered(preferences.recentFiles().stream().flatMap(WindowPreferences::path).toList());
    place.restore(preferences.window(), appearance.zoomProperty().get() / 100.0);
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

  /** Follows a state from now on. */
  public void watch(AppState appState) {
    ChangeListener<Object> changed = (value, was, is) -> keep(appState);
    Appearance appearance = appState.appearance();
    appearance.chosenThemeProperty().addListener(changed);
    appearance.languageProperty().addListener(changed);
    appearance.reducedMotionProperty().addListener(changed);
    appearance.zoomProperty().addListener(changed);
    appearance.hintProperty().addListener(changed);
    appearance.labProperty().addListener(changed);
    appState.last().exportProperty().addListener(changed);
    appState.last().folderProperty().addListener(changed);
    InvalidationListener several = change -> keep(appState);
    appState.dividers().places().addListener(several);
    appState.recent().files().addListener(several);
  }

  /** Lets the window go. */
  void close() {
    place.unfollow();
  }

  private void keep() {
    preferences = preferences.withWindow(place.bounds());
    saver.put(preferences);
  }

  private void keep(AppState appState) {
    Appearance appearance = appState.appearance();
    Locale language = appearance.languageProperty().get();
    List<String> recent = appState.recent().files().stream().map(Path::toString).toList();
    LabLayout labs = new LabLayout(appearance.labProperty().get(), appState.dividers().places());
    preferences =
        preferences
            .withTheme(appearance.chosenThemeProperty().get())
            .withReducedMotion(appearance.reducedMotionProperty().get())
            .withZoom(appearance.zoomProperty().get())
            .withHinted(!appearance.hintProperty().get())
            .withRecentFiles(recent)
            .withExport(appState.last().exportProperty().get())
            .withLastFolder(appState.last().folderProperty().get())
            .withLabs(labs);
    if (!language.equals(startedIn)) {
      // a language that was never chosen stays the system's
      preferences = preferences.withLanguage(language.toLanguageTag());
      startedIn = language;
    }
    saver.put(preferences);
  }
}
