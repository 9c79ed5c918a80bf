package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.thetascope.app.chart.ChartPane;

/**
 * One chart that has all the room of its lab's charts for a while: the others, and what yields to
 * them, are hidden, and come back as they were.
 */
public final class MaximisedChart {
  /** The style class of what a maximised chart takes the room of, beside other charts. */
  public static final String YIELDS = "yields";

  private final List<Runnable> back = new ArrayList<>();
  private ChartPane chart;

  /** Whether a chart has all the room. */
  public boolean isOn() {
    return chart != null;
  }

  /**
   * Gives a chart all the room.
   *
   * @param lab the view that it stands in, whose controls stay
   */
  public void maximise(ChartPane wanted, Node lab) {
    restore();
    chart = wanted;
    List<Node> path = new ArrayList<>();
    for (Node node = chart; node != lab && node != null; node = node.getParent()) {
      path.add(node);
    }
    path.forEach(node -> clear(node, lab));
    chart.setMaximised(true);
    chart.requestFocus();
  }

  /** Hides what stands beside a node on the way from the chart to its lab. */
  private void clear(Node node, Node lab) {
    Parent parent = node.getParent();
    SideSplit split = splitOf(parent);
    if (split != null && split != lab && split.getItems().contains(node)) {
      split.setAlone(node);
      back.add(() -> split.setAlone(null));
    } else if (parent instanceof Pane && !(parent instanceof StackPane)) {
      for (Node beside : List.copyOf(parent.getChildrenUnmodifiable())) {
        if (beside != node && yields(beside)) {
          hide(beside);
        }
      }
    }
  }

  /** A split pane wraps its items. */
  private static SideSplit splitOf(Parent wrapper) {
    return wrapper != null && wrapper.getParent() instanceof SplitPane split
        ? split instanceof SideSplit side ? side : null
        : null;
  }

  private static boolean yields(Node node) {
    return node.getStyleClass().contains(YIELDS)
        || node instanceof ChartPane
        || node.lookup(".chart-pane") != null;
  }

  private void hide(Node node) {
    if (node.isManaged() && !node.managedProperty().isBound()) {
      node.setManaged(false);
      node.setVisible(false);
      back.add(
          () -> {
            node.setManaged(true);
            node.setVisible(true);
          });
    }
  }

  /** Brings the others back. */
  public void restore() {
    if (chart != null) {
      chart.setMaximised(false);
      chart = null;
      back.forEach(Runnable::run);
      back.clear();
    }
  }
}
