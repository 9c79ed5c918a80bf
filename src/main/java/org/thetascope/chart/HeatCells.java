package org.thetascope.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The cells of a heat map as few rectangles: neighbours of one colour are one. */
final class HeatCells {
  private static final double OVERLAP = 0.7;

  private HeatCells() {}

  /**
   * A rectangle of one colour.
   *
   * @param area in pixels
   * @param color as {@link Mark.HeatMap#color} has it
   */
  record Cell(Rectangle2D area, int color) {}

  /** The rectangles that cover what is seen; of rows within one pixel the first is taken. */
  static List<Cell> of(Mark.HeatMap map, PlotPlane plane) {
    List<Cell> cells = new ArrayList<>();
    double drawnTo = Double.POSITIVE_INFINITY;
    for (int row = 0; row < map.y().size(); row++) {
      double foot = Math.min(drawnTo, plane.y(Mark.HeatMap.edge(map.y(), row)));
      double head = plane.y(Mark.HeatMap.edge(map.y(), row + 1));
      if (foot - head < 1 && row + 1 < map.y().size()) {
        continue;
      }
      drawnTo = head;
      row(cells, map, row, plane, foot, head);
    }
    return cells;
  }

  private static void row(
      List<Cell> cells, Mark.HeatMap map, int row, PlotPlane plane, double foot, double head) {
    int from = 0;
    for (int column = 1; column <= map.x().size(); column++) {
      int color = map.color(map.value(from, row));
      if (column == map.x().size() || map.color(map.value(column, row)) != color) {
        double left = plane.x(Mark.HeatMap.edge(map.x(), from));
        double right = plane.x(Mark.HeatMap.edge(map.x(), column));
        // a little over the next ones, which are drawn over it: edges in common leave seams
        cells.add(
            new Cell(
                new Rectangle2D.Double(
                    left, head - OVERLAP, right - left + OVERLAP, foot - head + OVERLAP),
                color));
        from = column;
      }
    }
  }
}
