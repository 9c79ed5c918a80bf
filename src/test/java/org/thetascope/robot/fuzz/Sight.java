package org.thetascope.robot.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.thetascope.app.chart.ChartPane;

/** What can be touched now in every window, popup and dialog; for the FX thread. */
final class Sight {
  /** Parts of controls that do something of their own. */
  private static final Set<String> PARTS =
      Set.of("thumb", "tab", "menu-item", "split-pane-divider", "column-header", "arrow-button");

  /**
   * Something to touch.
   *
   * @param name window, selector and index: the same node has the same name as long as the windows
   *     look the same
   * @param group window and selector
   * @param seen its visible part on the screen
   */
  record Spot(String name, String group, int window, Bounds seen) {}

  private final List<Spot> spots = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int index;

  /** Looks at all windows. */
  Sight() {
    for (Window window : windows()) {
      Scene scene = window.getScene();
      if (scene != null && scene.getRoot() != null) {
        walk(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
      }
      index++;
    }
  }

  /** All open windows, oldest first; a tooltip is none. */
  static List<Window> windows() {
    return Window.getWindows().stream().filter(open -> !(open instanceof Tooltip)).toList();
  }

  /** Everything that can be touched. */
  List<Spot> spots() {
    return spots;
  }

  /** What is said on labels and in charts without curves. */
  List<String> sentences() {
    return sentences;
  }

  /** The spot of a name, where there is one now. */
  Optional<Spot> find(String name) {
    return spots.stream().filter(spot -> spot.name().equals(name)).findFirst();
  }

  private void walk(Node node, Bounds room) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      sentences.add(labeled.getText());
    } else if (node instanceof ChartPane pane) {
      String message = pane.chart().chart().getXYPlot().getNoDataMessage();
      sentences.add(message == null ? "" : message);
    }
    Bounds seen = intersection(node.localToScene(node.getLayoutBounds()), room);
    if (touchable(node)) {
      String group = index + ":" + selector(node);
      int place = counts.merge(group, 1, Integer::sum) - 1;
      if (seen.getWidth() >= 2 && seen.getHeight() >= 2) {
        Window window = node.getScene().getWindow();
        double x = seen.getMinX() + node.getScene().getX() + window.getX();
        double y = seen.getMinY() + node.getScene().getY() + window.getY();
        Bounds screen = new BoundingBox(x, y, seen.getWidth(), seen.getHeight());
        spots.add(new Spot(group + "[" + place + "]", group, index, screen));
      }
    }
    boolean clips = node instanceof ScrollPane || node.getStyleClass().contains("virtual-flow");
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, clips ? seen : room));
    }
  }

  private static boolean touchable(Node node) {
    if (node instanceof ChartPane) {
      return true;
    }
    boolean frame =
        node instanceof Label
            || node instanceof ScrollPane
            || node instanceof Separator
            || node instanceof SplitPane
            || node instanceof TabPane
            || node instanceof TableView
            || node instanceof ToolBar;
    return node instanceof Control && !frame
        || node.getStyleClass().stream().anyMatch(PARTS::contains);
  }

  private static String selector(Node node) {
    if (node.getId() != null) {
      return "#" + node.getId().replace(' ', '_');
    }
    List<String> styles = node.getStyleClass();
    return styles.isEmpty() ? node.getClass().getSimpleName() : "." + styles.get(0);
  }

  private static Bounds intersection(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
    double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
    return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
  }
}
