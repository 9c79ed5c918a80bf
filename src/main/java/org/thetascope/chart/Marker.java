package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A small shape that tells a curve from others in a grey print. */
public enum Marker {
  CIRCLE(true) {
    @Override
    public Shape at(double x, double y, double r) {
      return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
  },
  SQUARE(true) {
    @Override
    public Shape at(double x, double y, double r) {
      return new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
    }
  },
  TRIANGLE(true) {
    @Override
    public Shape at(double x, double y, double r) {
      return polygon(x, y - 1.2 * r, x + 1.1 * r, y + 0.8 * r, x - 1.1 * r, y + 0.8 * r);
    }
  },
  DIAMOND(true) {
    @Override
    public Shape at(double x, double y, double r) {
      return polygon(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
    }
  },
  CROSS(false) {
    @Override
    public Shape at(double x, double y, double r) {
      return strokes(x - r, y - r, x + r, y + r, x - r, y + r, x + r, y - r);
    }
  },
  TRIANGLE_DOWN(true) {
    @Override
    public Shape at(double x, double y, double r) {
      return polygon(x, y + 1.2 * r, x + 1.1 * r, y - 0.8 * r, x - 1.1 * r, y - 0.8 * r);
    }
  },
  PLUS(false) {
    @Override
    public Shape at(double x, double y, double r) {
      double arm = 1.3 * r;
      return strokes(x - arm, y, x + arm, y, x, y - arm, x, y + arm);
    }
  },
  RING(false) {
    @Override
    public Shape at(double x, double y, double r) {
      return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
  };

  private final boolean filled;

  Marker(boolean filled) {
    this.filled = filled;
  }

  /** Whether it is an area, not lines. */
  public boolean filled() {
    return filled;
  }

  /** The shape around a point, about 2r wide. */
  public abstract Shape at(double x, double y, double r);

  /** Draws it in the colour and stroke that are set. */
  public void draw(Graphics2D g2, double x, double y, double r) {
    if (filled) {
      g2.fill(at(x, y, r));
    } else {
      g2.draw(at(x, y, r));
    }
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Two lines, each from point to point. */
  private static Shape strokes(double... ends) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < ends.length; i += 4) {
      path.moveTo(ends[i], ends[i + 1]);
      path.lineTo(ends[i + 2], ends[i + 3]);
    }
    return path;
  }
}
