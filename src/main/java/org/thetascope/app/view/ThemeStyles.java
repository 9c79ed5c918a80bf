package org.thetascope.app.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;

/** Dresses scenes: AtlantaFX, the program's own sheet, and the palette as looked-up colours. */
public final class ThemeStyles {
  private static final List<String> FACES =
      List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf");

  private final ReadOnlyObjectProperty<Theme> theme;

  /** Follows a theme; the typeface is loaded now. */
  public ThemeStyles(ReadOnlyObjectProperty<Theme> theme) {
    this.theme = theme;
    for (String face : FACES) {
      try (InputStream in = ChartFonts.open(face)) {
        Font.loadFont(in, 12);
      } catch (java.io.IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Dresses a scene now and whenever the theme changes. */
  public void dress(Scene scene) {
    apply(scene);
    theme.addListener(change -> apply(scene));
  }

  private void apply(Scene scene) {
    boolean dark = theme.get().id().equals("dark");
    Application.setUserAgentStylesheet(
        (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            ThemeStyles.class.getResource("/org/thetascope/app/window.css").toExternalForm(),
            palette(theme.get()));
  }

  /** The palette's colours under their names, as -theta-grid and so on. */
  private static String palette(Theme theme) {
    StringBuilder css = new StringBuilder(".root {");
    for (String name : Theme.names()) {
      css.append("-theta-")
          .append(name.replace('.', '-'))
          .append(": ")
          .append(theme.css(name))
          .append(';');
    }
    css.append('}');
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
  }
}
