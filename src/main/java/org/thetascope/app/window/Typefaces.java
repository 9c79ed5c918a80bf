package org.thetascope.app.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.text.Font;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.FontFiles;

/** The faces of the one typeface, for what JavaFX draws. */
public final class Typefaces {
  private static final double ANY_SIZE = 12;

  private Typefaces() {}

  /** Makes the toolkit know them; needed once, before anything is drawn. */
  public static void load() {
    load("DejaVuSans.ttf");
    load("DejaVuSans-Bold.ttf");
  }

  private static void load(String face) {
    Path file = FontFiles.find(face);
    if (file != null && Font.loadFont(file.toUri().toString(), ANY_SIZE) != null) {
      return;
    }
    try (InputStream in = ChartFonts.open(face)) {
      Font.loadFont(in, ANY_SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
