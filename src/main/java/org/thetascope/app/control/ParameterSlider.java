package org.thetascope.app.control;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.simulation.EpsilonBorder;

/**
 * A slider over the positions 0 … 1 of a parameter's scale. It writes only what the user did: a
 * typed value that no position has stays as it was typed.
 */
public final class ParameterSlider extends Slider {
  private static final double STEP = 0.01;

  private final Parameter parameter;
  private final Property<Double> value;

  private final RowContext context;
  private final SliderBorders borders;
  private boolean dragged;

  /**
   * A slider for a value.
   *
   * @param row the id of its row
   * @param bordered told what the marks on the track are, whenever there are others
   */
  ParameterSlider(
      Parameter parameter,
      Property<Double> value,
      String row,
      RowContext context,
      Consumer<String> bordered) {
    super(0, 1, 0);
    this.parameter = parameter;
    this.value = value;
    this.context = context;
    ScenarioModel model = context.model();
    setBlockIncrement(STEP);
    value.addListener(change -> follow());
    follow();
    valueProperty().addListener(change -> write());
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> setDragged(true));
    addEventFilter(MouseEvent.MOUSE_RELEASED, release -> setDragged(false));
    KeyGesture.follow(this, model);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    borders =
        new SliderBorders(
            parameter,
            row,
            context,
            () -> {
              placeBorders();
              bordered.accept(sentences());
            });
    skinProperty().addListener(change -> placeBorders());
    bordered.accept(sentences());
  }

  private void setDragged(boolean now) {
    dragged = now;
    if (now) {
      context.model().beginGesture();
    } else {
      context.model().endGesture();
    }
  }

  private String sentences() {
    return borders.sentences();
  }

  /** Puts bands and marks between track and thumb. */
  private void placeBorders() {
    getChildren().removeIf(child -> child.getUserData() instanceof EpsilonBorder);
    if (lookup(".track") != null) {
      getChildren().addAll(1 + getChildren().indexOf(lookup(".track")), borders.nodes());
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node track = lookup(".track");
    if (track != null) {
      double half = lookup(".thumb").getLayoutBounds().getWidth() / 2;
      double from = snappedLeftInset() + half;
      borders.layout(track.getBoundsInParent(), from, getWidth() - snappedRightInset() - half);
    }
  }

  private void follow() {
    double now = value.getValue();
    setValue(Double.isNaN(now) ? 0 : parameter.position(now));
  }

  private void write() {
    double now = value.getValue();
    double standing = Double.isNaN(now) ? 0 : parameter.position(now);
    if (getValue() != standing) {
      set(dragged ? borders.dragged(getValue(), getWidth()) : parameter.value(getValue()));
    }
    if (dragged) {
      // the thumb stands where the value does, which may be at a mark nearby
      follow();
    }
  }

  /** What does not fit the other values is refused in a sentence, and the slider goes back. */
  private void set(double wanted) {
    try {
      value.setValue(wanted);
    } catch (FaultException e) {
      context.notices().fault(context.text().sentence(e.fault()));
      follow();
    }
  }

  private void onKey(KeyEvent key) {
    switch (ControlKeys.SLIDER.id(key)) {
      case "sliderOn" -> move(STEP, 1);
      case "sliderBack" -> move(-STEP, 1);
      case "sliderFineOn" -> move(STEP / 10, 1);
      case "sliderFineBack" -> move(-STEP / 10, 1);
      case "sliderTenOn" -> move(10 * STEP, 10);
      case "sliderTenBack" -> move(-10 * STEP, 10);
      case "sliderLow" -> set(parameter.low());
      case "sliderHigh" -> set(parameter.high());
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Moves by a part of the range, and whole numbers by at least some of them. */
  private void move(double part, int least) {
    double now = Double.isNaN(value.getValue()) ? parameter.low() : value.getValue();
    double moved = parameter.value(parameter.position(now) + part);
    if (parameter.whole() && Math.abs(moved - now) < least) {
      moved = now + Math.copySign(least, part);
    }
    set(borders.moved(now, Math.max(parameter.low(), Math.min(parameter.high(), moved))));
  }
}
