package org.thetascope.chart;

import java.awt.Font;
import java.awt.Graphics2D;
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

/**
 * A plot that draws each curve as one polyline of what the pixels can show; JFreeChart's renderers
 * draw every segment, which takes over a second for 400,000 points.
 */
final class CurvePlot extends XYPlot {
  private static final long serialVersionUID = 1L;

  private transient Theme theme;
  private Font labelFont;
  private transient List<CurveSeries> ghosts = List.of();
  private transient Played played;

  CurvePlot() {
    // never draws a curve; grid lines and the like are drawn through it
    super(new CurveDataset(List.of(), List.of()), null, null, new XYLineAndShapeRenderer());
  }

  void setTheme(Theme changed, Font font) {
    theme = changed;
    labelFont = font;
  }

  void setGhosts(List<CurveSeries> changed) {
    ghosts = List.copyOf(changed);
  }

  List<CurveSeries> ghosts() {
    return ghosts;
  }

  /** Shows the curves up to a step; null shows them whole. */
  void setPlayed(Played changed) {
    played = changed;
  }

  private List<CurveSeries> whole() {
    return ((CurveDataset) getDataset()).series();
  }

  private List<CurveSeries> series() {
    return played == null ? whole() : played.of(whole(), getRangeAxis().getRange());
  }

  private List<Decoration> decorations() {
    return ((CurveDataset) getDataset()).decorations();
  }

  @Override
  protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
    AxisSpace space = super.calculateAxisSpace(g2, plotArea);
    space.add(EndLabels.width(g2, labelFont, whole()), RectangleEdge.RIGHT);
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
    if (data == null || data.isEmpty()) {
      return;
    }
    axisLines(g2, data);
    CurvePainter painter = new CurvePainter(g2, data, this, theme);
    EndLabels names = new EndLabels();
    Notes notes = new Notes(labelFont, data, this, whole());
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
    CurvePainter painter = new CurvePainter(g2, dataArea, this, theme);
    ghosts.forEach(painter::paintGhost);
    List<CurveSeries> all = series();
    List<Decoration> beside = decorations();
    beside.stream().filter(one -> !one.over()).forEach(one -> one.paint(g2, painter, theme));
    if (played != null) {
      g2.setPaint(theme.color("cursor"));
      new Hairlines(g2, dataArea, theme.lineWidth() / 2).upright(painter.x(played.step()));
    }
    for (int i = 0; i < all.size(); i++) {
      painter.paint(all.get(i), i);
    }
    if (played != null) {
      all.stream().filter(CurveSeries::named).forEach(painter::paintHead);
    }
    beside.stream().filter(Decoration::over).forEach(one -> one.paint(g2, painter, theme));
    return !all.isEmpty() || !beside.isEmpty();
  }
}
