package org.thetascope.app.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.thetascope.app.model.Document;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.text.Text;

/** The window's title, which names the scenario and whether it is saved, and its icons. */
public final class WindowFrame {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  private WindowFrame() {}

  /** Gives a window its title and icons. */
  public static void dress(Stage stage, ScenarioModel model, Document document, Text text) {
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(model, document, text),
                model.scenarioProperty(),
                document.unsavedProperty()));
    stage.getIcons().setAll(ICON_SIZES.stream().map(WindowFrame::icon).toList());
  }

  private static Image icon(int size) {
    String icon = "/org/thetascope/app/icons/icon-" + size + ".png";
    return new Image(WindowFrame.class.getResourceAsStream(icon));
  }

  private static String title(ScenarioModel model, Document document, Text text) {
    String title = model.scenario().title();
    String named = title.isBlank() ? text.get("window.untitled") : title;
    return text.get(document.unsavedProperty().get() ? "window.unsaved" : "window.title", named);
  }
}
