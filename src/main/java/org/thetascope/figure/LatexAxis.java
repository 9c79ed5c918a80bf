package org.thetascope.figure;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jfree.data.Range;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.chart.Tick;

/** One chart as a pgfplots axis; a log axis is drawn as powers, so that none is too small. */
final class LatexAxis {
  private static final double LINE = 0.9;
  private static final double PIXELS = Figure.SCREEN_DPI / 2.54;

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
    Range range = new Range(foot(), chart.range().getUpperBound());
    LatexPlane plane = new LatexPlane(chart.domain(), range);
    LatexMarks marks = new LatexMarks(chart, plane, zeroRow(), width * PIXELS, LINE);
    String plots = marks.written();
    String legend = chart.legend() ? legend(marks) : "";
    String notes = notes(marks);
    marks.colors().forEach(this::color);
    line("\\begin{tikzpicture}");
    line("\\begin{axis}[");
    line("  width=%.2fcm, height=%.2fcm, scale only axis,", width, height);
    line("  title={%s},", LatexText.of(chart.titled() ? chart.name() : ""));
    line(
        "  xlabel={%s}, ylabel={%s},",
        LatexText.of(chart.content().domainLabel()), LatexText.of(chart.content().y().label()));
    axis("x", chart.domain(), plane.mapsX(), chart.xTicks());
    axis("y", range, plane.mapsY(), chart.yTicks());
    line("  grid=major, grid style={black!12}, legend pos=outer north east,");
    line("  legend cell align=left, unbounded coords=jump, clip=false");
    line("]");
    latex.append(plots).append(legend).append(notes);
    line("\\end{axis}");
    line("\\end{tikzpicture}");
  }

  private void color(String name, Color color) {
    line("\\definecolor{%s}{HTML}{%06X}", name, color.getRGB() & 0xffffff);
  }

  private boolean hasZeros() {
    return chart.yTicks().stream().anyMatch(tick -> tick.value() == Double.NEGATIVE_INFINITY);
  }

  private double foot() {
    Range range = chart.range();
    return range.getLowerBound() - (hasZeros() ? ROW * range.getLength() : 0);
  }

  private double zeroRow() {
    return chart.range().getLowerBound() - ROW / 2 * chart.range().getLength();
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

  private static String legend(LatexMarks marks, ChartContent.LegendEntry entry) {
    Series series = new Series(entry.id(), entry.label(), entry.style());
    return "\\addlegendimage{"
        + marks.stroke(series, entry.style(), 1)
        + ", "
        + marks.marker(entry.style().marker())
        + "}\n\\addlegendentry{"
        + LatexText.of(entry.label())
        + "}\n";
  }

  private String legend(LatexMarks marks) {
    return chart.content().legend().stream()
        .filter(ChartContent.LegendEntry::shown)
        .map(entry -> legend(marks, entry))
        .collect(Collectors.joining());
  }

  /** Words about curves, one line under the other beside the axes, where no curve passes. */
  private String notes(LatexMarks marks) {
    String words =
        chart.content().marks().stream()
            .filter(mark -> !note(mark).isEmpty())
            .map(
                mark ->
                    "{\\color{" + marks.color(mark.series()) + "}" + LatexText.of(note(mark)) + "}")
            .collect(Collectors.joining("\\\\"));
    return words.isEmpty()
        ? ""
        : "\\node[anchor=south west, align=left, font=\\footnotesize]\n  at (rel axis cs:1.02,0) {"
            + words
            + "};\n";
  }

  private static String note(Mark mark) {
    return mark instanceof Mark.Curved curved
        ? curved.note()
        : mark instanceof Mark.Path path ? path.note() : "";
  }

  private void line(String format, Object... arguments) {
    latex.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
