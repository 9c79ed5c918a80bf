package org.thetascope.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.LegendStrip;

/**
 * Where the charts of a figure stand: in rows that give each a good shape, with letters, and a
 * legend that they have in common once above them all.
 *
 * @param legend what stands above the charts; none where they have nothing in common
 * @param cells the charts' places in pixels at 1×
 */
record FigureLayout(Optional<LegendStrip> legend, List<Rectangle2D> cells) {
  /** Width for one of height that a chart is best seen at. */
  private static final double SHAPE = 1.4;

  /** A chart lower than so many lines of text has no room for a legend that says it again. */
  private static final double LOW = 16;

  /** Keeps a copy of the places. */
  FigureLayout {
    cells = List.copyOf(cells);
  }

  /** The places of the charts of a figure, which are told their letters. */
  static FigureLayout of(Figure figure) {
    List<CurveChart> charts = figure.charts();
    Optional<LegendStrip> common = charts.size() < 2 ? Optional.empty() : common(charts);
    double head = common.map(strip -> strip.height(figure.width())).orElse(0.0);
    List<Rectangle2D> cells = cells(charts.size(), figure.width(), figure.height(), head);
    for (int i = 0; i < charts.size(); i++) {
      CurveChart chart = charts.get(i);
      chart.setLetter(charts.size() < 2 ? "" : "(" + (char) ('a' + i) + ")");
      boolean low = cells.get(i).getHeight() < LOW * chart.theme().fontSize();
      boolean said = common.isPresent() || low && chart.isNamedDirectly();
      chart.setLegend(chart.wantsLegend() && !said);
    }
    return new FigureLayout(common, cells);
  }

  /** The legend of the charts that have one, where all have the same. */
  private static Optional<LegendStrip> common(List<CurveChart> charts) {
    List<List<ChartContent.LegendEntry>> legends =
        charts.stream()
            .filter(CurveChart::wantsLegend)
            .map(CurveChart::legend)
            .filter(legend -> !legend.isEmpty())
            .distinct()
            .toList();
    return legends.size() == 1
        ? Optional.of(charts.get(0).legendStrip(legends.get(0)))
        : Optional.empty();
  }

  /** Rows of equal places under a head. */
  static List<Rectangle2D> cells(int count, double width, double height, double head) {
    int columns = 1;
    for (int tried = 2; tried <= count; tried++) {
      if (misshapen(tried, count, width, height - head)
          < misshapen(columns, count, width, height - head)) {
        columns = tried;
      }
    }
    int rows = (count + columns - 1) / columns;
    double wide = width / columns;
    double high = (height - head) / rows;
    List<Rectangle2D> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = i % columns * wide;
      double y = head + (double) (i / columns) * high;
      cells.add(new Rectangle2D.Double(x, y, wide, high));
    }
    return cells;
  }

  /** How far the places of so many columns are from a good shape; places left empty count too. */
  private static double misshapen(int columns, int count, double width, double height) {
    int rows = (count + columns - 1) / columns;
    double shape = width / columns / (height / rows);
    double empty = (double) (rows * columns - count) / count;
    return Math.abs(Math.log(shape / SHAPE)) + empty / 2;
  }
}
