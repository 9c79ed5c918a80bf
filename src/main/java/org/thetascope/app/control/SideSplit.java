package org.thetascope.app.control;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import org.thetascope.app.lab.LabContext;

/**
 * A lab's controls beside its charts, or charts beside one another. The side with the controls is
 * left out while it is folded away.
 */
public final class SideSplit extends RememberedSplit {
  /** The style of what a class does not need to see. */
  public static final String NOT_PROJECTED = "not-projected";

  /** The size of type for which widths in pixels are meant. */
  private static final double USUAL_SIZE = 12;

  private final LabContext context;
  private final ReadOnlyBooleanProperty sideShown;
  private List<Node> parts;
  private Node alone;

  /**
   * Parts beside one another.
   *
   * @param name under which the place of the divider is remembered
   * @param first what the first part takes at first: a part 0 to 1 of the width, or more pixels
   */
  public SideSplit(LabContext context, String name, double first, Node... parts) {
    super(context.appState().dividers(), name, first);
    this.context = context;
    sideShown = context.appState().appearance().sideShownProperty();
    sideShown.addListener(change -> fill());
    put(parts);
  }

  /** Shows other parts, with the divider where it is. */
  public void put(Node... changed) {
    parts = List.of(changed);
    fill();
  }

  /** Shows one of the parts only; null for all of them. */
  void setAlone(Node part) {
    alone = part;
    fill();
  }

  private void fill() {
    List<Node> shown = parts.stream().filter(this::isShown).toList();
    if (!getItems().equals(shown)) {
      getItems().setAll(shown);
    }
  }

  private boolean isShown(Node part) {
    return (alone == null || part == alone)
        && (sideShown.get() || !part.getStyleClass().contains(SideScroll.STYLE));
  }

  @Override
  protected double scale() {
    return context.theme().get().fontSize() / USUAL_SIZE;
  }
}
