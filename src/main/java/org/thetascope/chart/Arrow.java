package org.thetascope.chart;

import java.awt.geom.Path2D;

/** An arrow as a line with a head of two strokes. */
final class Arrow {
  /** The length of the head in widths of a line, and the most of the arrow that it takes. */
  private static final double HEAD = 5;

  private static final double MOST = 0.4;

  /** Half of the angle of the head. */
  private static final double ANGLE = Math.toRadians(25);

  private Arrow() {}

  /** From one point to another, in pixels. */
  static Path2D of(double x, double y, double toX, double toY, double lineWidth) {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x, y);
    arrow.lineTo(toX, toY);
    double length = Math.hypot(toX - x, toY - y);
    double head = Math.min(HEAD * lineWidth, MOST * length);
    double back = Math.atan2(y - toY, x - toX);
    arrow.moveTo(toX + head * Math.cos(back - ANGLE), toY + head * Math.sin(back - ANGLE));
    arrow.lineTo(toX, toY);
    arrow.lineTo(toX + head * Math.cos(back + ANGLE), toY + head * Math.sin(back + ANGLE));
    return arrow;
  }
}
