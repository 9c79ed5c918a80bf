package org.thetascope.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The colours and sizes of one theme, read from the one file that feeds charts and window alike.
 * Sizes are in pixels at 100 %.
 */
public final class Theme {
  /** All themes, the first one first chosen. */
  public static final List<String> IDS = List.of("light", "dark", "projection");

  private final String id;
  private final Properties properties;

  private Theme(String id, Properties properties) {
    this.id = id;
    this.properties = properties;
  }

  /** The theme with one of the {@link #IDS}. */
  public static Theme of(String id) {
    Properties properties = new Properties();
    try (InputStream in = Theme.class.getResourceAsStream(id + ".properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Theme(id, properties);
  }

  /** The name of the theme. */
  public String id() {
    return id;
  }

  /** The colour with a name, such as "grid". */
  public Color color(String name) {
    return Color.decode(properties.getProperty(name));
  }

  /** The colour as CSS has it, such as #e1e5ea. */
  public String css(String name) {
    return properties.getProperty(name);
  }

  /** The line colour of a series; one of the spare ones where it has none of its own. */
  public Color line(String series) {
    return Color.decode(seriesColor("series." + series, series));
  }

  /** The colour of a series' name, dark or light enough to be read. */
  public Color label(String series) {
    return Color.decode(seriesColor("series." + series + ".text", series));
  }

  private String seriesColor(String key, String series) {
    String[] spare = properties.getProperty("spare").split(",");
    return properties.getProperty(key, spare[Math.floorMod(series.hashCode(), spare.length)]);
  }

  /** The size of ordinary text. */
  public float fontSize() {
    return Float.parseFloat(properties.getProperty("font.size"));
  }

  /** The width of a curve. */
  public float lineWidth() {
    return Float.parseFloat(properties.getProperty("line.width"));
  }

  /** The names of all colours that are no series'. */
  public static String[] names() {
    return new String[] {
      "background",
      "grid",
      "axis",
      "text",
      "muted",
      "cursor",
      "fault",
      "verdict.ok",
      "verdict.rounded",
      "verdict.follows",
      "verdict.sign",
      "verdict.slip"
    };
  }
}
