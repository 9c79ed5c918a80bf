package org.thetascope.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Takes the keyboard from pane to pane, forwards and back, in the order in which they stand. */
final class PaneKeys {
  /** The styles of panes. */
  private static final Set<String> PANES =
      Set.of(
          "top",
          "tab-pane",
          "side",
          "chart-pane",
          "table-view",
          "lab-bar",
          "playback",
          "stage-foot",
          "stage-drawer",
          "lecture-bar");

  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private PaneKeys() {}

  /**
   * Moves the focus.
   *
   * @param direction 1 to the next pane, −1 to the one before
   */
  static void go(Scene scene, int direction) {
    List<Node> panes = new ArrayList<>();
    collect(scene.getRoot(), panes);
    List<Node> stops = panes.stream().map(pane -> stop(pane).orElseThrow()).toList();
    if (stops.isEmpty()) {
      return;
    }
    int present = direction > 0 ? -1 : 0;
    for (int i = 0; i < panes.size(); i++) {
      present = holds(panes.get(i), scene.getFocusOwner()) ? i : present;
    }
    focus(stops.get(Math.floorMod(present + direction, stops.size())));
  }

  private static void collect(Node node, List<Node> panes) {
    if (!node.isVisible()) {
      return;
    }
    if (node.getStyleClass().stream().anyMatch(PANES::contains) && stop(node).isPresent()) {
      panes.add(node);
    }
    children(node).forEach(child -> collect(child, panes));
  }

  /** Where the focus goes in a pane: to itself or to what comes first in it. */
  private static Optional<Node> stop(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
      return Optional.of(node);
    }
    return children(node).map(PaneKeys::stop).flatMap(Optional::stream).findFirst();
  }

  private static Stream<Node> children(Node node) {
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
        : Stream.empty();
  }

  private static boolean holds(Node pane, Node focused) {
    for (Node up = focused; up != null; up = up.getParent()) {
      if (up == pane) {
        return true;
      }
    }
    return false;
  }

  /** Focuses a node with its ring, which the toolkit shows only where Tab has led. */
  private static void focus(Node node) {
    node.requestFocus();
    node.pseudoClassStateChanged(VISIBLE, true);
    node.focusedProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable focused) {
                node.pseudoClassStateChanged(VISIBLE, node.isFocused() && node.isFocusVisible());
                node.focusedProperty().removeListener(this);
              }
            });
  }
}
