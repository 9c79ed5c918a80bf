package org.thetascope.app.projection;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens that there are: where a lecturer may have another one than the class. */
@FunctionalInterface
public interface Screens {
  /** What of each screen windows may use; the first is the system's main one. */
  List<Rectangle2D> bounds();

  /** Those of the system, as they are when asked. */
  static Screens ofSystem() {
    return () ->
        Screen.getScreens().stream()
            .sorted(Comparator.comparing(screen -> !screen.equals(Screen.getPrimary())))
            .map(Screen::getVisualBounds)
            .toList();
  }
}
