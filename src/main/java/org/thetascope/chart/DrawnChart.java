package org.thetascope.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;
import org.thetascope.text.NumberText;

/**
 * What a chart draws, for those who draw it elsewhere.
 *
 * @param content its title, axes, marks and legend
 * @param titled whether the title is shown
 * @param legend what the legend says, pale curves included; nothing where none is shown
 * @param domain what the horizontal axis spans, as drawn
 * @param range what the vertical axis spans, as drawn
 * @param xTicks of the horizontal axis
 * @param yTicks of the vertical axis; one at −∞ is the row of zeros
 * @param ghosts marks that are drawn pale behind the others
 * @param theme its colours and sizes
 * @param numbers how those are written that are read by people
 */
public record DrawnChart(
    ChartContent content,
    boolean titled,
    List<ChartContent.LegendEntry> legend,
    Range domain,
    Range range,
    List<Tick> xTicks,
    List<Tick> yTicks,
    List<Mark> ghosts,
    Theme theme,
    NumberText numbers) {
  /** Keeps copies of the lists. */
  public DrawnChart {
    legend = List.copyOf(legend);
    xTicks = List.copyOf(xTicks);
    yTicks = List.copyOf(yTicks);
    ghosts = List.copyOf(ghosts);
  }

  /** What it is called. */
  public String name() {
    return content.title();
  }

  /** Whether the heights of marks are log₁₀ of what the vertical axis labels. */
  public boolean logarithmic() {
    return content.logarithmic();
  }

  /** One more than the last index to which a curve is drawn: a lost one ends where it leaves. */
  public int until(Mark.Curved mark) {
    Curve curve = mark.curve();
    int from = Math.max(curve.first(), curve.indexAt(domain.getLowerBound()));
    int to = Math.min(curve.end(), curve.indexAt(domain.getUpperBound()) + 2);
    return Departure.of(mark, from, Math.max(from, to), range);
  }

  /**
   * The points of a curve that have markers, among those from one index to another.
   *
   * @param lane which of the curves it is, so that markers do not hide one another
   * @param width of the plot in pixels
   */
  public List<Integer> markers(Mark.Curved mark, int from, int to, int lane, double width) {
    Curve curve = mark.curve();
    double apart =
        to - from < 2 ? domain.getLength() : (curve.x(to - 1) - curve.x(from)) / (to - 1 - from);
    double dense = mark instanceof Mark.Points ? LinePainter.DENSE_POINTS : LinePainter.DENSE_LINE;
    int every = LinePainter.every(apart / domain.getLength() * width, dense);
    List<Integer> found = new ArrayList<>();
    for (int i = LinePainter.firstMarker(from, every, lane); i < to; i += every) {
      found.add(i);
    }
    for (int i = from; i < to && every > 1; i++) {
      if (LinePainter.isLoneZero(curve, i, from, to) && !found.contains(i)) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * The points of a path that have markers.
   *
   * @param plot as large as it is drawn, in pixels
   */
  public List<Integer> markers(Mark.Path path, Rectangle2D plot) {
    PlotPlane plane = new PlotPlane(plot, axis(domain), axis(range));
    return Polylines.markers(path, Polylines.shown(path, plane), plane);
  }

  private static NumberAxis axis(Range reach) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(reach);
    return axis;
  }
}
