package org.thetascope.app.lab.chains;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.beans.property.IntegerProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.KeyGesture;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;

/**
 * Changes the weights of a chain in their chart: a bar is dragged by the mouse, or chosen by the
 * left and right keys and changed by up and down. The weights are a list from then on.
 */
public final class WeightEditor {
  /** The keys of the focused chart of weights. */
  public static final KeyScope KEYS =
      KeyScope.of(
          "weights",
          Shortcut.of("weightNext", "Right"),
          Shortcut.of("weightBefore", "Left"),
          Shortcut.of("weightFirst", "Home"),
          Shortcut.of("weightLast", "End"),
          Shortcut.of("weightMore", "Up"),
          Shortcut.of("weightLess", "Down"),
          Shortcut.of("weightFineMore", "Shift+Up"),
          Shortcut.of("weightFineLess", "Shift+Down"),
          Shortcut.of("weightTenMore", "Page Up", "Shortcut+Up"),
          Shortcut.of("weightTenLess", "Page Down", "Shortcut+Down"));

  private static final double STEP = 0.05;
  private static final int DECIMALS = 6;

  private final ChartPane pane;
  private final ScenarioModel model;
  private final IntegerProperty layer;
  private boolean dragging;

  /**
   * Edits in a chart of bars over layers.
   *
   * @param layer the chosen layer, counted from 1
   */
  public WeightEditor(ChartPane pane, ScenarioModel model, IntegerProperty layer) {
    this.pane = pane;
    this.model = model;
    this.layer = layer;
    // filters, so that the chart is not panned and its cursor not moved
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    KeyGesture.follow(pane, model);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void press(MouseEvent press) {
    double place = pane.placeAt(press.getX());
    if (press.getButton() != MouseButton.PRIMARY || Double.isNaN(place)) {
      return;
    }
    pane.requestFocus();
    choose((int) Math.rint(place));
    dragging = true;
    model.beginGesture();
    press.consume();
  }

  private void drag(MouseEvent drag) {
    if (dragging) {
      set(rounded(pane.valueAt(drag.getY()), pane.chart().range().getLength() / 200));
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
    switch (KEYS.id(key)) {
      case "weightNext" -> choose(layer.get() + 1);
      case "weightBefore" -> choose(layer.get() - 1);
      case "weightFirst" -> choose(1);
      case "weightLast" -> choose(depth());
      case "weightMore" -> move(STEP);
      case "weightLess" -> move(-STEP);
      case "weightFineMore" -> move(STEP / 10);
      case "weightFineLess" -> move(-STEP / 10);
      case "weightTenMore" -> move(10 * STEP);
      case "weightTenLess" -> move(-10 * STEP);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private int depth() {
    return model.scenario().chain().depth();
  }

  private void choose(int wanted) {
    layer.set(Math.max(1, Math.min(depth(), wanted)));
  }

  private void move(double by) {
    double now = model.scenario().chain().weightVector().get(layer.get() - 1);
    set(BigDecimal.valueOf(now + by).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
  }

  private void set(double weight) {
    Scenario scenario = model.scenario();
    ChainSettings chain = scenario.chain();
    DoubleVector weights = chain.weightVector().with(layer.get() - 1, weight);
    model.set(scenario.withChain(chain.withWeightList(weights)));
  }

  /** Rounded to the power of ten below a step. */
  private static double rounded(double value, double step) {
    int decimals = Math.max(0, -(int) Math.floor(Math.log10(step)));
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}
