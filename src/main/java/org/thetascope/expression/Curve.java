package org.thetascope.expression;

/** A function of one number in doubles, with its first two derivatives. */
abstract class Curve {
  /** f(x); NaN where it is undefined. */
  abstract double value(double x);

  /**
   * f′(x).
   *
   * @param y f(x), where that helps
   */
  abstract double slope(double x, double y);

  /**
   * f″(x).
   *
   * @param y f(x), where that helps
   */
  abstract double curvature(double x, double y);

  /** Whether f is constant about x by definition, whatever the slope of its argument is. */
  boolean flat(double x) {
    return false;
  }

  /** Whether {@link #flat} is ever true. */
  boolean hasFlats() {
    return false;
  }
}
