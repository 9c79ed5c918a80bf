package org.thetascope.app.projection;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.thetascope.app.chart.FxColors;
import org.thetascope.app.shortcut.SceneHandlers;
import org.thetascope.chart.Theme;

/** A ring about the mouse pointer that a whole hall can see, in themes that have one. */
public final class PointerRing extends Pane {
  private static final double OPACITY = 0.85;

  private final ReadOnlyObjectProperty<Theme> theme;
  private final Circle ring = new Circle();

  public PointerRing(ReadOnlyObjectProperty<Theme> theme) {
    this.theme = theme;
    getStyleClass().add("pointer-mark");
    setMouseTransparent(true);
    setManaged(false);
    ring.setFill(null);
    ring.setOpacity(OPACITY);
    getChildren().add(ring);
    theme.addListener(change -> follow());
    follow();
  }

  private void follow() {
    ring.setRadius(theme.get().pointerRadius());
    ring.setStrokeWidth(theme.get().lineWidth());
    ring.setStroke(FxColors.of(theme.get().color("pointer")));
    setVisible(theme.get().pointerRadius() > 0);
  }

  /** Goes where the pointer goes in a scene. */
  public void listen(SceneHandlers scene) {
    scene.filter(MouseEvent.MOUSE_MOVED, this::move);
    scene.filter(MouseEvent.MOUSE_DRAGGED, this::move);
    scene.filter(MouseEvent.MOUSE_EXITED_TARGET, exit -> ring.setVisible(false));
  }

  private void move(MouseEvent mouse) {
    ring.setVisible(true);
    ring.setCenterX(mouse.getSceneX());
    ring.setCenterY(mouse.getSceneY());
  }
}
