package org.thetascope.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.jfree.data.Range;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Reading;
import org.thetascope.chart.Theme;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** The vertical cursor with the value of every curve there, on a canvas over the chart's own. */
final class CursorLayer extends Canvas {
  private static final double PADDING = 6;

  /** The width of a character in font sizes. */
  private static final double CHARACTER = 0.64;

  /** How often curves are looked at to see what the box would hide. */
  private static final int PROBES = 12;

  private final CurveChart chart;
  private final Text text;
  private final InvalidationListener follow = change -> follow();
  private ObjectProperty<Integer> place = new SimpleObjectProperty<>();
  private Rectangle2D area = new Rectangle2D.Double();
  private boolean hovering;
  private Integer pinned;
  private String chosen;

  CursorLayer(CurveChart chart, Text text) {
    this.chart = chart;
    this.text = text;
    setMouseTransparent(true);
    place.addListener(follow);
  }

  /** Stands where the cursors of other charts stand. */
  void share(ObjectProperty<Integer> shared) {
    place.removeListener(follow);
    place = shared;
    place.addListener(follow);
  }

  /** Stands at the step or layer nearest to a pixel. */
  void show(double x, Rectangle2D drawn) {
    boolean inside = !drawn.isEmpty() && x >= drawn.getMinX() && x <= drawn.getMaxX();
    if (!inside || chart.content() == null) {
      hide();
      return;
    }
    Range domain = chart.domain();
    double part = (x - drawn.getMinX()) / drawn.getWidth();
    area = drawn;
    hovering = true;
    place.set((int) Math.rint(domain.getLowerBound() + part * domain.getLength()));
  }

  /** Back to where it was pinned or put, when the pointer leaves. */
  void hide() {
    if (hovering) {
      hovering = false;
      place.set(pinned);
    }
  }

  /** Stays here when the pointer leaves; a second time here lets it go. */
  void pin() {
    pinned = place.get() == null || place.get().equals(pinned) ? null : place.get();
  }

  /** Stands at a step or layer, and stays there. */
  void stand(int wanted) {
    hovering = false;
    place.set(wanted);
  }

  /** Where it stands, which other charts may share. */
  ObjectProperty<Integer> placeProperty() {
    return place;
  }

  /** The step or layer; null for none. */
  Integer place() {
    return place.get();
  }

  /** The id of the series that is pointed out; null for none. */
  String chosen() {
    return chosen;
  }

  /** Points out a series. */
  void choose(String series) {
    chosen = series;
    redraw();
  }

  private void follow() {
    if (!hovering) {
      pinned = place.get();
    }
    redraw();
  }

  void redraw(Rectangle2D drawn) {
    area = drawn;
    redraw();
  }

  private void redraw() {
    // an empty layer costs as much to put over the chart as a full one, and as much memory
    setVisible(place.get() != null && !area.isEmpty() && chart.content() != null);
    if (!isVisible()) {
      return;
    }
    GraphicsContext gc = getGraphicsContext2D();
    gc.clearRect(0, 0, getWidth(), getHeight());
    int index = place.get();
    Range domain = chart.domain();
    double part = (index - domain.getLowerBound()) / domain.getLength();
    List<Reading> readings = chart.readings(index);
    if (part < 0 || part > 1 || readings.isEmpty()) {
      return;
    }
    double x = area.getMinX() + part * area.getWidth();
    Theme theme = chart.theme();
    double thick = theme.cursorWidth();
    gc.setFill(FxColors.of(theme.color("cursor")));
    gc.fillRect(Math.rint(x - thick / 2), area.getMinY(), thick, area.getHeight());
    marks(gc, index, x, readings);
    gc.setLineWidth(1);
    box(gc, index, x, readings);
  }

  /** Rings about the curves where the cursor crosses them, in themes for a hall. */
  private void marks(GraphicsContext gc, int index, double x, List<Reading> readings) {
    double radius = chart.theme().pointerRadius() / 2;
    List<Double> heights = chart.heights(index, area);
    gc.setLineWidth(chart.theme().lineWidth());
    for (int i = 0; radius > 0 && i < readings.size(); i++) {
      gc.setStroke(FxColors.of(chart.theme().label(readings.get(i).id())));
      if (!heights.get(i).isNaN()) {
        gc.strokeOval(x - radius, heights.get(i) - radius, 2 * radius, 2 * radius);
      }
    }
  }

  private void box(GraphicsContext gc, int index, double x, List<Reading> readings) {
    Theme theme = chart.theme();
    String head = text.get("cursor.at", chart.content().domainLabel(), NumberText.grouped(index));
    double line = theme.fontSize() * 1.5;
    double labels = longest(readings, Reading::label) * theme.fontSize();
    double values = longest(readings, Reading::value) * theme.fontSize();
    double width =
        Math.max(labels + values, CHARACTER * head.length() * theme.fontSize()) + 3 * PADDING;
    double height = line * (readings.size() + 1) + PADDING;
    boolean right = x + 10 + width <= area.getMaxX() || x < area.getCenterX();
    // in a narrow chart it may cover what stands beside the plot, but never leaves the pane
    double left = right ? Math.min(x + 10, getWidth() - width - 2) : Math.max(2, x - 10 - width);
    double top = hides(left, width, height) ? area.getMaxY() - height - 4 : area.getMinY() + 4;
    gc.setFill(FxColors.of(theme.color("background")).deriveColor(0, 1, 1, 0.92));
    gc.fillRoundRect(left, top, width, height, 8, 8);
    gc.setStroke(FxColors.of(theme.color("grid")));
    gc.strokeRoundRect(left, top, width, height, 8, 8);
    gc.setFont(Font.font(ChartFonts.FAMILY, theme.fontSize()));
    gc.setFill(FxColors.of(theme.color("text")));
    gc.fillText(head, left + PADDING, top + line - 2);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      double y = top + line * (i + 2) - 2;
      if (reading.id().equals(chosen)) {
        gc.fillPolygon(
            new double[] {left + 1, left + 1, left + PADDING - 1},
            new double[] {y - line / 2, y, y - line / 4},
            3);
      }
      gc.setFill(FxColors.of(theme.label(reading.id())));
      gc.fillText(reading.label(), left + PADDING, y);
      gc.fillText(reading.value(), left + labels + 2 * PADDING, y);
    }
  }

  /** Whether a box at the plot's head would hide more of the curves than one at its foot. */
  private boolean hides(double left, double width, double height) {
    Range domain = chart.domain();
    int balance = 0;
    for (int i = 0; i <= PROBES; i++) {
      double part = (left + width * i / PROBES - area.getMinX()) / area.getWidth();
      int index = (int) Math.rint(domain.getLowerBound() + part * domain.getLength());
      for (double y : chart.heights(index, area)) {
        balance += y < area.getMinY() + height ? 1 : 0;
        balance -= y > area.getMaxY() - height ? 1 : 0;
      }
    }
    return balance > 0;
  }

  /** The longest of some words, in font sizes. */
  private static double longest(List<Reading> readings, Function<Reading, String> words) {
    return CHARACTER * readings.stream().map(words).mapToInt(String::length).max().orElse(0);
  }
}
