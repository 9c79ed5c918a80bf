package org.thetascope.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** Entries of a legend as JFreeChart draws them: a stretch of the line with its marker, a name. */
final class LegendItems {
  private LegendItems() {}

  static LegendItemCollection of(List<ChartContent.LegendEntry> entries, Theme theme) {
    LegendItemCollection items = new LegendItemCollection();
    float width = theme.lineWidth();
    for (ChartContent.LegendEntry entry : entries) {
      Color line = entry.shown() ? theme.line(entry.id()) : theme.color("grid");
      double length = entry.style().sample(theme.fontSize() * 2.8, width);
      double radius = 1.6 * width;
      LegendItem item =
          new LegendItem(
              entry.label(),
              null,
              null,
              null,
              entry.style().marker() != Marker.CROSS,
              entry.style().marker().at(0, 0, radius),
              true,
              line,
              false,
              line,
              new BasicStroke(width),
              true,
              new Line2D.Double(-length / 2, 0, length / 2, 0),
              entry.style().stroke(width),
              line);
      item.setSeriesKey(entry.id());
      item.setLabelPaint(entry.shown() ? theme.label(entry.id()) : theme.color("muted"));
      items.add(item);
    }
    return items;
  }
}
