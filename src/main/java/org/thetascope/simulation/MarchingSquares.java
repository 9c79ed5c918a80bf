package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Finds the lines on which L has a level, by marching squares over a grid (Maple 2003): a line
 * passes between two neighbours where one is below the level and the other is not. In a cell where
 * two lines could be joined in two ways the mean of its corners decides. Every vertex is then moved
 * along its edge to where L has the level.
 *
 * <p>Every piece has what is not below the level on its left, so that it goes on where another
 * begins. Areas come the same way, where all around the grid and every node without a number counts
 * as below: then every line is closed, and what is on its left is the area.
 */
final class MarchingSquares {
  private static final int NONE = -1;

  /** How near to its level a vertex is, as a share of the distance to the next. */
  private static final double CLOSE = 1e-7;

  private static final int MOST_TURNS = 200;

  private final LossGrid grid;
  private final DoubleBinaryOperator surface;

  /** How many nodes are added on every side: none for lines, one for areas. */
  private final int around;

  /** Nodes on a side with those around. */
  private final int nodes;

  /** The edge on which the piece ends that begins on an edge. */
  private final int[] next;

  /** Whether a piece ends on an edge. */
  private final boolean[] reached;

  private double level;
  private double tolerance;

  private MarchingSquares(LossGrid grid, DoubleBinaryOperator surface, int around) {
    this.grid = grid;
    this.surface = surface;
    this.around = around;
    nodes = grid.nodes() + 2 * around;
    next = new int[2 * nodes * nodes];
    reached = new boolean[2 * nodes * nodes];
  }

  /** The lines over a grid, with the loss that the grid was made of. */
  static MarchingSquares lines(LossGrid grid, DoubleBinaryOperator surface) {
    return new MarchingSquares(grid, surface, 0);
  }

  /** The outlines of areas over a grid, with the loss that the grid was made of. */
  static MarchingSquares areas(LossGrid grid, DoubleBinaryOperator surface) {
    return new MarchingSquares(grid, surface, 1);
  }

  /**
   * The lines of a level, or the outlines of all that is not below it, each with the area on its
   * left.
   *
   * @param atLevel the level; −∞ for all that is finite
   * @param distance to the next level, over 0
   */
  List<ContourSimulation.Line> at(double atLevel, double distance) {
    level = atLevel;
    tolerance = CLOSE * distance;
    Arrays.fill(next, NONE);
    Arrays.fill(reached, false);
    for (int row = 0; row < nodes - 1; row++) {
      for (int column = 0; column < nodes - 1; column++) {
        cell(column, row);
      }
    }
    List<ContourSimulation.Line> lines = new ArrayList<>();
    // those with ends first: what is left then is closed
    for (int edge = 0; edge < next.length; edge++) {
      if (next[edge] != NONE && !reached[edge]) {
        addLines(edge, lines);
      }
    }
    for (int edge = 0; edge < next.length; edge++) {
      if (next[edge] != NONE) {
        addLines(edge, lines);
      }
    }
    return lines;
  }

  /** The edge from a node to the right. */
  private int across(int column, int row) {
    return 2 * (row * nodes + column);
  }

  /** The edge from a node upwards. */
  private int upwards(int column, int row) {
    return across(column, row) + 1;
  }

  /** L at a node; no number around the grid. */
  private double value(int column, int row) {
    int ownColumn = column - around;
    int ownRow = row - around;
    boolean inside = Math.min(ownColumn, ownRow) >= 0 && Math.max(ownColumn, ownRow) < grid.nodes();
    return inside ? grid.value(ownColumn, ownRow) : Double.NaN;
  }

  private boolean above(double value) {
    return Double.isFinite(value) && value >= level;
  }

  private void cell(int column, int row) {
    double a = value(column, row);
    double b = value(column + 1, row);
    double c = value(column + 1, row + 1);
    double d = value(column, row + 1);
    int above = (above(a) ? 1 : 0) | (above(b) ? 2 : 0) | (above(c) ? 4 : 0) | (above(d) ? 8 : 0);
    if (above == 0 || above == 15 || around == 0 && !finite(a, b, c, d)) {
      return;
    }
    int bottom = across(column, row);
    int top = across(column, row + 1);
    int left = upwards(column, row);
    int right = upwards(column + 1, row);
    switch (above) {
      case 1 -> join(bottom, left);
      case 2 -> join(right, bottom);
      case 3 -> join(right, left);
      case 4 -> join(top, right);
      case 5 -> {
        boolean joined = mean(a, b, c, d) >= level;
        join(bottom, joined ? right : left);
        join(top, joined ? left : right);
      }
      case 6 -> join(top, bottom);
      case 7 -> join(top, left);
      case 8 -> join(left, top);
      case 9 -> join(bottom, top);
      case 10 -> {
        boolean joined = mean(a, b, c, d) >= level;
        join(right, joined ? top : bottom);
        join(left, joined ? bottom : top);
      }
      case 11 -> join(right, top);
      case 12 -> join(left, right);
      case 13 -> join(bottom, right);
      default -> join(left, bottom);
    }
  }

  private static boolean finite(double a, double b, double c, double d) {
    return Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c) && Double.isFinite(d);
  }

  private static double mean(double a, double b, double c, double d) {
    return a / 4 + b / 4 + c / 4 + d / 4;
  }

  private void join(int from, int to) {
    next[from] = to;
    reached[to] = true;
  }

  /** Takes out the pieces that follow one another from an edge, and breaks them at jumps of L. */
  private void addLines(int first, List<ContourSimulation.Line> lines) {
    Polyline line = new Polyline();
    int edge = first;
    boolean going = true;
    while (going) {
      double[] vertex = vertex(edge);
      if (vertex == null) {
        line.finish(lines);
        line = new Polyline();
      } else {
        line.add(vertex[0], vertex[1]);
      }
      int following = next[edge];
      next[edge] = NONE;
      going = following != NONE;
      edge = following;
    }
    line.finish(lines);
  }

  /** Where L has the level on an edge; null where it jumps over it. */
  private double[] vertex(int edge) {
    int node = edge / 2;
    int column = node % nodes;
    int row = node / nodes;
    boolean along = edge % 2 == 0;
    int nextColumn = column + (along ? 1 : 0);
    int nextRow = row + (along ? 0 : 1);
    double before = value(column, row);
    double after = value(nextColumn, nextRow);
    if (!Double.isFinite(before)) {
      return new double[] {x(nextColumn), y(nextRow)};
    }
    double x = x(column);
    double y = y(row);
    if (!Double.isFinite(after)) {
      return new double[] {x, y};
    }
    double low = along ? x : y;
    double high = along ? x(nextColumn) : y(nextRow);
    double root = root(along, along ? y : x, low, before - level, high, after - level);
    if (Double.isNaN(root)) {
      if (around == 0) {
        return null;
      }
      root = low / 2 + high / 2;
    }
    return along ? new double[] {root, y} : new double[] {x, root};
  }

  private double x(int column) {
    return grid.x(column - around);
  }

  private double y(int row) {
    return grid.y(row - around);
  }

  private double excess(boolean along, double fixed, double moving) {
    return (along ? surface.applyAsDouble(moving, fixed) : surface.applyAsDouble(fixed, moving))
        - level;
  }

  /**
   * A root between two places whose excesses have different signs, by regula falsi in the form of
   * Illinois, with a halving wherever that is slow; NaN where L jumps over the level.
   */
  private double root(
      boolean along, double fixed, double from, double fromExcess, double to, double toExcess) {
    double a = from;
    double fa = fromExcess;
    double b = to;
    double fb = toExcess;
    double best = Math.abs(fa) <= Math.abs(fb) ? a : b;
    double least = Math.min(Math.abs(fa), Math.abs(fb));
    for (int turn = 0; turn < MOST_TURNS && least > tolerance; turn++) {
      double falsi = a + (b - a) * (fa / (fa - fb));
      double middle = turn % 3 == 2 || !(falsi > a && falsi < b) ? a + (b - a) / 2 : falsi;
      if (!(middle > a && middle < b)) {
        break;
      }
      double f = excess(along, fixed, middle);
      if (Math.abs(f) < least) {
        least = Math.abs(f);
        best = middle;
      }
      if (!Double.isFinite(f)) {
        return Double.NaN;
      }
      if (f >= 0 == fa >= 0) {
        a = middle;
        fa = f;
        fb /= 2;
      } else {
        b = middle;
        fb = f;
        fa /= 2;
      }
    }
    // where L itself is rounded more coarsely than the tolerance, its last digits count
    return least <= Math.max(tolerance, 8 * Math.ulp(level)) ? best : Double.NaN;
  }

  /** A line that grows; vertices that fall on one another count once. */
  private static final class Polyline {
    private double[] x = new double[16];
    private double[] y = new double[16];
    private int size;

    void add(double toX, double toY) {
      if (size > 0 && x[size - 1] == toX && y[size - 1] == toY) {
        return;
      }
      if (size == x.length) {
        x = Arrays.copyOf(x, 2 * size);
        y = Arrays.copyOf(y, 2 * size);
      }
      x[size] = toX;
      y[size] = toY;
      size++;
    }

    void finish(List<ContourSimulation.Line> lines) {
      if (size > 1) {
        lines.add(new ContourSimulation.Line(Arrays.copyOf(x, size), Arrays.copyOf(y, size)));
      }
    }
  }
}
