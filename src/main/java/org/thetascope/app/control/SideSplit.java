package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.thetascope.app.lab.LabContext;

/**
 * Parts beside one another, such as a lab's controls and its charts. While they are projected,
 * parts that a class does not need are hidden; afterwards the divider is restored.
 */
public final class SideSplit extends SplitPane {
  /** The style of what a class does not need to see. */
  public static final String NOT_PROJECTED = "not-projected";

  private final ReadOnlyBooleanProperty projecting;
  private final DividerPositions dividers;
  private final String name;
  private final List<Node> put = new ArrayList<>();
  private double[] before;
  private double widthBefore = Double.NaN;
  private double laidOut;

  /**
   * Parts beside one another.
   *
   * @param name under which the place of the divider is remembered
   * @param first what the first part takes at first: a part 0 to 1 of the width, or more pixels
   */
  public SideSplit(LabContext context, String name, double first, Node... parts) {
    projecting = context.projecting();
    dividers = context.appState().dividers();
    this.name = name;
    before = new double[] {first};
    put(parts);
    projecting.addListener(change -> follow());
  }

  /** Shows other parts, with the divider where it is. */
  public void put(Node... parts) {
    if (!projecting.get() && !getItems().isEmpty()) {
      before = getDividerPositions();
    }
    put.clear();
    put.addAll(List.of(parts));
    fill();
  }

  private void follow() {
    if (projecting.get()) {
      before = getDividerPositions();
      widthBefore = getWidth();
    }
    fill();
  }

  private void fill() {
    boolean all = !projecting.get();
    getItems()
        .setAll(
            put.stream()
                .filter(part -> all || !part.getStyleClass().contains(NOT_PROJECTED))
                .toList());
    setDividerPositions(before);
    if (all && getItems().size() == 2) {
      DividerBinding.follow(this, dividers, name, before[0]);
    }
    laidOut = Double.NaN;
  }

  /**
   * The least and greatest widths that parts have in between move the divider: it goes back once
   * the screen is filled, and once the window is as wide as before.
   */
  @Override
  protected void layoutChildren() {
    if (before[0] > 1 && getWidth() > before[0]) {
      before = new double[] {before[0] / getWidth()};
      setDividerPositions(before);
    }
    super.layoutChildren();
    boolean back = getWidth() == widthBefore;
    if (getWidth() != laidOut && (projecting.get() || back)) {
      setDividerPositions(before);
      super.layoutChildren();
      widthBefore = projecting.get() ? widthBefore : Double.NaN;
    }
    laidOut = getWidth();
  }
}
