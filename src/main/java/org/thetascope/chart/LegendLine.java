package org.thetascope.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import org.jfree.chart.LegendItem;

/** An entry of the legend: a piece of the curve's line with its marker, and its name. */
final class LegendLine {
  private LegendLine() {}

  /** The entry in the colours and sizes of a theme; pale where its curve is hidden. */
  static LegendItem of(ChartContent.LegendEntry entry, Theme theme) {
    float width = theme.lineWidth();
    Color line = entry.shown() ? theme.line(entry.id()) : theme.color("grid");
    double length = entry.style().sample(theme.fontSize() * 2.8, width);
    double radius = 1.6 * width;
    boolean filled = entry.style().marker().filled();
    LegendItem item =
        new LegendItem(
            entry.label(),
            null,
            null,
            null,
            true,
            entry.style().marker().at(0, 0, radius),
            filled,
            line,
            !filled,
            line,
            new BasicStroke(width),
            true,
            new Line2D.Double(-length / 2, 0, length / 2, 0),
            entry.style().stroke(width),
            line);
    item.setSeriesKey(entry.id());
    item.setLabelPaint(entry.shown() ? theme.label(entry.id()) : theme.color("muted"));
    return item;
  }
}
