package org.thetascope.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A plot that draws each curve as one polyline of what the pixels can show; JFreeChart's renderers
 * draw every segment, which takes over a second for 400,000 points.
 */
final class CurvePlot extends XYPlot {
  private static final long serialVersionUID = 1L;

  private transient Theme theme;
  private Font labelFont;
  private transient List<CurveSeries> whole = List.of();
  private transient List<Decoration> decorations = List.of();
  private transient List<CurveSeries> ghosts = List.of();
  private transient Played played;
  private transient Runnable elsewhere;

  CurvePlot() {
    // neither holds a curve: a plot without them draws no grid lines
    super(new DefaultXYDataset(), null, null, new XYLineAndShapeRenderer());
  }

  void setTheme(Theme changed, Font font) {
    theme = changed;
    labelFont = font;
  }

  void setCurves(List<CurveSeries> changed, List<Decoration> beside) {
    whole = changed;
    decorations = beside;
    tell();
  }

  void setGhosts(List<CurveSeries> changed) {
    if (!changed.equals(ghosts)) {
      ghosts = List.copyOf(changed);
      tell();
    }
  }

  List<CurveSeries> ghosts() {
    return ghosts;
  }

  /** Shows the curves up to a step; null shows them whole. */
  void setPlayed(Played changed) {
    played = changed;
    tell();
  }

  /** The curves as far as they are shown. */
  private List<CurveSeries> series() {
    return played == null ? whole : played.of(whole, getRangeAxis().getRange());
  }

  /** The y of every curve at a step or layer; NaN where it has none in the area. */
  List<Double> heights(int index, Rectangle2D area) {
    return series().stream().map(one -> height(one.curve(), index, area)).toList();
  }

  private double height(Curve curve, int index, Rectangle2D area) {
    if (index < curve.first() || index >= curve.end()) {
      return Double.NaN;
    }
    double y = getRangeAxis().valueToJava2D(curve.value(index), area, RectangleEdge.LEFT);
    return y >= area.getMinY() && y <= area.getMaxY() ? y : Double.NaN;
  }

  /** Leaves the curves to whoever is told that they changed. */
  void separateCurves(Runnable changed) {
    elsewhere = changed;
  }

  private void tell() {
    if (elsewhere != null) {
      elsewhere.run();
    }
  }

  @Override
  protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
    AxisSpace space = super.calculateAxisSpace(g2, plotArea);
    space.add(EndLabels.width(g2, labelFont, whole), RectangleEdge.RIGHT);
    return space;
  }

  @Override
  public void draw(
      Graphics2D g2,
      Rectangle2D area,
      Point2D anchor,
      PlotState parentState,
      PlotRenderingInfo info) {
    PlotRenderingInfo known = info != null ? info : new PlotRenderingInfo(new ChartRenderingInfo());
    super.draw(g2, area, anchor, parentState, known);
    Rectangle2D data = known.getDataArea();
    if (elsewhere == null && data != null && !data.isEmpty()) {
      paintOver(g2, data);
    }
  }

  /** Draws the curves into the place of the plot, and their names beside it. */
  void drawCurves(Graphics2D g2, Rectangle2D data) {
    Shape clip = g2.getClip();
    g2.clip(data);
    paint(g2, data);
    g2.setClip(clip);
    paintOver(g2, data);
  }

  private void paint(Graphics2D g2, Rectangle2D data) {
    CurvePainter painter = new CurvePainter(g2, data, this, theme);
    ghosts.forEach(painter::paintGhost);
    decorations.stream().filter(one -> !one.over()).forEach(one -> one.paint(g2, painter, theme));
    if (played != null) {
      g2.setPaint(theme.color("cursor"));
      new Hairlines(g2, data, theme.lineWidth() / 2).upright(painter.x(played.step()));
    }
    List<CurveSeries> series = series();
    for (int i = 0; i < series.size(); i++) {
      painter.paint(series.get(i), i);
    }
    if (played != null) {
      series.stream().filter(CurveSeries::named).forEach(painter::paintHead);
    }
    decorations.stream().filter(Decoration::over).forEach(one -> one.paint(g2, painter, theme));
  }

  /** What is not clipped by the plot. */
  private void paintOver(Graphics2D g2, Rectangle2D data) {
    axisLines(g2, data);
    // the window's canvas loses its font with the clip, and passes over the font it thinks it has
    g2.setFont(labelFont.deriveFont(1f));
    CurvePainter painter = new CurvePainter(g2, data, this, theme);
    EndLabels names = new EndLabels();
    Notes notes = new Notes(labelFont, data, this, whole);
    for (CurveSeries one : series()) {
      Curve curve = one.curve();
      if (curve.first() < curve.end() && one.named()) {
        names.add(one.label(), theme.label(one.id()), painter.y(curve.value(curve.end() - 1)));
      } else if (!one.note().isEmpty()) {
        notes.draw(g2, one, theme);
      }
    }
    names.draw(g2, labelFont, data);
  }

  private void axisLines(Graphics2D g2, Rectangle2D data) {
    Hairlines lines = new Hairlines(g2, data, labelFont.getSize2D() / 12);
    g2.setPaint(theme.color("axis"));
    lines.across(data.getMaxY());
    lines.upright(data.getX());
  }

  @Override
  protected void drawDomainGridlines(Graphics2D g2, Rectangle2D data, List<ValueTick> ticks) {
    Hairlines lines = new Hairlines(g2, data, labelFont.getSize2D() / 12);
    g2.setPaint(theme.color("grid"));
    for (ValueTick tick : ticks) {
      lines.upright(getDomainAxis().valueToJava2D(tick.getValue(), data, RectangleEdge.BOTTOM));
    }
  }

  @Override
  protected void drawRangeGridlines(Graphics2D g2, Rectangle2D data, List<ValueTick> ticks) {
    Hairlines lines = new Hairlines(g2, data, labelFont.getSize2D() / 12);
    g2.setPaint(theme.color("grid"));
    for (ValueTick tick : ticks) {
      lines.across(getRangeAxis().valueToJava2D(tick.getValue(), data, RectangleEdge.LEFT));
    }
  }

  @Override
  public boolean render(
      Graphics2D g2,
      Rectangle2D dataArea,
      int index,
      PlotRenderingInfo info,
      CrosshairState crosshairState) {
    if (elsewhere == null) {
      paint(g2, dataArea);
    }
    return !whole.isEmpty() || !decorations.isEmpty();
  }
}
