package org.thetascope.app.control;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.thetascope.app.lab.LabContext;

/** Parts beside one another, such as a lab's controls and its charts. */
public final class SideSplit extends SplitPane {
  /** The style of what a class does not need to see. */
  public static final String NOT_PROJECTED = "not-projected";

  private final DividerPositions dividers;
  private final String name;
  private double[] before;

  /**
   * Parts beside one another.
   *
   * @param name under which the place of the divider is remembered
   * @param first what the first part takes at first: a part 0 to 1 of the width, or more pixels
   */
  public SideSplit(LabContext context, String name, double first, Node... parts) {
    dividers = context.appState().dividers();
    this.name = name;
    before = new double[] {first};
    put(parts);
  }

  /** Shows other parts, with the divider where it is. */
  public void put(Node... parts) {
    if (!getItems().isEmpty()) {
      before = getDividerPositions();
    }
    getItems().setAll(parts);
    setDividerPositions(before);
    if (getItems().size() == 2) {
      DividerBinding.follow(this, dividers, name, before[0]);
    }
  }

  @Override
  protected void layoutChildren() {
    if (before[0] > 1 && getWidth() > before[0]) {
      before = new double[] {before[0] / getWidth()};
      setDividerPositions(before);
    }
    super.layoutChildren();
  }
}
