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
import org.thetascope.optimizer.Optimizers;

/**
 * The colours and sizes of one theme, read from the one file that feeds charts and window alike.
 * Sizes are in pixels at 100 %.
 */
public final class Theme {
  /** All themes, the first one first chosen. */
  public static final List<String> IDS =
      List.of("light", "dark", "projection", "projection-dark", "grey");

  private final String id;
  private final Properties properties;
  private final double scale;

  private Theme(String id, Properties properties, double scale) {
    this.id = id;
    this.properties = properties;
    this.scale = scale;
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
    return new Theme(id, properties, 1);
  }

  /** The same colours with every size so many times as large. */
  public Theme scaled(double factor) {
    return new Theme(id, properties, scale * factor);
  }

  /** The same colours with ordinary text of a size in pixels, and all else in proportion. */
  public Theme typed(double pixels) {
    return scaled(pixels / fontSize());
  }

  /** The name of the theme. */
  public String id() {
    return id;
  }

  /** Whether light stands on dark. */
  public boolean dark() {
    return id.endsWith("dark");
  }

  /** The colour with a name, such as "grid". */
  public Color color(String name) {
    return Color.decode(properties.getProperty(name));
  }

  /** The colour as CSS has it, such as #e1e5ea. */
  public String css(String name) {
    return properties.getProperty(name);
  }

  /**
   * The line colour of a series: an optimizer's by its place in the registry; one of the spare ones
   * where it has none of its own.
   */
  public Color line(String series) {
    return Color.decode(seriesColor(series, ""));
  }

  /** The colour of a series' name, dark or light enough to be read. */
  public Color label(String series) {
    return Color.decode(seriesColor(series, ".text"));
  }

  /** The colour of a rule. */
  Color rule(Mark.Rule rule) {
    return switch (rule.kind()) {
      case CHOSEN -> color("cursor");
      case ZERO -> color("axis");
      case EPOCH -> color("epoch");
      case LIMIT, PRESENT -> line(rule.series().id());
    };
  }

  /**
   * The colour between two contour levels: one hue in even steps, so that the order is seen without
   * a key and by everybody.
   *
   * @param index from 0, below the lowest level, to the number of levels
   * @param levels how many there are
   */
  public Color band(int index, int levels) {
    double part = levels == 0 ? 0 : (double) index / levels;
    return Oklab.of(color("band.low")).towards(Oklab.of(color("band.high")), part).color();
  }

  /** The colour of one of so many contour levels, counted from the lowest. */
  public Color contour(int index, int levels) {
    return mixed("contour.low", "contour.high", levels < 2 ? 0 : index / (levels - 1.0));
  }

  /**
   * The colour of a cell of a heat map.
   *
   * @param index from 0, the least numbers, to the number of bounds; −1 for an exact zero
   * @param bounds how many numbers part the colours
   */
  public Color heat(int index, int bounds) {
    if (index < 0) {
      return color("heat.zero");
    }
    double part = bounds == 0 ? 0.5 : (double) index / bounds;
    return part < 0.5
        ? mixed("heat.low", "heat.middle", 2 * part)
        : mixed("heat.middle", "heat.high", 2 * part - 1);
  }

  private Color mixed(String from, String to, double part) {
    Color a = color(from);
    Color b = color(to);
    return new Color(
        mixed(a.getRed(), b.getRed(), part),
        mixed(a.getGreen(), b.getGreen(), part),
        mixed(a.getBlue(), b.getBlue(), part));
  }

  private static int mixed(int from, int to, double part) {
    return (int) Math.round(from + part * (to - from));
  }

  private String seriesColor(String series, String kind) {
    String own = properties.getProperty("series." + series + kind);
    if (own != null) {
      return own;
    }
    int place = Optimizers.place(series);
    return place < 0 ? any("spare", series.hashCode()) : any("palette" + kind, place);
  }

  private String any(String list, int index) {
    String[] colors = properties.getProperty(list).split(",");
    return colors[Math.floorMod(index, colors.length)];
  }

  /** The size of ordinary text. */
  public float fontSize() {
    return size("font.size");
  }

  /** The width of a curve. */
  public float lineWidth() {
    return size("line.width");
  }

  /** The width of a line that is a part as wide as a curve, such as an error bar. */
  public float thinLine(double part) {
    return Math.max(size("line.least"), (float) (part * lineWidth()));
  }

  /** The width of the line that marks a step or layer. */
  public float cursorWidth() {
    return size("line.cursor");
  }

  /** The radius of what marks the pointer, and curves where it stands; 0 where nothing does. */
  public float pointerRadius() {
    return size("pointer.radius");
  }

  private float size(String name) {
    return (float) (scale * Double.parseDouble(properties.getProperty(name)));
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
      "pointer",
      "border.grows",
      "border.restless",
      "focus",
      "verdict.ok",
      "verdict.rounded",
      "verdict.follows",
      "verdict.sign",
      "verdict.slip"
    };
  }
}
