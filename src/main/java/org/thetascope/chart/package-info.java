/**
 * Floor 3: charts as lists of marks, their axes and themes, and how they are drawn with JFreeChart;
 * no JavaFX.
 *
 * <p>A new kind of {@link org.thetascope.chart.Mark} does not compile until painter, table, LaTeX,
 * cursor, voice and playback know it. Colours stand in the theme files, by the place of a series in
 * its registry.
 */
package org.thetascope.chart;
