package org.thetascope.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.thetascope.parameter.FaultException;

/**
 * The one typeface of window and figures, DejaVu Sans, which has Greek and mathematical signs; it
 * comes with the Maven artifact jasperreports-fonts, so that a picture looks the same everywhere.
 */
public final class ChartFonts {
  /** The family's name. */
  public static final String FAMILY = "DejaVu Sans";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  /** The key of the fault that says that a font is not there. */
  public static final String MISSING = "fault.noFont";

  private final Font regular = face("DejaVuSans.ttf");
  private final Font bold = face("DejaVuSans-Bold.ttf");

  /** The regular face at a size in pixels. */
  public Font regular(float size) {
    return regular.deriveFont(size);
  }

  /** The bold face at a size in pixels. */
  public Font bold(float size) {
    return bold.deriveFont(Font.BOLD, size);
  }

  /**
   * Opens the file of a face, for toolkits that load fonts themselves.
   *
   * @throws FaultException if it is not there
   */
  public static InputStream open(String file) {
    InputStream found = ChartFonts.class.getResourceAsStream(FOLDER + file);
    if (found == null) {
      throw new FaultException(MISSING, file);
    }
    return found;
  }

  private static Font face(String face) {
    return load(FontFiles.find(face), face);
  }

  /** The font in a file, or that of the library where there is none or it is damaged. */
  static Font load(Path file, String face) {
    Font found = read(file);
    return found == null ? unpacked(face) : found;
  }

  private static Font read(Path file) {
    try {
      return file == null ? null : Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (IOException | FontFormatException e) {
      return null;
    }
  }

  private static Font unpacked(String file) {
    try (InputStream in = open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
