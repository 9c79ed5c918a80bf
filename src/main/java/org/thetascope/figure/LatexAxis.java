package org.thetascope.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jfree.data.Range;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartLayout;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Mark;
import org.thetascope.chart.PlotWord;
import org.thetascope.chart.Series;
import org.thetascope.chart.Tick;

/**
 * One chart as a pgfplots axis in its place in a picture; what stands about it where the drawn
 * chart has it. A log axis is drawn as powers, so that none is too small.
 */
final class LatexAxis {
  /** Big points, of which 72 are an inch, for a pixel at 1×. */
  static final double POINTS = 72.0 / Figure.SCREEN_DPI;

  /** How far words stand below the middle of what they name, in font sizes. */
  static final double MIDDLE = 0.34;

  private final CurveChart shown;
  private final DrawnChart chart;
  private final ChartLayout layout;
  private final Rectangle2D cell;
  private final double height;
  private final double type;
  private final double lineWidth;
  private final StringBuilder latex = new StringBuilder();
  private final Map<String, Color> colors = new TreeMap<>();

  /**
   * The axis of a chart.
   *
   * @param cell its place in the picture, in pixels from the upper left corner
   * @param height of the picture in pixels
   */
  LatexAxis(CurveChart shown, Rectangle2D cell, double height) {
    this.shown = shown;
    this.cell = cell;
    this.height = height;
    layout = shown.layout(cell.getWidth(), cell.getHeight());
    chart = shown.drawn();
    type = chart.theme().fontSize() * POINTS;
    lineWidth = chart.theme().lineWidth() * POINTS;
  }

  /** The colours that have been written in, by name. */
  Map<String, Color> colors() {
    return colors;
  }

  /** The axis with all that stands about it. */
  String written() {
    Range range = new Range(foot(), chart.range().getUpperBound());
    LatexPlane plane = new LatexPlane(chart.domain(), range);
    LatexMarks marks = new LatexMarks(chart, plane, zeroRow(), layout.plot(), lineWidth);
    String plots = marks.written();
    Rectangle2D plot = layout.plot();
    double thin = type / 12;
    line("\\begin{axis}[");
    line(
        "  at={(%sbp,%sbp)}, anchor=south west, scale only axis,",
        decimal((cell.getX() + plot.getX()) * POINTS),
        decimal((height - cell.getY() - plot.getMaxY()) * POINTS));
    line(
        "  width=%sbp, height=%sbp,",
        decimal(plot.getWidth() * POINTS), decimal(plot.getHeight() * POINTS));
    line(
        "  xlabel={%s}, ylabel={%s},",
        LatexText.of(chart.content().domainLabel()), LatexText.of(chart.content().y().label()));
    axis("x", chart.domain(), plane.mapsX(), chart.xTicks());
    axis("y", range, plane.mapsY(), chart.yTicks());
    if (chart.numbers().decimalSign().equals(",")) {
      // for numbers that somebody adds
      line("  /pgf/number format/use comma,");
    }
    line(
        "  axis lines=left, axis line style={-, %s, line width=%.2fbp}, tick style={draw=none},",
        marks.themeColor("axis"), thin);
    line(
        "  tick label style={text=%s}, label style={text=%s},",
        marks.themeColor("muted"), marks.themeColor("text"));
    line(
        "  grid=major, grid style={%s, line width=%.2fbp}, unbounded coords=jump, clip=false,",
        marks.themeColor("grid"), thin);
    // numbers are labels already
    line("  scaled ticks=false, clip mode=individual");
    marks.themeColor("background");
    line("]");
    latex.append(plots);
    line("\\end{axis}");
    colorScale(marks);
    title(marks);
    layout.legend().forEach(place -> legend(marks, place));
    layout.words().forEach(word -> word(marks, word));
    colors.putAll(marks.colors());
    return latex.toString();
  }

  private double foot() {
    Range range = chart.range();
    // as the axis itself has it where a plot is lower than its row of zeros
    double above = Math.max(1, layout.plot().getHeight() - layout.zeroRow());
    return range.getLowerBound() - layout.zeroRow() / above * range.getLength();
  }

  private double zeroRow() {
    return (foot() + chart.range().getLowerBound()) / 2;
  }

  /** The ends of an axis, and its ticks with labels of their own: TeX has too few digits. */
  private void axis(String name, Range range, boolean mapped, List<Tick> ticks) {
    LatexPlane plane = new LatexPlane(range, range);
    if (mapped) {
      line(
          "  %% %s is in hundredths of the axis, which reaches from %s to %s",
          name, range.getLowerBound(), range.getUpperBound());
    }
    line(
        "  %smin=%s, %smax=%s,",
        name,
        LatexMarks.number(plane.x(range.getLowerBound())),
        name,
        LatexMarks.number(plane.x(range.getUpperBound())));
    line(
        "  %stick={%s},",
        name,
        ticks.stream()
            .map(tick -> tick.value() == Double.NEGATIVE_INFINITY ? zeroRow() : tick.value())
            .map(place -> LatexMarks.number(plane.x(place)))
            .collect(Collectors.joining(",")));
    line(
        "  %sticklabels={%s},",
        name,
        ticks.stream()
            .map(tick -> "{" + LatexText.of(tick.label()) + "}")
            .collect(Collectors.joining(",")));
  }

  private void title(LatexMarks marks) {
    if (chart.titled() && layout.title() != null) {
      Rectangle2D place = layout.title();
      line(
          "\\node[anchor=west, inner sep=0pt, text=%s, text width=%.2fbp, align=left,"
              + " font=\\fontsize{%.2fbp}{%.2fbp}\\selectfont\\bfseries\\boldmath] at %s {%s};",
          marks.themeColor("text"),
          cell.getWidth() * POINTS - 1.5 * type,
          1.15 * type,
          1.4 * type,
          at(place.getX(), place.getCenterY()),
          LatexText.of((shown.letter() + " " + chart.name()).strip()));
    }
  }

  private void legend(LatexMarks marks, ChartLayout.LegendPlace place) {
    chart.legend().stream()
        .filter(entry -> entry.id().equals(place.id()))
        .findFirst()
        .ifPresent(
            entry -> {
              double length =
                  entry.style().sample(chart.theme().fontSize() * 2.8, chart.theme().lineWidth());
              double left = place.area().getX() + chart.theme().fontSize() / 2;
              double y = place.area().getCenterY();
              latex.append(
                  sample(
                      marks, entry, at(left, y), at(left + length / 2, y), at(left + length, y)));
              double line = y + MIDDLE * chart.theme().fontSize();
              latex.append(label(marks, entry, at(left + length * 1.15, line)));
            });
  }

  /** A piece of the line of an entry with its marker. */
  static String sample(
      LatexMarks marks, ChartContent.LegendEntry entry, String from, String middle, String to) {
    Series series = new Series(entry.id(), entry.label(), entry.style());
    String color = entry.shown() ? marks.color(series) : marks.themeColor("grid");
    return "\\draw["
        + marks.stroke(color, entry.style(), 1)
        + "] "
        + from
        + " -- "
        + to
        + ";\n\\draw[color="
        + color
        + ", fill="
        + color
        + "] plot[only marks, "
        + marks.marker(entry.style().marker(), LatexMarks.RADIUS)
        + "] coordinates {"
        + middle
        + "};\n";
  }

  /** The words of an entry. */
  static String label(LatexMarks marks, ChartContent.LegendEntry entry, String at) {
    Series series = new Series(entry.id(), entry.label(), entry.style());
    return String.format(
        Locale.ROOT,
        "\\node[anchor=base west, inner sep=0pt, text=%s] at %s {%s};%n",
        entry.shown() ? marks.textColor(series) : marks.themeColor("muted"),
        at,
        LatexText.of(entry.label()));
  }

  private void word(LatexMarks marks, PlotWord word) {
    line(
        "\\node[anchor=base west, inner sep=0pt, text=%s%s] at %s {%s};",
        marks.textColor(word.series()),
        word.ground() == null ? "" : ", fill=thetabackground, inner sep=1pt",
        at(word.x(), word.y()),
        LatexText.of(word.text()));
  }

  /** The colours of a heat map with the numbers that part them. */
  private void colorScale(LatexMarks marks) {
    for (Mark mark : chart.content().marks()) {
      if (mark instanceof Mark.HeatMap map) {
        int n = map.bounds().size() + 1;
        Rectangle2D plot = layout.plot();
        double each = plot.getHeight() / n;
        int every = (int) Math.ceil(1.3 * chart.theme().fontSize() / each);
        double left = plot.getMaxX() + 8;
        double right = left + 1.2 * chart.theme().fontSize();
        for (int i = 0; i < n; i++) {
          double foot = plot.getMaxY() - i * each;
          colors.put("thetaheat" + i, chart.theme().heat(i, n - 1));
          line("\\fill[thetaheat%d] %s rectangle %s;", i, at(left, foot), at(right, foot - each));
          // as many as there is room for
          if (i < n - 1 && i % every == every / 2) {
            String number = chart.numbers().rounded(map.bounds().get(i), 4).replace('-', '−');
            line(
                "\\node[anchor=west, inner sep=0pt, text=%s] at %s {%s};",
                marks.themeColor("muted"), at(right + 4, foot - each), LatexText.of(number));
          }
        }
      }
    }
  }

  /** A place of the picture as TikZ has it. */
  private String at(double x, double y) {
    return place(cell.getX() + x, cell.getY() + y, height);
  }

  /** A place in pixels from the upper left corner as TikZ has it. */
  static String place(double x, double y, double height) {
    return "(" + decimal(x * POINTS) + "bp," + decimal((height - y) * POINTS) + "bp)";
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private void line(String format, Object... arguments) {
    latex.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
