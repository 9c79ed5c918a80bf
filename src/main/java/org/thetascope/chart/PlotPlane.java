package org.thetascope.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * Where the places of a chart are in pixels.
 *
 * @param area of the plot
 * @param domainAxis the horizontal axis
 * @param rangeAxis the vertical axis
 */
record PlotPlane(Rectangle2D area, ValueAxis domainAxis, ValueAxis rangeAxis) {
  /** The plane of a plot that is drawn into an area. */
  static PlotPlane of(XYPlot plot, Rectangle2D area) {
    return new PlotPlane(area, plot.getDomainAxis(), plot.getRangeAxis());
  }

  double x(double place) {
    return domainAxis.valueToJava2D(place, area, RectangleEdge.BOTTOM);
  }

  double y(double value) {
    return rangeAxis.valueToJava2D(value, area, RectangleEdge.LEFT);
  }

  /** The place of a pixel. */
  double placeAt(double x) {
    return domainAxis.java2DToValue(x, area, RectangleEdge.BOTTOM);
  }

  /** What the horizontal axis spans. */
  Range domain() {
    return domainAxis.getRange();
  }

  /** What the vertical axis spans. */
  Range range() {
    return rangeAxis.getRange();
  }

  /** The first index of a curve that may be seen. */
  int from(Curve curve) {
    return Math.max(curve.first(), before(curve, domain().getLowerBound()));
  }

  private static int before(Curve curve, double x) {
    return curve.indexAt(x) - 1;
  }

  /** One more than the last index of a curve that may be seen. */
  int to(Curve curve) {
    return Math.min(curve.end(), curve.indexAt(domain().getUpperBound()) + 3);
  }

  /** Pixels between two neighbouring points of a curve, on average. */
  double spacing(Curve curve, int from, int to) {
    return to - from < 2
        ? area.getWidth()
        : Math.abs(x(curve.x(to - 1)) - x(curve.x(from))) / (to - 1 - from);
  }
}
