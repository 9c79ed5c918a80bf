package org.thetascope.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import org.thetascope.chart.Theme;

/**
 * Applies a theme to scenes: AtlantaFX, the program's style sheet, and the palette as looked-up
 * colours.
 */
public final class ThemeStyles {
  /** What the sheets are written for. */
  private static final double FONT_SIZE = 12;

  private static final String SHEET = "/org/thetascope/app/window.css";
  private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

  private final ReadOnlyObjectProperty<Theme> theme;

  /** Follows a theme. */
  public ThemeStyles(ReadOnlyObjectProperty<Theme> theme) {
    this.theme = theme;
  }

  /** Styles a scene now and whenever the theme changes. */
  public void applyTo(Scene scene) {
    apply(scene);
    theme.addListener(change -> change(scene));
  }

  private void change(Scene scene) {
    apply(scene);
    if (scene.getWindow() != null && scene.getWindow().isShowing()) {
      // a menu that opens before the next pulse would look in vain for its colours
      scene.getRoot().applyCss();
    }
  }

  private void apply(Scene scene) {
    Theme now = theme.get();
    String look = (now.dark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    double scale = now.fontSize() / FONT_SIZE;
    Application.setUserAgentStylesheet(sized(look, scale));
    scene.getStylesheets().setAll(sized(SHEET, scale), palette(now));
  }

  /** A sheet with every size so many times as large. */
  private static String sized(String sheet, double scale) {
    if (scale == 1) {
      return ThemeStyles.class.getResource(sheet).toExternalForm();
    }
    try (InputStream in = ThemeStyles.class.getResourceAsStream(sheet)) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return inline(
          PIXELS.matcher(css).replaceAll(size -> scale * Double.parseDouble(size.group(1)) + "px"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return inline(css.toString());
  }

  private static String inline(String css) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
