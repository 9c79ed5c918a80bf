package org.thetascope.chart;

import java.awt.geom.Rectangle2D;

/**
 * Words beside a plot or in it, such as the name of a curve at its end.
 *
 * @param series whose colour they have
 * @param text what they say
 * @param x where they begin, in pixels
 * @param y the line that they stand on, in pixels
 * @param ground what is cleared beneath them; null for nothing
 */
public record PlotWord(Series series, String text, double x, double y, Rectangle2D ground) {}
