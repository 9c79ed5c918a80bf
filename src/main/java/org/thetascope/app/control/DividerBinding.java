package org.thetascope.app.control;

import java.util.OptionalDouble;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.stage.Window;

/** Puts a divider where it was left, and remembers where it is moved. */
public final class DividerBinding {
  private final SplitPane pane;
  private final DividerPositions dividers;
  private final String name;
  private final Runnable laidOut = this::laidOut;
  private final ChangeListener<Scene> entered = (scene, was, is) -> enter(is);

  private DividerBinding(SplitPane pane, DividerPositions dividers, String name) {
    this.pane = pane;
    this.dividers = dividers;
    this.name = name;
  }

  /**
   * Follows the one divider of a pane; to be said again when its parts are put together anew.
   *
   * @param name of what is divided
   * @param usual where the divider stands at first, as a part 0 … 1 of the pane
   */
  public static void follow(SplitPane pane, DividerPositions dividers, String name, double usual) {
    pane.setDividerPositions(usual);
    DividerBinding memory = new DividerBinding(pane, dividers, name);
    pane.sceneProperty().addListener(memory.entered);
    memory.enter(pane.getScene());
  }

  private void enter(Scene scene) {
    if (scene != null) {
      pane.sceneProperty().removeListener(entered);
      scene.addPostLayoutPulseListener(laidOut);
    }
  }

  /** Once the pane has the size that the window gives it, and not before. */
  private void laidOut() {
    Scene scene = pane.getScene();
    Window window = scene == null ? null : scene.getWindow();
    if (window == null || !window.isShowing() || extent() <= 0) {
      return;
    }
    scene.removePostLayoutPulseListener(laidOut);
    OptionalDouble known = dividers.of(name);
    known.ifPresent(place -> pane.setDividerPositions(keepsSize() ? place / extent() : place));
    SplitPane.Divider divider = pane.getDividers().get(0);
    divider
        .positionProperty()
        .addListener((position, was, is) -> dividers.moved(name, place(is.doubleValue())));
  }

  private double place(double position) {
    return keepsSize() ? position * extent() : position;
  }

  private boolean keepsSize() {
    return !SplitPane.isResizableWithParent(pane.getItems().get(0));
  }

  private double extent() {
    return pane.getOrientation() == Orientation.HORIZONTAL ? pane.getWidth() : pane.getHeight();
  }
}
