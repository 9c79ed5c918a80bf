package org.thetascope.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.storage.WholeFile;

/** A LaTeX document of pgfplots axes with their data in it. */
final class LatexFormat implements FigureFormat {
  private static final double CENTIMETRES = 2.54 / Figure.SCREEN_DPI;

  /** A page is this much narrower than a screen. */
  private static final double SHRINK = 0.5;

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
    List<DrawnChart> charts = figure.charts().stream().map(CurveChart::drawn).toList();
    double width = SHRINK * CENTIMETRES * figure.width() / charts.size();
    double height = SHRINK * CENTIMETRES * figure.height();
    StringBuilder latex = new StringBuilder();
    latex.append("% ").append(Provenance.title(figure.scenario())).append('\n');
    latex.append(Provenance.program(figure).replaceAll("(?m)^", "% ")).append('\n');
    latex.append("\\documentclass[border=4pt]{standalone}\n");
    latex.append("\\usepackage{pgfplots}\n");
    latex.append("\\pgfplotsset{compat=1.16}\n");
    latex.append("\\begin{document}\n");
    for (DrawnChart chart : charts) {
      new LatexAxis(chart, latex).write(width, height);
    }
    latex.append("\\end{document}\n");
    return latex.toString();
  }
}
