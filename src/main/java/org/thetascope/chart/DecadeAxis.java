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

  private static final double FEW_DECADES = 1.2;
  private static final double LARGEST_EXPONENT = 300;
  private static final double[] BETWEEN = {2, 5};

  private final NumberText numbers;
  private boolean zeroRow;

  DecadeAxis(NumberText numbers) {
    this.numbers = numbers;
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
    if (decades < FEW_DECADES && Math.abs(getLowerBound()) < LARGEST_EXPONENT) {
      linear(ticks, spacing / height);
    } else {
      powers(ticks, spacing, height);
    }
    if (zeroRow) {
      ticks.add(tick(Double.NEGATIVE_INFINITY, "0"));
    }
    return ticks;
  }

  /** Where less than a decade is seen, round numbers say more than powers of ten. */
  private void linear(List<NumberTick> ticks, double share) {
    double low = Math.pow(10, getLowerBound());
    double high = Math.pow(10, getUpperBound());
    // the ticks are densest at the top
    double wanted = high - high * Math.pow(10, -share * getRange().getLength());
    NarrowTicks.of(getRange(), (high - low) / wanted, numbers)
        .forEach(one -> ticks.add(tick(one.value(), one.label())));
  }

  private void powers(List<NumberTick> ticks, double spacing, double height) {
    double decades = getRange().getLength();
    double unit = new Ticks(true, numbers).getCeilingTickUnit(decades * spacing / height).getSize();
    double low = Math.ceil(getLowerBound() / unit) * unit;
    // among exponents that are huge themselves, the next double may be further off than the unit
    for (double k = low; k <= getUpperBound() && k + unit > k; k += unit) {
      ticks.add(tick(k, numbers.power(k)));
      if (unit == 1 && height / decades > 4 * spacing) {
        between(ticks, k);
      }
    }
    if (unit == 1 && height / decades > 4 * spacing) {
      between(ticks, low - 1);
    }
  }

  private void between(List<NumberTick> ticks, double decade) {
    for (double factor : BETWEEN) {
      double value = decade + Math.log10(factor);
      if (value > getLowerBound() && value < getUpperBound()) {
        ticks.add(tick(value, (int) factor + "·" + numbers.power(decade)));
      }
    }
  }

  private static NumberTick tick(double value, String label) {
    return new NumberTick(value, label, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, 0);
  }
}
