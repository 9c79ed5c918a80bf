package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.robot.handle.Window;

/** Curves grow as they are played; what is read stands beside them. */
class PlayTest extends Journey {
  /** The columns of a chart's plot in which two pictures of it differ, and of its axes' words. */
  private static TreeSet<Integer> changed(ChartPane pane, PixelReader before, PixelReader after) {
    Point2D at = pane.localToScene(0, 0);
    Rectangle2D plot = pane.dataArea();
    TreeSet<Integer> columns = new TreeSet<>();
    for (int x = 0; x < plot.getMaxX() - 1; x++) {
      for (int y = (int) plot.getMinY(); y < pane.getHeight(); y++) {
        int column = (int) at.getX() + x;
        int row = (int) at.getY() + y;
        if (before.getArgb(column, row) != after.getArgb(column, row)) {
          columns.add(x);
        }
      }
    }
    return columns;
  }

  private static double x(Window window, ChartPane pane, double step) {
    Rectangle2D plot = pane.dataArea();
    return plot.getX() + plot.getWidth() * step / pane.chart().domain().getUpperBound();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsReadCoversNeitherCurvesNorAxesNorLabels(boolean projected) {
    if (projected) {
      window.push(KeyCode.F5);
    }
    ChartPane pane = window.chart("trajectories");
    window.robot().moveTo(pane.localToScreen(pane.dataArea().getCenterX(), 2));
    window.settle();
    window.robot().moveTo(window.find("epsilon-slider", javafx.scene.Node.class));
    PixelReader before = window.settle().snapshot().getPixelReader();
    window.clickInChart("trajectories", 100, 0);
    PixelReader after = window.snapshot().getPixelReader();
    TreeSet<Integer> columns = changed(pane, before, after);
    double width = Math.max(4, 2.5 * pane.chart().theme().pointerRadius());
    // the border of the focused chart is not of the plot
    columns.removeIf(column -> column < 3);
    assertThat(columns).isNotEmpty();
    assertThat((double) columns.first()).isGreaterThan(x(window, pane, 100) - width);
    assertThat((double) columns.last()).isLessThan(x(window, pane, 100) + width);
  }

  @Test
  void curvesGrowAndTheRestIsPaleOrHidden() {
    ChartPane pane = window.chart("trajectories");
    PixelReader whole = window.snapshot().getPixelReader();
    for (int i = 0; i < 3; i++) {
      window.click("playback-on");
    }
    PixelReader pale = window.snapshot().getPixelReader();
    assertThat((double) changed(pane, whole, pale).last()).isGreaterThan(x(window, pane, 150));
    window.click("playback-preview");
    PixelReader hidden = window.snapshot().getPixelReader();
    assertThat(changed(pane, pale, hidden)).isNotEmpty();
    assertThat(window.words("playback-place")).isEqualTo("step 3 of 200");
    window.type("steps", "3");
    window.click("playback-on");
    assertThat(window.reading("trajectories", "SGD", 3)).isNotEqualTo("–");
  }
}
