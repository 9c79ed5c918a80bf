package org.thetascope.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.data.Range;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.LegendStrip;
import org.thetascope.chart.Theme;
import org.thetascope.storage.WholeFile;

/** A LaTeX document of pgfplots axes with their data in it, as large as the figure. */
final class LatexFormat implements FigureFormat {
  @Override
  public String extension() {
    return "tex";
  }

  @Override
  public WholeFile.Content content(Figure figure) {
    byte[] document = document(figure).getBytes(StandardCharsets.UTF_8);
    return out -> out.write(document);
  }

  private static String document(Figure figure) {
    FigureLayout layout = figure.layout();
    List<CurveChart> charts = figure.charts();
    Map<String, Color> colors = new TreeMap<>();
    StringBuilder axes = new StringBuilder();
    for (int i = 0; i < charts.size(); i++) {
      LatexAxis axis = new LatexAxis(charts.get(i), layout.cells().get(i), figure.height());
      axes.append(axis.written());
      colors.putAll(axis.colors());
    }
    layout.legend().ifPresent(strip -> legend(axes, colors, figure, strip));
    double type = charts.get(0).theme().fontSize() * LatexAxis.POINTS;
    StringBuilder latex = new StringBuilder();
    latex.append("% ").append(Provenance.title(figure.scenario())).append('\n');
    latex.append(Provenance.program(figure).replaceAll("(?m)^", "% ")).append('\n');
    latex.append("\\documentclass[border=0pt]{standalone}\n");
    if (axes.indexOf("\\fontencoding{T1}") >= 0) {
      latex.append("\\usepackage[T1,OT1]{fontenc}\n");
    }
    latex.append("\\usepackage{pgfplots}\n\\pgfplotsset{compat=1.16}\n");
    latex.append("\\usetikzlibrary{plotmarks}\n");
    colors.forEach(
        (name, color) ->
            line(latex, "\\definecolor{%s}{HTML}{%06X}", name, color.getRGB() & 0xffffff));
    latex.append("\\begin{document}\n");
    line(latex, "\\fontsize{%.2fbp}{%.2fbp}\\selectfont", type, 1.2 * type);
    latex.append("\\begin{tikzpicture}[line join=round]\n");
    line(
        latex,
        "\\useasboundingbox (0,0) rectangle (%.3fbp,%.3fbp);",
        figure.width() * LatexAxis.POINTS,
        figure.height() * LatexAxis.POINTS);
    latex.append(ground(figure, charts.get(0).theme()));
    latex.append(axes);
    latex.append("\\end{tikzpicture}\n\\end{document}\n");
    return latex.toString();
  }

  /** What is dark on paper, too; paper itself is white. */
  private static String ground(Figure figure, Theme theme) {
    return theme.color("background").equals(Color.WHITE)
        ? ""
        : String.format(
            Locale.ROOT,
            "\\fill[thetabackground] (0,0) rectangle (%.3fbp,%.3fbp);%n",
            figure.width() * LatexAxis.POINTS,
            figure.height() * LatexAxis.POINTS);
  }

  private static void legend(
      StringBuilder latex, Map<String, Color> colors, Figure figure, LegendStrip strip) {
    CurveChart first = figure.charts().get(0);
    Range any = new Range(0, 1);
    double lineWidth = first.theme().lineWidth() * LatexAxis.POINTS;
    LatexPlane plane = new LatexPlane(any, any);
    Rectangle2D none = new Rectangle2D.Double(0, 0, 1, 1);
    LatexMarks marks = new LatexMarks(first.drawn(), plane, 0, none, lineWidth);
    for (LegendStrip.Place place : strip.places(figure.width())) {
      String from = LatexAxis.place(place.x(), place.y(), figure.height());
      String middle = LatexAxis.place(place.x() + place.length() / 2, place.y(), figure.height());
      String to = LatexAxis.place(place.x() + place.length(), place.y(), figure.height());
      latex.append(LatexAxis.sample(marks, place.entry(), from, middle, to));
      double line = place.y() + LatexAxis.MIDDLE * first.theme().fontSize();
      String at = LatexAxis.place(place.words(), line, figure.height());
      latex.append(LatexAxis.label(marks, place.entry(), at));
    }
    colors.putAll(marks.colors());
  }

  private static void line(StringBuilder latex, String format, Object... arguments) {
    latex.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
