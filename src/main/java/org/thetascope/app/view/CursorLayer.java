package org.thetascope.app.view;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.jfree.data.Range;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Reading;
import org.thetascope.chart.Theme;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** The vertical cursor with the value of every curve there, on a canvas over the chart's own. */
final class CursorLayer extends Canvas {
  private static final double PADDING = 6;

  private final CurveChart chart;
  private final Text text;
  private double pointer = Double.NaN;

  CursorLayer(CurveChart chart, Text text) {
    this.chart = chart;
    this.text = text;
    setMouseTransparent(true);
  }

  /** Stands at the step or layer nearest to a pixel. */
  void show(double x, Rectangle2D area) {
    pointer = x;
    redraw(area);
  }

  void hide() {
    pointer = Double.NaN;
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
  }

  void redraw(Rectangle2D area) {
    GraphicsContext gc = getGraphicsContext2D();
    gc.clearRect(0, 0, getWidth(), getHeight());
    if (Double.isNaN(pointer) || area.isEmpty() || chart.content() == null) {
      return;
    }
    if (pointer < area.getMinX() || pointer > area.getMaxX()) {
      return;
    }
    Range domain = chart.domain();
    double part = (pointer - area.getMinX()) / area.getWidth();
    int index = (int) Math.rint(domain.getLowerBound() + part * domain.getLength());
    double x =
        area.getMinX() + (index - domain.getLowerBound()) / domain.getLength() * area.getWidth();
    Theme theme = chart.theme();
    gc.setStroke(color(theme.color("cursor")));
    gc.setLineWidth(1);
    gc.strokeLine(x, area.getMinY(), x, area.getMaxY());
    box(gc, index, x, area, theme);
  }

  private void box(GraphicsContext gc, int index, double x, Rectangle2D area, Theme theme) {
    List<Reading> readings = chart.readings(index);
    double line = theme.fontSize() * 1.5;
    double width = theme.fontSize() * 17;
    double height = line * (readings.size() + 1) + PADDING;
    boolean rightOfIt = x + 10 + width <= area.getMaxX() || x - 10 - width < area.getMinX();
    double left = rightOfIt ? Math.min(x + 10, getWidth() - width - 2) : x - 10 - width;
    double top = area.getMinY() + 4;
    gc.setFill(color(theme.color("background")).deriveColor(0, 1, 1, 0.92));
    gc.fillRoundRect(left, top, width, height, 8, 8);
    gc.setStroke(color(theme.color("grid")));
    gc.strokeRoundRect(left, top, width, height, 8, 8);
    gc.setFont(Font.font(ChartFonts.FAMILY, theme.fontSize()));
    gc.setFill(color(theme.color("text")));
    String head = text.get("cursor.at", chart.content().domainLabel(), NumberText.grouped(index));
    gc.fillText(head, left + PADDING, top + line - 2);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      double y = top + line * (i + 2) - 2;
      gc.setFill(color(theme.label(reading.id())));
      gc.fillText(reading.label(), left + PADDING, y);
      gc.fillText(reading.value(), left + width * 0.45, y);
    }
  }

  private static javafx.scene.paint.Color color(Color color) {
    return javafx.scene.paint.Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
  }
}
