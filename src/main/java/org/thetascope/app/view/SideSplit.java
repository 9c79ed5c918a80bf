package org.thetascope.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * A lab's controls beside its charts. While it is projected the controls take no more room than
 * they need, or none where they are only for the desk; afterwards the divider stands where it
 * stood.
 */
public final class SideSplit extends SplitPane {
  /** The style of what a class does not need to see. */
  public static final String DESK = "desk";

  private final ReadOnlyBooleanProperty projecting;
  private final List<Node> put = new ArrayList<>();
  private double[] before;

  /**
   * Parts beside one another.
   *
   * @param share of the width that the controls take at first, 0 to 1
   */
  public SideSplit(ReadOnlyBooleanProperty projecting, double share, Node... parts) {
    this.projecting = projecting;
    before = new double[] {share};
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
    }
    fill();
  }

  private void fill() {
    boolean all = !projecting.get();
    getItems()
        .setAll(put.stream().filter(part -> all || !part.getStyleClass().contains(DESK)).toList());
    // the size that a part may have comes from the sheet
    applyCss();
    layout();
    setDividerPositions(before);
  }
}
