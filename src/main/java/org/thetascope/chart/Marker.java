package org.thetascope.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A small shape that tells a curve from others in a grey print. */
public enum Marker {
  CIRCLE {
    @Override
    public Shape at(double x, double y, double r) {
      return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
  },
  SQUARE {
    @Override
    public Shape at(double x, double y, double r) {
      return new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
    }
  },
  TRIANGLE {
    @Override
    public Shape at(double x, double y, double r) {
      return polygon(x, y - 1.2 * r, x + 1.1 * r, y + 0.8 * r, x - 1.1 * r, y + 0.8 * r);
    }
  },
  DIAMOND {
    @Override
    public Shape at(double x, double y, double r) {
      return polygon(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
    }
  },
  CROSS {
    @Override
    public Shape at(double x, double y, double r) {
      Path2D path = new Path2D.Double();
      path.moveTo(x - r, y - r);
      path.lineTo(x + r, y + r);
      path.moveTo(x - r, y + r);
      path.lineTo(x + r, y - r);
      return path;
    }
  };

  /** The shape around a point, about 2r wide. */
  public abstract Shape at(double x, double y, double r);

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
