package org.thetascope.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.thetascope.parameter.DoubleVector;

/** Lines through a plane, reduced to what pixels can show. */
final class Polylines {
  /** Pixels that a line must go on before the next point is drawn. */
  private static final double LEAST = 0.5;

  /** Beyond this distance from the plot a coordinate tells a rasterizer nothing more. */
  private static final double FAR = 20_000;

  /** Pixels between two markers of a path. */
  private static final double MARKER_SPACING = 40;

  private Polylines() {}

  /** The line through the first points. */
  static Path2D of(DoubleVector x, DoubleVector y, int size, PlotPlane plane) {
    Path2D line = new Path2D.Double();
    double beforeX = 0;
    double beforeY = 0;
    for (int k = 0; k < size; k++) {
      double atX = near(plane.x(x.get(k)));
      double atY = near(plane.y(y.get(k)));
      boolean moved = Math.hypot(atX - beforeX, atY - beforeY) >= LEAST;
      if (k == 0) {
        line.moveTo(atX, atY);
      } else if (moved || k == size - 1) {
        line.lineTo(atX, atY);
      } else {
        continue;
      }
      beforeX = atX;
      beforeY = atY;
    }
    return line;
  }

  private static double near(double pixel) {
    return Math.max(-FAR, Math.min(FAR, pixel));
  }

  /** How many points of a path are drawn: one that is lost ends where it leaves the plane. */
  static int shown(Mark.Path path, PlotPlane plane) {
    int size = path.x().size();
    if (path.annotation().isEmpty()) {
      return size;
    }
    for (int k = size - 1; k > 0; k--) {
      if (isInside(path, k, plane)) {
        return Math.min(size, k + 2);
      }
    }
    return Math.min(size, 1);
  }

  private static boolean isInside(Mark.Path path, int k, PlotPlane plane) {
    return plane.domain().contains(path.x().get(k)) && plane.range().contains(path.y().get(k));
  }

  /**
   * The points that have markers: the first, the last that is seen where a path is lost, otherwise
   * the last, and others so far apart on the way.
   */
  static List<Integer> markers(Mark.Path path, int size, PlotPlane plane) {
    List<Integer> found = new ArrayList<>();
    double gone = 0;
    boolean isLost = !path.annotation().isEmpty() && size > 0 && !isInside(path, size - 1, plane);
    for (int k = 0; k < size; k++) {
      if (k > 0) {
        gone +=
            Math.hypot(
                plane.x(path.x().get(k)) - plane.x(path.x().get(k - 1)),
                plane.y(path.y().get(k)) - plane.y(path.y().get(k - 1)));
      }
      boolean due = k == 0 || gone >= MARKER_SPACING || k == size - 1 || k == size - 2 && isLost;
      if (due && isInside(path, k, plane)) {
        found.add(k);
        gone = 0;
      }
    }
    return found;
  }
}
