package org.thetascope.app.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.thetascope.app.lecture.LectureState;
import org.thetascope.app.lecture.LectureWords;
import org.thetascope.text.Text;

/** The window's title, which names the scenario and whether it is saved, and its icons. */
public final class WindowFrame {
  private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

  private WindowFrame() {}

  /** Gives a window its title. */
  public static void entitle(Stage stage, Desk desk, Text text) {
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(desk, text),
                desk.scenario().scenarioProperty(),
                desk.document().unsavedProperty(),
                desk.lecture().stateProperty()));
  }

  /** Gives a window its icons. */
  public static void dress(Stage stage) {
    stage.getIcons().setAll(ICON_SIZES.stream().map(WindowFrame::icon).toList());
  }

  private static Image icon(int size) {
    String icon = "/org/thetascope/app/icons/icon-" + size + ".png";
    return new Image(WindowFrame.class.getResourceAsStream(icon));
  }

  /** The open lecture and its present scenario, or the scenario alone. */
  private static String title(Desk desk, Text text) {
    LectureState lecture = desk.lecture().state();
    LectureWords words = new LectureWords(text);
    String named =
        lecture.open() ? words.placeOf(lecture) : words.named(desk.scenario().scenario().title());
    boolean unsaved = lecture.open() ? lecture.unsaved() : desk.document().unsavedProperty().get();
    return text.get(unsaved ? "window.unsaved" : "window.title", named);
  }
}
