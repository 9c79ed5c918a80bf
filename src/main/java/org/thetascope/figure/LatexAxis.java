package org.thetascope.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.data.Range;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.DrawnChart.DrawnCurve;
import org.thetascope.chart.DrawnChart.DrawnPoint;
import org.thetascope.chart.DrawnChart.DrawnTick;

/** One chart as a pgfplots axis; a log axis is drawn as powers, so that none is too small. */
final class LatexAxis {
  private static final double LINE = 0.9;
  private static final double MOST_TICKS = 8;

  /** The room of the row of zeros, as a part of the vertical axis. */
  private static final double ROW = 0.08;

  private final DrawnChart chart;
  private final StringBuilder latex;

  /** An axis to be written to the end of a document. */
  LatexAxis(DrawnChart chart, StringBuilder latex) {
    this.chart = chart;
    this.latex = latex;
  }

  /** Writes it at a size in centimetres. */
  void write(double width, double height) {
    for (DrawnCurve curve : chart.curves()) {
      line("\\definecolor{%s}{HTML}{%06X}", color(curve), curve.color().getRGB() & 0xffffff);
    }
    line("\\begin{tikzpicture}");
    line("\\begin{axis}[");
    line("  width=%.2fcm, height=%.2fcm, scale only axis,", width, height);
    line("  title={%s},", LatexText.of(chart.title()));
    line(
        "  xlabel={%s}, ylabel={%s},",
        LatexText.of(chart.domainLabel()), LatexText.of(chart.rangeLabel()));
    line(
        "  xmin=%s, xmax=%s,",
        number(chart.domain().getLowerBound()), number(chart.domain().getUpperBound()));
    line("  ymin=%s, ymax=%s,", number(foot()), number(chart.range().getUpperBound()));
    ticks();
    if (chart.numbers().decimalSign().equals(",")) {
      line("  /pgf/number format/use comma,");
    }
    line("  grid=major, grid style={black!12}, legend pos=outer north east,");
    line("  legend cell align=left, unbounded coords=jump, clip mode=individual");
    line("]");
    chart.curves().forEach(this::plot);
    notes();
    line("\\end{axis}");
    line("\\end{tikzpicture}");
  }

  private boolean zeros() {
    return chart.curves().stream()
        .flatMap(curve -> curve.points().stream())
        .anyMatch(point -> point.value() == Double.NEGATIVE_INFINITY);
  }

  private double foot() {
    Range range = chart.range();
    return range.getLowerBound() - (zeros() ? ROW * range.getLength() : 0);
  }

  private double zeroRow() {
    return chart.range().getLowerBound() - ROW / 2 * chart.range().getLength();
  }

  private void ticks() {
    if (!chart.logarithmic()) {
      return;
    }
    Range range = chart.range();
    long unit = (long) Math.max(1, Math.ceil(range.getLength() / MOST_TICKS));
    List<Long> ticks = new ArrayList<>();
    long first = (long) Math.ceil(range.getLowerBound() / unit) * unit;
    for (long tick = first; tick <= range.getUpperBound(); tick += unit) {
      ticks.add(tick);
    }
    if (ticks.size() < 3 && !chart.ticks().isEmpty()) {
      line("  ytick={%s},", labels(tick -> number(tick.value())));
      line("  yticklabels={%s},", labels(tick -> "{" + LatexText.of(tick.label()) + "}"));
    } else {
      line("  ytick={%s},", joined(ticks, "%d"));
      line("  yticklabels={%s},", joined(ticks, "$10^{%d}$"));
    }
    if (zeros()) {
      line("  extra y ticks={%s}, extra y tick labels={$0$},", number(zeroRow()));
    }
  }

  private String labels(Function<DrawnTick, String> words) {
    return chart.ticks().stream().map(words).collect(Collectors.joining(","));
  }

  private static String joined(List<Long> ticks, String format) {
    return ticks.stream()
        .map(tick -> String.format(Locale.ROOT, format, tick))
        .collect(Collectors.joining(","));
  }

  private void plot(DrawnCurve curve) {
    List<DrawnPoint> points = Thinned.of(curve.line());
    boolean uncertain = points.stream().anyMatch(DrawnPoint::uncertain);
    line(
        "\\addplot[color=%s, line width=%spt%s%s]",
        color(curve),
        LINE,
        dash(curve),
        uncertain ? ", error bars/.cd, y dir=both, y explicit" : "");
    line("table%s {", uncertain ? "[x=x, y=y, y error plus=plus, y error minus=minus]" : "");
    line(uncertain ? "x y plus minus" : "x y");
    for (DrawnPoint point : points) {
      String row = point.x() + " " + number(point.value());
      line(
          "%s",
          uncertain
              ? row
                  + " "
                  + error(point.high() - point.value())
                  + " "
                  + error(point.value() - point.low())
              : row);
    }
    line("};");
    if (chart.legend()) {
      line("\\addlegendentry{%s}", LatexText.of(curve.label()));
    }
    zeros(curve, points);
  }

  /** Words about curves, one line under the other beside the axes, where no curve passes. */
  private void notes() {
    String words =
        chart.curves().stream()
            .filter(curve -> !curve.note().isEmpty())
            .map(curve -> "{\\color{" + color(curve) + "}" + LatexText.of(curve.note()) + "}")
            .collect(Collectors.joining("\\\\"));
    if (!words.isEmpty()) {
      line("\\node[anchor=south west, align=left, font=\\footnotesize]");
      line("  at (rel axis cs:1.02,0) {%s};", words);
    }
  }

  /** An end of an interval that a log axis has no place for reaches to the foot. */
  private String error(double length) {
    return number(
        Double.isFinite(length) ? length : Double.isNaN(length) ? 0 : chart.range().getLength());
  }

  private void zeros(DrawnCurve curve, List<DrawnPoint> points) {
    List<DrawnPoint> zeros =
        points.stream().filter(point -> point.value() == Double.NEGATIVE_INFINITY).toList();
    if (zeros.isEmpty()) {
      return;
    }
    line(
        "\\addplot[color=%s, only marks, mark=*, mark size=1.2pt, forget plot] coordinates {",
        color(curve));
    zeros.forEach(point -> line("(%d,%s)", point.x(), number(zeroRow())));
    line("};");
  }

  private static String dash(DrawnCurve curve) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < curve.dash().size(); i++) {
      pattern.append(i % 2 == 0 ? " on " : " off ");
      pattern.append(String.format(Locale.ROOT, "%.2fpt", curve.dash().get(i) * LINE));
    }
    return pattern.isEmpty() ? "" : ", dash pattern=" + pattern.toString().strip();
  }

  /** Letters only, as colours of LaTeX have it. */
  private static String color(DrawnCurve curve) {
    return "theta" + curve.id().replaceAll("[^A-Za-z0-9]", "");
  }

  private static String number(double value) {
    return value == Double.NEGATIVE_INFINITY ? "-inf" : CsvTable.number(value);
  }

  private void line(String format, Object... arguments) {
    latex.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
