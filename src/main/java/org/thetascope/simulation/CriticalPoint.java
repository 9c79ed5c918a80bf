package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.parameter.Range;

/**
 * A point of a plane at which L has no slope within it.
 *
 * @param x the first component
 * @param y the second
 * @param kind what L is like around it
 */
public record CriticalPoint(double x, double y, Kind kind) {
  /** Nodes on a side of the grid on which the search begins. */
  private static final int NODES = 65;

  private static final int MOST_TURNS = 40;

  /** How near two points are that are one, and how short Newton's last step is, in extents. */
  private static final double SAME = 1e-6;

  private static final double ARRIVED = 1e-11;

  /** What L is like around a point without slope. */
  public enum Kind {
    /** Every way goes up. */
    MINIMUM,
    /** Some ways go up and some down. */
    SADDLE,
    /** Every way goes down. */
    MAXIMUM
  }

  /**
   * The points that are found in a rectangle: Newton's method from every cell of a grid in which
   * both slopes turn. Points whose curvature is 0 in some direction are not found.
   */
  static List<CriticalPoint> in(LossPlane plane, Range x, Range y) {
    return new Search(plane.newSurface(), x, y).points();
  }

  /** One search with its working memory. */
  private static final class Search {
    private final LossPlane.Surface surface;
    private final Range x;
    private final Range y;
    private final double width;
    private final double height;
    private final double[] slope = new double[2];
    private final double[] curvature = new double[3];

    Search(LossPlane.Surface surface, Range x, Range y) {
      this.surface = surface;
      this.x = x;
      this.y = y;
      width = x.high() - x.low();
      height = y.high() - y.low();
    }

    List<CriticalPoint> points() {
      double[][] slopes = new double[NODES * NODES][2];
      for (int i = 0; i < slopes.length; i++) {
        double atY = LossGrid.place(y, i / NODES, NODES);
        surface.slope(LossGrid.place(x, i % NODES, NODES), atY, slopes[i]);
      }
      List<CriticalPoint> found = new ArrayList<>();
      for (int row = 0; row < NODES - 1; row++) {
        for (int column = 0; column < NODES - 1; column++) {
          if (turns(slopes, row * NODES + column, 0) && turns(slopes, row * NODES + column, 1)) {
            double atX = LossGrid.place(x, 2 * column + 1, 2 * NODES - 1);
            follow(atX, LossGrid.place(y, 2 * row + 1, 2 * NODES - 1), found);
          }
        }
      }
      return found;
    }

    /** Whether a component of the slope has both signs in the corners of a cell, or is 0 in one. */
    private static boolean turns(double[][] slopes, int corner, int component) {
      double a = slopes[corner][component];
      double b = slopes[corner + 1][component];
      double c = slopes[corner + NODES][component];
      double d = slopes[corner + NODES + 1][component];
      double least = Math.min(Math.min(a, b), Math.min(c, d));
      double greatest = Math.max(Math.max(a, b), Math.max(c, d));
      return least <= 0 && greatest >= 0;
    }

    private void follow(double fromX, double fromY, List<CriticalPoint> found) {
      double atX = fromX;
      double atY = fromY;
      for (int turn = 0; turn < MOST_TURNS; turn++) {
        surface.slope(atX, atY, slope);
        surface.curvature(atX, atY, curvature);
        double determinant = curvature[0] * curvature[2] - curvature[1] * curvature[1];
        double stepX = (curvature[1] * slope[1] - curvature[2] * slope[0]) / determinant;
        double stepY = (curvature[1] * slope[0] - curvature[0] * slope[1]) / determinant;
        if (!Double.isFinite(stepX) || !Double.isFinite(stepY)) {
          return;
        }
        atX += stepX;
        atY += stepY;
        if (Math.abs(stepX) <= ARRIVED * width && Math.abs(stepY) <= ARRIVED * height) {
          add(new CriticalPoint(atX, atY, kind(determinant)), found);
          return;
        }
      }
    }

    private Kind kind(double determinant) {
      return determinant < 0
          ? Kind.SADDLE
          : curvature[0] + curvature[2] > 0 ? Kind.MINIMUM : Kind.MAXIMUM;
    }

    private void add(CriticalPoint point, List<CriticalPoint> found) {
      boolean known =
          found.stream()
              .anyMatch(
                  other ->
                      Math.abs(other.x - point.x) <= SAME * width
                          && Math.abs(other.y - point.y) <= SAME * height);
      if (!known && x.contains(point.x) && y.contains(point.y)) {
        found.add(point);
      }
    }
  }
}
