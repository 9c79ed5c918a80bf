package org.thetascope.simulation;

import org.thetascope.parameter.Range;

/**
 * L on nodes that lie evenly over a rectangle, both ends included.
 *
 * @param x what is covered of the first component
 * @param y what is covered of the second
 * @param nodes how many lie on each side, at least 2
 * @param values L row by row, y rising; kept, not copied, and not to be changed
 */
public record LossGrid(Range x, Range y, int nodes, double[] values) {
  /** Nodes on a side of the finest grid. */
  static final int FINE = 257;

  /** The first component at a column counted from 0. */
  public double x(int column) {
    return place(x, column, nodes);
  }

  /** The second component at a row counted from 0. */
  public double y(int row) {
    return place(y, row, nodes);
  }

  /** L at a node. */
  public double value(int column, int row) {
    return values[row * nodes + column];
  }

  /** The place of a node between two ends. */
  static double place(Range range, int index, int nodes) {
    double share = index / (nodes - 1.0);
    // the ends exactly, and no overflow between ends that are far apart
    return range.low() * (1 - share) + range.high() * share;
  }

  /** The least finite L; +∞ where none is. */
  public double least() {
    double least = Double.POSITIVE_INFINITY;
    for (double value : values) {
      least = Double.isFinite(value) ? Math.min(least, value) : least;
    }
    return least;
  }

  /** The greatest finite L; −∞ where none is. */
  public double greatest() {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      greatest = Double.isFinite(value) ? Math.max(greatest, value) : greatest;
    }
    return greatest;
  }

  /** Whether all nodes are finite. */
  public boolean whole() {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }
}
