package org.thetascope.chart;

/** How the values of a series are drawn. */
enum Drawing {
  /** Joined by a line, with markers. */
  LINE,
  /** Markers alone. */
  POINTS,
  /** A bar from zero to each value. */
  BARS
}
