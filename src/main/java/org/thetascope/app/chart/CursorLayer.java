package org.thetascope.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

  private final CurveChart chart;
  private final Text text;
  private final InvalidationListener follow = change -> follow();
  private ObjectProperty<Integer> place = new SimpleObjectProperty<>();
  private Rectangle2D area = new Rectangle2D.Double();
  private boolean hovering;
  private boolean blind;
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
    double nearest = Math.rint(domain.getLowerBound() + part * domain.getLength());
    Range whole = chart.content().domain();
    if (nearest < Math.floor(whole.getLowerBound()) || nearest > Math.ceil(whole.getUpperBound())) {
      // a chart that was moved shows places where there is no step or layer
      hide();
      return;
    }
    area = drawn;
    hovering = true;
    place.set((int) nearest);
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

  /** Whether it reads nothing. */
  void setBlind(boolean reading) {
    if (reading != blind) {
      blind = reading;
      redraw();
    }
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
    Integer index = place.get();
    List<Reading> readings =
        index == null || blind || area.isEmpty() || chart.content() == null
            ? List.of()
            : chart.readings(index);
    Range domain = chart.domain();
    double part = index == null ? -1 : (index - domain.getLowerBound()) / domain.getLength();
    boolean shown = !readings.isEmpty() && part >= 0 && part <= 1;
    // an empty layer costs as much to put over the chart as a full one, and as much memory
    setVisible(shown);
    // the values say the names, too
    chart.setNamed(!shown);
    if (!shown) {
      return;
    }
    GraphicsContext gc = getGraphicsContext2D();
    gc.clearRect(0, 0, getWidth(), getHeight());
    double x = area.getMinX() + part * area.getWidth();
    Theme theme = chart.theme();
    double thick = theme.cursorWidth();
    gc.setFill(FxColors.of(theme.color("cursor")));
    gc.fillRect(Math.rint(x - thick / 2), area.getMinY(), thick, area.getHeight());
    marks(gc, index, x, readings);
    strip(gc, index, readings);
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

  /** What is read, beside the plot where the names of the curves stand, at the curves' heights. */
  private void strip(GraphicsContext gc, int index, List<Reading> readings) {
    Theme theme = chart.theme();
    double left = area.getMaxX() + PADDING;
    double room = getWidth() - left - 1;
    List<Double> heights = chart.heights(index, area);
    List<Integer> order =
        IntStream.range(0, readings.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> placed(heights.get(i))))
            .toList();
    double size = Math.min(theme.fontSize(), area.getHeight() / (1.2 * (2 * order.size() + 1)));
    double line = 1.2 * size;
    gc.setFill(FxColors.of(theme.color("text")));
    String head = text.get("cursor.at", chart.content().domainLabel(), NumberText.grouped(index));
    write(gc, head, left, area.getMinY() + 0.5 * size, room, size);
    double next = area.getMinY() + 2 * line;
    double last = area.getMaxY();
    for (int i = 0; i < order.size(); i++) {
      Reading reading = readings.get(order.get(i));
      double rest = 2 * line * (order.size() - i - 1);
      double y = Math.min(Math.max(next, placed(heights.get(order.get(i)))), last - rest - line);
      if (reading.id().equals(chosen)) {
        gc.fillPolygon(
            new double[] {left - PADDING, left - PADDING, left - 1},
            new double[] {y - 0.8 * size, y, y - 0.4 * size},
            3);
      }
      gc.setFill(FxColors.of(theme.label(reading.id())));
      write(gc, reading.label(), left, y, room, size);
      write(gc, reading.value(), left, y + line, room, size);
      next = y + 2 * line;
    }
  }

  /** What has no height in the plot comes last. */
  private double placed(double height) {
    return Double.isNaN(height) ? area.getMaxY() : height;
  }

  /** Writes smaller what would not find room. */
  private static void write(
      GraphicsContext gc, String words, double x, double y, double room, double size) {
    double width = CHARACTER * size * words.length();
    gc.setFont(Font.font(ChartFonts.FAMILY, width > room ? size * room / width : size));
    gc.fillText(words, x, y);
  }
}
