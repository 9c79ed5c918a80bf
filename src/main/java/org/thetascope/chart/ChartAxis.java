package org.thetascope.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.thetascope.expression.SignRun;
import org.thetascope.text.NumberText;

/**
 * An axis that labels round numbers. A logarithmic one reaches far beyond a double's range: its
 * values are log₁₀ of what it labels. Exact zeros have a row of their own at the foot.
 */
final class ChartAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** The room of the zero row, in pixels per pixel of font size. */
  private static final double ROW = 1.9;

  /** The room of a label, in pixels per pixel of font size. */
  private static final double LINE = 1.3;

  /** Between two labels side by side, in pixels per pixel of font size. */
  private static final double GAP = 0.5;

  /** Labels come closer where there would be fewer than so many. */
  private static final int LEAST = 5;

  /** How much closer. */
  private static final double CLOSE = 0.8;

  private final NumberText numbers;
  private Axis.Scale scale = Axis.Scale.LINEAR;
  private boolean zeroRow;
  private transient List<Tick> drawn = List.of();

  ChartAxis(NumberText numbers) {
    this.numbers = numbers;
    setAutoRange(false);
  }

  /** Says how places become numbers. */
  void setScale(Axis.Scale changed) {
    if (scale != changed) {
      scale = changed;
      fireChangeEvent();
    }
  }

  /** Shows or hides the row of zeros. */
  void setZeroRow(boolean shown) {
    if (zeroRow != shown) {
      zeroRow = shown;
      fireChangeEvent();
    }
  }

  /** The ticks of the last drawing; before one those of an axis with room. */
  List<Tick> ticks() {
    return drawn.isEmpty() ? ticks(Ticks.MOST) : drawn;
  }

  /** The height of the row of zeros in pixels. */
  double rowHeight() {
    return zeroRow ? ROW * getTickLabelFont().getSize2D() : 0;
  }

  @Override
  protected void fireChangeEvent() {
    drawn = List.of();
    super.fireChangeEvent();
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    if (value == Double.NEGATIVE_INFINITY && zeroRow) {
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
    boolean level = RectangleEdge.isTopOrBottom(edge);
    FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
    drawn = fitting(area, edge, metrics, 1);
    if (drawn.size() < LEAST) {
      List<Tick> close = fitting(area, edge, metrics, CLOSE);
      drawn = close.size() > drawn.size() ? close : drawn;
    }
    TextAnchor anchor = level ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return drawn.stream()
        .map(tick -> new NumberTick(tick.value(), tick.label(), anchor, anchor, 0))
        .toList();
  }

  /** As many ticks as have room for their labels. */
  private List<Tick> fitting(
      Rectangle2D area, RectangleEdge edge, FontMetrics metrics, double room) {
    List<Tick> ticks = ticks(Ticks.MOST);
    for (int most = Ticks.MOST - 1; most > 0 && collide(ticks, area, edge, metrics, room); most--) {
      ticks = ticks(most);
    }
    return ticks;
  }

  private boolean collide(
      List<Tick> ticks, Rectangle2D area, RectangleEdge edge, FontMetrics metrics, double room) {
    boolean level = RectangleEdge.isTopOrBottom(edge);
    double size = getTickLabelFont().getSize2D();
    List<Tick> sorted = new ArrayList<>(ticks);
    sorted.sort(Comparator.comparingDouble(Tick::value));
    for (int i = 1; i < sorted.size(); i++) {
      Tick left = sorted.get(i - 1);
      Tick right = sorted.get(i);
      double apart =
          Math.abs(
              valueToJava2D(right.value(), area, edge) - valueToJava2D(left.value(), area, edge));
      double widths = metrics.stringWidth(left.label()) + metrics.stringWidth(right.label());
      if (apart < (level ? widths / 2.0 + room * GAP * size : room * LINE * size)) {
        return true;
      }
    }
    return false;
  }

  private List<Tick> ticks(int most) {
    int others = zeroRow ? Math.max(1, most - 1) : most;
    List<Tick> ticks = new ArrayList<>(Ticks.of(getRange(), scale, numbers, others));
    if (zeroRow) {
      ticks.add(new Tick(Double.NEGATIVE_INFINITY, "0"));
    }
    return ticks;
  }

  /** Draws a label with its indices; others as usual. */
  @Override
  protected AxisState drawLabel(
      String label,
      Graphics2D g2,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state) {
    if (!SignRun.in(label)) {
      return super.drawLabel(label, g2, plotArea, dataArea, edge, state);
    }
    Font font = getLabelFont();
    FontMetrics metrics = g2.getFontMetrics(font);
    double height = metrics.getStringBounds(label, g2).getHeight();
    RectangleInsets insets = getLabelInsets();
    SignText text = new SignText(label, font);
    double before = text.width(g2) / 2;
    double below = (metrics.getAscent() - metrics.getDescent()) / 2.0;
    g2.setPaint(getLabelPaint());
    if (RectangleEdge.isTopOrBottom(edge)) {
      double y = state.getCursor() + insets.getTop() + height / 2;
      text.draw(g2, dataArea.getCenterX() - before, y + below);
      state.cursorDown(insets.getTop() + height + insets.getBottom());
    } else {
      AffineTransform transform = g2.getTransform();
      double x = state.getCursor() - insets.getRight() - height / 2;
      g2.rotate(-Math.PI / 2, x, dataArea.getCenterY());
      text.draw(g2, x - before, dataArea.getCenterY() + below);
      g2.setTransform(transform);
      state.cursorLeft(insets.getLeft() + height + insets.getRight());
    }
    return state;
  }
}
