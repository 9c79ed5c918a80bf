package org.thetascope.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where everything of a chart stands, in pixels from its upper left corner.
 *
 * @param plot the area between the axes
 * @param zeroRow the height of the row of zeros at its foot; 0 where there is none
 * @param title its place; null where none is shown
 * @param legend the places of entries; none where no legend is shown
 * @param words the names of curves and annotations
 */
public record ChartLayout(
    Rectangle2D plot,
    double zeroRow,
    Rectangle2D title,
    List<LegendPlace> legend,
    List<PlotWord> words) {
  /** Keeps copies of the lists. */
  public ChartLayout {
    legend = List.copyOf(legend);
    words = List.copyOf(words);
  }

  /**
   * The place of an entry of the legend.
   *
   * @param id of the series
   * @param area of line and words
   */
  public record LegendPlace(String id, Rectangle2D area) {}
}
