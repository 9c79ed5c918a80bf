package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.thetascope.text.NumberText;

/**
 * A vertical logarithmic axis far beyond a double's range: its values are log₁₀ of what it labels.
 * Exact zeros have a row of their own at its foot.
 */
final class DecadeAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** The room of the zero row, in pixels per pixel of font size. */
  private static final double ROW = 1.9;

  /** Fewer powers of ten do not label an axis. */
  private static final int FEWEST = 3;

  private static final double[] BETWEEN = {2, 5};

  private boolean zeroRow;

  DecadeAxis() {
    setAutoRange(false);
  }

  /** Shows or hides the row of zeros. */
  void setZeroRow(boolean shown) {
    zeroRow = shown;
  }

  boolean hasZeroRow() {
    return zeroRow;
  }

  /** The height of the row of zeros in pixels. */
  double rowHeight() {
    return zeroRow ? ROW * getTickLabelFont().getSize2D() : 0;
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    if (value == Double.NEGATIVE_INFINITY) {
      return area.getMaxY() - rowHeight() / 2;
    }
    return super.valueToJava2D(value, above(area), edge);
  }

  @Override
  public double java2DToValue(double pixel, Rectangle2D area, RectangleEdge edge) {
    return super.java2DToValue(pixel, above(area), edge);
  }

  private Rectangle2D above(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX(), area.getY(), area.getWidth(), Math.max(1, area.getHeight() - rowHeight()));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double height = above(area).getHeight();
    double spacing = 2.2 * getTickLabelFont().getSize2D();
    double decades = getRange().getLength();
    double unit = new Ticks(true).getCeilingTickUnit(decades * spacing / height).getSize();
    double low = Math.ceil(getLowerBound() / unit) * unit;
    for (double k = low; k <= getUpperBound(); k += unit) {
      ticks.add(tick(k, NumberText.powerOfTen((long) k)));
      if (unit == 1 && height / decades > 4 * spacing) {
        between(ticks, k);
      }
    }
    if (unit == 1 && height / decades > 4 * spacing) {
      between(ticks, low - 1);
    }
    if (ticks.size() < FEWEST) {
      List<DrawnChart.DrawnTick> narrow = NarrowTicks.of(getRange(), height / spacing / 2);
      if (narrow.size() > ticks.size()) {
        ticks.clear();
        narrow.forEach(one -> ticks.add(tick(one.value(), one.label())));
      }
    }
    if (zeroRow) {
      ticks.add(tick(Double.NEGATIVE_INFINITY, "0"));
    }
    return ticks;
  }

  private void between(List<NumberTick> ticks, double decade) {
    for (double factor : BETWEEN) {
      double value = decade + Math.log10(factor);
      if (value > getLowerBound() && value < getUpperBound()) {
        ticks.add(tick(value, (int) factor + "·" + NumberText.powerOfTen((long) decade)));
      }
    }
  }

  private static NumberTick tick(double value, String label) {
    return new NumberTick(value, label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
  }
}
