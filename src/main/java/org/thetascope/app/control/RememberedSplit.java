package org.thetascope.app.control;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Two parts with a divider that stands where the user last dragged it. Its place follows from what
 * is remembered and from the present size alone, so that every way back to a size restores it.
 */
public class RememberedSplit extends SplitPane {
  /** The greatest part of the whole that a side of a fixed width takes. */
  private static final double MOST = 0.6;

  private final DividerPositions dividers;
  private final String name;
  private final double first;
  private boolean dragging;
  private double laidOutExtent = Double.NaN;
  private double laidOutPlace = Double.NaN;

  /**
   * Parts beside one another.
   *
   * @param name under which the place of the divider is remembered
   * @param first what the first part takes at first: a part 0 to 1 of the whole, or more pixels
   */
  public RememberedSplit(DividerPositions dividers, String name, double first, Node... parts) {
    super(parts);
    this.dividers = dividers;
    this.name = name;
    this.first = first;
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> dragging = onDivider(press));
    addEventFilter(MouseEvent.MOUSE_RELEASED, release -> drop());
  }

  private boolean onDivider(MouseEvent press) {
    for (Node node = (Node) press.getTarget(); node != null; node = node.getParent()) {
      if (node.getStyleClass().contains("split-pane-divider")) {
        return node.getParent() == this;
      }
    }
    return false;
  }

  private void drop() {
    if (dragging && getItems().size() == 2) {
      double position = getDividerPositions()[0];
      dividers.moved(name, keepsSize() ? position * extent() / scale() : position);
    }
    dragging = false;
  }

  /** How many times as large as usual everything is drawn. */
  protected double scale() {
    return 1;
  }

  /** Puts the divider where it belongs when the size has changed. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (dragging || getItems().size() != 2 || extent() <= 0) {
      laidOutExtent = Double.NaN;
      return;
    }
    double place = place();
    if (extent() != laidOutExtent || place != laidOutPlace) {
      laidOutExtent = extent();
      laidOutPlace = place;
      setDividerPositions(place);
      super.layoutChildren();
    }
  }

  private double place() {
    OptionalDouble known = dividers.of(name);
    double wanted = known.orElse(first);
    boolean pixels = known.isPresent() ? keepsSize() : first > 1;
    return pixels ? Math.min(MOST, wanted * scale() / extent()) : wanted;
  }

  private boolean keepsSize() {
    return !SplitPane.isResizableWithParent(getItems().get(0));
  }

  private double extent() {
    return getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
  }
}
