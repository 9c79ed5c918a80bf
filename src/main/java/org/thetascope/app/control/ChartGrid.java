package org.thetascope.app.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Charts of one size: up to three beside one another, more in two rows. */
public class ChartGrid extends Pane {
  private static final int MOST_IN_A_ROW = 3;

  private final double gap;

  /** Charts that touch one another. */
  public ChartGrid(Node... charts) {
    this(0);
    getChildren().setAll(charts);
  }

  /**
   * A grid that is still empty.
   *
   * @param gap between two charts, in pixels
   */
  public ChartGrid(double gap) {
    this.gap = gap;
  }

  /** Those that are left out by being unmanaged take no room. */
  @Override
  protected void layoutChildren() {
    List<Node> shown = getManagedChildren();
    int count = Math.max(1, shown.size());
    int rows = count > MOST_IN_A_ROW ? 2 : 1;
    int columns = (count + rows - 1) / rows;
    double width = (getWidth() - (columns - 1) * gap) / columns;
    double height = (getHeight() - (rows - 1) * gap) / rows;
    for (int i = 0; i < shown.size(); i++) {
      double x = i % columns * (width + gap);
      double y = i / columns * (height + gap);
      shown
          .get(i)
          .resizeRelocate(Math.rint(x), Math.rint(y), Math.floor(width), Math.floor(height));
    }
  }
}
