package org.thetascope.app.lab.plane;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.KeyGesture;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.LossCurveSimulation;

/** Moves the start of all paths in the plane: dragged by the mouse, or by the arrow keys. */
final class StartEditor {
  /** The keys of the focused plane. */
  static final KeyScope KEYS =
      KeyScope.of(
          "start",
          Shortcut.of("startRight", "Right"),
          Shortcut.of("startLeft", "Left"),
          Shortcut.of("startUp", "Up"),
          Shortcut.of("startDown", "Down"),
          Shortcut.of("startFineRight", "Shift+Right"),
          Shortcut.of("startFineLeft", "Shift+Left"),
          Shortcut.of("startFineUp", "Shift+Up"),
          Shortcut.of("startFineDown", "Shift+Down"));

  /** How near the pointer takes hold of the start, in pixels. */
  private static final double NEAR = 14;

  /** A step of a key, and a tenth of it, as shares of what is seen. */
  private static final double STEP = 0.02;

  private static final double FINE = 0.002;

  private final ChartPane pane;
  private final ScenarioModel model;
  private boolean dragging;

  StartEditor(ChartPane pane, ScenarioModel model) {
    this.pane = pane;
    this.model = model;
    // filters, so that the chart is not panned and its cursor not moved
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    KeyGesture.follow(pane, model);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private boolean ready() {
    Scenario scenario = model.scenario();
    int last = scenario.start().size() - 1;
    return pane.chart().content() != null
        && !pane.dataArea().isEmpty()
        && (isLine() || scenario.plane().first() <= last && scenario.plane().second() <= last);
  }

  /** Whether θ has one component only, which lies along x. */
  private boolean isLine() {
    return LossCurveSimulation.isFor(model.scenario());
  }

  private int first() {
    return isLine() ? 0 : model.scenario().plane().first();
  }

  private void press(MouseEvent press) {
    if (press.getButton() != MouseButton.PRIMARY || !ready()) {
      return;
    }
    double x = pane.pixelAtPlace(model.scenario().start().get(first()));
    double y = isLine() ? press.getY() : pane.pixelAtValue(startY());
    if (Math.hypot(press.getX() - x, press.getY() - y) > NEAR) {
      return;
    }
    pane.requestFocus();
    dragging = true;
    model.beginGesture();
    press.consume();
  }

  private double startY() {
    return model.scenario().start().get(model.scenario().plane().second());
  }

  private void drag(MouseEvent drag) {
    if (dragging) {
      double x = pane.placeAt(drag.getX());
      // beyond the edge the start stays where it left the picture
      if (!Double.isNaN(x)) {
        set(x, pane.valueAt(drag.getY()));
      }
      drag.consume();
    }
  }

  private void release(MouseEvent release) {
    if (dragging) {
      dragging = false;
      model.endGesture();
      release.consume();
    }
  }

  private void onKey(KeyEvent key) {
    if (!ready()) {
      return;
    }
    switch (KEYS.id(key)) {
      case "startRight" -> move(STEP, 0);
      case "startLeft" -> move(-STEP, 0);
      case "startUp" -> move(0, STEP);
      case "startDown" -> move(0, -STEP);
      case "startFineRight" -> move(FINE, 0);
      case "startFineLeft" -> move(-FINE, 0);
      case "startFineUp" -> move(0, FINE);
      case "startFineDown" -> move(0, -FINE);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(double shareX, double shareY) {
    double x = model.scenario().start().get(first()) + shareX * pane.chart().domain().getLength();
    set(x, isLine() ? 0 : startY() + shareY * pane.chart().range().getLength());
  }

  /** Sets the start, rounded to what a pixel tells apart. */
  private void set(double x, double y) {
    Scenario scenario = model.scenario();
    DoubleVector start =
        scenario.start().with(first(), rounded(x, pane.chart().domain().getLength()));
    if (!isLine()) {
      double rounded = rounded(y, pane.chart().range().getLength());
      start = start.with(scenario.plane().second(), rounded);
    }
    model.set(scenario.withStart(start));
  }

  private static double rounded(double value, double length) {
    int decimals = 3 - (int) Math.floor(Math.log10(length));
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}
