package org.thetascope.app.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.thetascope.app.model.Appearance;
import org.thetascope.app.model.Desk;
import org.thetascope.parameter.FaultException;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;
import org.thetascope.storage.WindowBounds;
import org.thetascope.text.Text;

/** Remembers where the window stood and in which theme, from one start to the next. */
public final class WindowMemory {
  private static final double LARGE_SCREEN_SHARE = 0.85;

  private final PreferencesFile file;
  private Preferences preferences = Preferences.DEFAULT;

  /**
   * With where the memory is kept.
   *
   * @param folder of the program's configuration
   */
  public WindowMemory(Path folder) {
    file = new PreferencesFile(folder);
  }

  /** Puts window and desk as they were; a memory that cannot be read is set aside and said. */
  public void restore(Stage stage, Desk desk) {
    PreferencesFile.Loaded loaded = file.load();
    preferences = loaded.preferences();
    Appearance appearance = desk.appearance();
    if (!preferences.language().isEmpty()) {
      appearance
          .languageProperty()
          .set(Text.language(Locale.forLanguageTag(preferences.language())));
    }
    if (!preferences.theme().isEmpty()) {
      appearance.show(preferences.theme());
    }
    loaded.notice().ifPresent(fault -> desk.notices().say(words(desk).sentence(fault)));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(screen.getWidth(), 960));
    stage.setMinHeight(Math.min(screen.getHeight(), 600));
    WindowBounds window = preferences.window();
    if (window.equals(WindowBounds.DEFAULT) || !stands(window)) {
      fit(stage, screen);
    } else {
      stage.setX(window.x());
      stage.setY(window.y());
      stage.setWidth(window.width());
      stage.setHeight(window.height());
      stage.setMaximized(window.maximized());
    }
  }

  /** Whether the window would be seen on one of the screens that there are now. */
  private static boolean stands(WindowBounds window) {
    List<Screen> screens =
        Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height());
    return !screens.isEmpty();
  }

  /** Most of a large screen, all of a small one. */
  private static void fit(Stage stage, Rectangle2D screen) {
    boolean small = screen.getWidth() < 1400 || screen.getHeight() < 800;
    double width = Math.max(1280, LARGE_SCREEN_SHARE * screen.getWidth());
    double height = Math.max(720, LARGE_SCREEN_SHARE * screen.getHeight());
    stage.setWidth(small ? screen.getWidth() : width);
    stage.setHeight(small ? screen.getHeight() : height);
    stage.setMaximized(small);
  }

  private static Text words(Desk desk) {
    return new Text(desk.appearance().languageProperty().get());
  }

  /** Remembers window and desk; a memory that cannot be written is no reason to stay open. */
  public void keep(Stage stage, Desk desk) {
    WindowBounds window =
        stage.isMaximized()
            ? new WindowBounds(
                preferences.window().x(),
                preferences.window().y(),
                preferences.window().width(),
                preferences.window().height(),
                true)
            : new WindowBounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    Appearance appearance = desk.appearance();
    try {
      file.save(preferences.withWindow(window).withTheme(appearance.themeProperty().get().id()));
    } catch (FaultException e) {
      desk.notices().fault(words(desk).sentence(e.fault()));
    }
  }
}
