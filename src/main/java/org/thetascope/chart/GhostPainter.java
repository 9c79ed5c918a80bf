package org.thetascope.chart;

import java.awt.Graphics2D;

/**
 * Draws marks pale behind others to be compared with: their curves and paths. What belongs to a
 * curve, such as its band, would hide those in front of it.
 */
final class GhostPainter implements Mark.Visitor<Void> {
  private final LinePainter lines;

  GhostPainter(Graphics2D g2, PlotPlane plane, Theme theme) {
    lines = new LinePainter(g2, plane, theme);
  }

  @Override
  public Void line(Mark.Line line) {
    lines.ghost(line);
    return null;
  }

  @Override
  public Void points(Mark.Points points) {
    return null;
  }

  @Override
  public Void bars(Mark.Bars bars) {
    return null;
  }

  @Override
  public Void interval(Mark.Interval interval) {
    return null;
  }

  @Override
  public Void band(Mark.Band band) {
    return null;
  }

  @Override
  public Void histogram(Mark.Histogram histogram) {
    return null;
  }

  @Override
  public Void contour(Mark.Contour contour) {
    return null;
  }

  @Override
  public Void path(Mark.Path path) {
    lines.ghost(path);
    return null;
  }

  @Override
  public Void arrows(Mark.Arrows arrows) {
    return null;
  }

  @Override
  public Void heatMap(Mark.HeatMap heatMap) {
    return null;
  }

  @Override
  public Void ring(Mark.Ring ring) {
    return null;
  }

  @Override
  public Void rule(Mark.Rule rule) {
    return null;
  }
}
