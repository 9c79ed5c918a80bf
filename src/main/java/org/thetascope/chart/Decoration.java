package org.thetascope.chart;

import java.awt.Graphics2D;
import java.util.stream.DoubleStream;

/** Something a chart shows besides its curves, such as a band or a mark. */
interface Decoration {
  /** Draws it at the places that a painter knows. */
  void paint(Graphics2D g2, CurvePainter at, Theme theme);

  /** What the vertical axis must reach to show it; −∞ is the row of zeros. */
  default DoubleStream extent() {
    return DoubleStream.empty();
  }

  /** Whether it lies over the curves, not under them. */
  default boolean over() {
    return false;
  }
}
