package org.thetascope.app.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.thetascope.chart.ChartFonts;

/** The faces of the one typeface, for what JavaFX draws. */
public final class Typefaces {
  private static final List<String> FACES =
      List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf");

  private Typefaces() {}

  /** Makes the toolkit know them; needed once, before anything is drawn. */
  public static void load() {
    for (String face : FACES) {
      try (InputStream in = ChartFonts.open(face)) {
        Font.loadFont(in, 12);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
