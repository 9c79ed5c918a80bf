package org.thetascope.figure;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.chart.Mark;
import org.thetascope.parameter.DoubleVector;

/** The cells of a heat map as few rectangles for a typesetter: at most some hundred rows. */
final class HeatRows {
  /** More rows take a typesetter minutes. */
  private static final int MOST = 80;

  private HeatRows() {}

  /** A rectangle of one colour in the numbers of the axes. */
  record Cell(double left, double right, double foot, double head, int color) {}

  static List<Cell> of(Mark.HeatMap map) {
    List<Cell> cells = new ArrayList<>();
    int every = Math.max(1, (int) Math.ceil((double) map.y().size() / MOST));
    for (int row = 0; row < map.y().size(); row += every) {
      int next = Math.min(map.y().size(), row + every);
      double foot = Mark.HeatMap.edge(map.y(), row);
      double head = Mark.HeatMap.edge(map.y(), next);
      row(cells, map, row, foot, head);
    }
    return cells;
  }

  private static void row(List<Cell> cells, Mark.HeatMap map, int row, double foot, double head) {
    DoubleVector x = map.x();
    int from = 0;
    for (int column = 1; column <= x.size(); column++) {
      int color = map.color(map.value(from, row));
      if (column == x.size() || map.color(map.value(column, row)) != color) {
        double left = Mark.HeatMap.edge(x, from);
        double right = Mark.HeatMap.edge(x, column);
        cells.add(new Cell(left, right, foot, head, color));
        from = column;
      }
    }
  }
}
