package org.thetascope.app.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.thetascope.app.document.Document;
import org.thetascope.text.Text;

/** The window's title, which names the scenario and whether it is saved, and its icons. */
public final class WindowTitle {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  private WindowTitle() {}

  /** Gives a window its title. */
  public static void bind(Stage stage, AppState appState, Text text) {
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(appState.document().get(), text), appState.document()));
  }

  /** Gives a window its icons. */
  public static void setIcons(Stage stage) {
    stage.getIcons().setAll(ICON_SIZES.stream().map(WindowTitle::icon).toList());
  }

  private static Image icon(int size) {
    String icon = "/org/thetascope/app/icons/icon-" + size + ".png";
    return new Image(WindowTitle.class.getResourceAsStream(icon));
  }

  private static String title(Document<?> open, Text text) {
    return text.get(open.unsaved() ? "window.unsaved" : "window.title", open.windowTitle(text));
  }
}
