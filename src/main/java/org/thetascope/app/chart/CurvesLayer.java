package org.thetascope.app.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import javafx.scene.canvas.Canvas;
import org.jfree.fx.FXGraphics2D;
import org.thetascope.chart.CurveChart;

/**
 * The curves of a chart on a canvas over its frame, no larger than they need: what a drag changes
 * is drawn and painted without titles, legend, grid and axes.
 */
final class CurvesLayer extends Canvas {
  private final CurveChart chart;
  private final FXGraphics2D g2 = new FXGraphics2D(getGraphicsContext2D());

  CurvesLayer(CurveChart chart) {
    this.chart = chart;
    setMouseTransparent(true);
    setManaged(false);
  }

  /**
   * Draws the curves.
   *
   * @param area where the plot stands in the parent
   * @param right where the names at the ends of curves must end
   */
  void redraw(Rectangle2D area, double right) {
    double around = Math.ceil(chart.theme().fontSize());
    setLayoutX(Math.floor(area.getX()) - around);
    setLayoutY(Math.floor(area.getY()) - around);
    setWidth(Math.max(0, right - getLayoutX()));
    setHeight(Math.ceil(area.getHeight()) + 2 * around);
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    if (area.isEmpty()) {
      return;
    }
    AffineTransform transform = g2.getTransform();
    Shape clip = g2.getClip();
    g2.translate(-getLayoutX(), -getLayoutY());
    chart.drawCurves(g2, area);
    g2.setTransform(transform);
    g2.setClip(clip);
  }
}
