package org.thetascope.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jfree.data.Range;

/**
 * Lines through a plane with no more points than are seen (Douglas and Peucker 1973): TeX keeps
 * every point of a page in its memory.
 */
final class PlaneLine {
  /** Pixels by which a line may be beside its points. */
  private static final double FINE = 0.15;

  /** Pixels that a line must go on before the next point counts. */
  private static final double LEAST = 0.3;

  /** Beyond this distance a place tells nothing more. */
  private static final double FAR = 1e5;

  private PlaneLine() {}

  /**
   * The points of a line without which it would look another.
   *
   * @param plot as large as it is drawn, in pixels
   */
  static List<Point2D> seen(List<Point2D> line, Range x, Range y, Rectangle2D plot) {
    List<Point2D> points = new ArrayList<>();
    List<Point2D> places = new ArrayList<>();
    for (int k = 0; k < line.size(); k++) {
      Point2D at =
          new Point2D.Double(
              pixel(line.get(k).getX(), x, plot.getWidth()),
              pixel(line.get(k).getY(), y, plot.getHeight()));
      boolean end = k == 0 || k == line.size() - 1;
      if (end || at.distance(places.get(places.size() - 1)) >= LEAST) {
        points.add(line.get(k));
        places.add(at);
      }
    }
    boolean[] kept = kept(places);
    List<Point2D> seen = new ArrayList<>();
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        seen.add(points.get(k));
      }
    }
    return seen;
  }

  private static double pixel(double value, Range range, double size) {
    double at = (value - range.getLowerBound()) / range.getLength() * size;
    return Math.max(-FAR, Math.min(FAR, at));
  }

  /** Between two points that stay, the one that is farthest from their line stays, and so on. */
  private static boolean[] kept(List<Point2D> places) {
    boolean[] kept = new boolean[places.size()];
    Deque<int[]> open = new ArrayDeque<>();
    if (kept.length > 0) {
      kept[0] = true;
      kept[kept.length - 1] = true;
      open.add(new int[] {0, kept.length - 1});
    }
    while (!open.isEmpty()) {
      int[] piece = open.pop();
      Point2D from = places.get(piece[0]);
      Point2D to = places.get(piece[1]);
      int farthest = 0;
      double most = FINE;
      for (int k = piece[0] + 1; k < piece[1]; k++) {
        double away =
            Line2D.ptSegDist(
                from.getX(),
                from.getY(),
                to.getX(),
                to.getY(),
                places.get(k).getX(),
                places.get(k).getY());
        if (away > most) {
          most = away;
          farthest = k;
        }
      }
      if (farthest > 0) {
        kept[farthest] = true;
        open.push(new int[] {piece[0], farthest});
        open.push(new int[] {farthest, piece[1]});
      }
    }
    return kept;
  }
}
