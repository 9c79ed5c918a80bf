package org.thetascope.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import org.jfree.data.Range;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;

/** A class's guess over a chart, drawn with pointer, pen or keys while the curves are hidden. */
final class GuessLayer extends Canvas {
  /** How far a key moves the pen, as a part of an axis. */
  private static final double KEY_STEP = 1.0 / 40;

  private static final double PALE = 0.5;

  private final Prediction prediction;
  private final Playback playback;
  private final ChartPane pane;
  private final InvalidationListener follow = change -> follow();
  private boolean hiding;

  GuessLayer(Prediction prediction, Playback playback, ChartPane pane) {
    this.prediction = prediction;
    this.playback = playback;
    this.pane = pane;
    setMouseTransparent(true);
    setManaged(false);
    // the prediction outlives panes
    prediction.stateProperty().addListener(new WeakInvalidationListener(follow));
    pane.mirrorBy(this::hide);
    pane.addEventFilter(MouseEvent.ANY, this::draw);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    follow();
  }

  private Prediction.State state() {
    return prediction.state();
  }

  private void follow() {
    hide();
    pane.requestLayout();
  }

  /** Hides what is to be guessed, also of content that arrives later. */
  private void hide() {
    boolean hides = state().hides(pane.getId());
    boolean hid = hiding;
    hiding = hides;
    if (hides && pane.chart().content() != null) {
      pane.chart().setPreview(false);
      pane.chart().playTo(state().from());
    } else if (hid && !hides) {
      pane.chart().setPreview(playback.previewProperty().get());
      pane.chart().playTo(playback.revealedProperty().get());
    }
    pane.setBlind(hides);
  }

  private void draw(MouseEvent mouse) {
    if (!state().hides(pane.getId())
        || pane.isOnTools(mouse.getX(), mouse.getY())
        || mouse.getEventType() == MouseEvent.MOUSE_ENTERED
        || mouse.getEventType() == MouseEvent.MOUSE_EXITED) {
      return;
    }
    boolean draws =
        mouse.getEventType() == MouseEvent.MOUSE_PRESSED
            || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED;
    double x = pane.placeAt(mouse.getX());
    if (draws && mouse.isPrimaryButtonDown() && x >= state().from()) {
      pane.requestFocus();
      prediction.draw(new Point2D(x, pane.valueAt(mouse.getY())));
    }
    mouse.consume();
  }

  private void press(KeyEvent key) {
    if (!state().hides(pane.getId()) || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case RIGHT -> move(1, 0);
      case LEFT -> move(-1, 0);
      case UP -> move(0, 1);
      case DOWN -> move(0, -1);
      case DIGIT1, NUMPAD1 -> prediction.choose(0);
      case DIGIT2, NUMPAD2 -> prediction.choose(1);
      case DIGIT3, NUMPAD3 -> prediction.choose(2);
      case DIGIT4, NUMPAD4 -> prediction.choose(3);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void move(int right, int up) {
    Range domain = pane.chart().domain();
    Range range = pane.chart().range();
    Point2D pen = pen();
    double x = pen.getX() + right * KEY_STEP * domain.getLength();
    double y = pen.getY() + up * KEY_STEP * range.getLength();
    prediction.draw(new Point2D(Math.max(state().from(), domain.constrain(x)), range.constrain(y)));
  }

  private Point2D pen() {
    List<Point2D> guess = state().guess();
    return guess.isEmpty()
        ? new Point2D(
            Math.max(state().from(), pane.chart().domain().getLowerBound()),
            pane.chart().range().getCentralValue())
        : guess.get(guess.size() - 1);
  }

  /** Draws the guess, and while it is made the pen and the curves to choose from. */
  void redraw(Rectangle2D area, double width, double height) {
    boolean shown = state().chart().equals(pane.getId()) && !area.isEmpty();
    setVisible(shown);
    setWidth(shown ? width : 0);
    setHeight(shown ? height : 0);
    if (!shown) {
      return;
    }
    GraphicsContext gc = getGraphicsContext2D();
    gc.clearRect(0, 0, width, height);
    Theme theme = pane.chart().theme();
    gc.setStroke(FxColors.of(theme.color("pointer")));
    gc.setFill(FxColors.of(theme.color("pointer")));
    gc.setLineWidth(1.25 * theme.lineWidth());
    if (state().phase() == Prediction.Phase.GUESSING) {
      gc.setGlobalAlpha(PALE);
      gc.setFont(Font.font(ChartFonts.FAMILY, theme.fontSize()));
      for (int i = 0; i < state().given().size(); i++) {
        List<Point2D> given = state().given().get(i);
        line(gc, given, area);
        Point2D end = given.get(given.size() - 1);
        gc.fillText(Integer.toString(i + 1), x(end, area) + 4, y(end, area));
      }
      gc.setGlobalAlpha(1);
      double radius = 2 * theme.lineWidth();
      gc.fillOval(x(pen(), area) - radius, y(pen(), area) - radius, 2 * radius, 2 * radius);
    }
    line(gc, state().guess(), area);
  }

  private void line(GraphicsContext gc, List<Point2D> points, Rectangle2D area) {
    double[] x = points.stream().mapToDouble(point -> x(point, area)).toArray();
    double[] y = points.stream().mapToDouble(point -> y(point, area)).toArray();
    gc.strokePolyline(x, y, x.length);
  }

  private double x(Point2D point, Rectangle2D area) {
    Range domain = pane.chart().domain();
    double part = (point.getX() - domain.getLowerBound()) / domain.getLength();
    return area.getMinX() + part * area.getWidth();
  }

  private double y(Point2D point, Rectangle2D area) {
    Range range = pane.chart().range();
    double part = (point.getY() - range.getLowerBound()) / range.getLength();
    return area.getMaxY() - part * area.getHeight();
  }
}
