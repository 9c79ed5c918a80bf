package org.thetascope.app.chart;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import org.jfree.data.Range;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Reading;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** All that a mouse does in a chart, by the keys of the chart that has the focus. */
public final class ChartKeys {
  /** The keys of a focused chart. */
  public static final KeyScope KEYS =
      KeyScope.of(
          "chart",
          Shortcut.of("cursorOn", "Right"),
          Shortcut.of("cursorBack", "Left"),
          Shortcut.of("cursorTenOn", "Shortcut+Right"),
          Shortcut.of("cursorTenBack", "Shortcut+Left"),
          Shortcut.of("cursorStart", "Home"),
          Shortcut.of("cursorEnd", "End"),
          Shortcut.of("seriesNext", "Down"),
          Shortcut.of("seriesBefore", "Up"),
          Shortcut.of("seriesToggle", "Enter"),
          Shortcut.of("zoomIn", "'+'"),
          Shortcut.of("zoomOut", "'-'"),
          Shortcut.of("panLeft", "Shift+Left"),
          Shortcut.of("panRight", "Shift+Right"),
          Shortcut.of("panUp", "Shift+Up"),
          Shortcut.of("panDown", "Shift+Down"),
          Shortcut.of("fit", "'0'"),
          Shortcut.of("copyPicture", "Shortcut+C"),
          Shortcut.of("copyData", "Shortcut+Shift+C"),
          Shortcut.of("chartMenu", "Shift+F10", "Context Menu"));

  private static final double ZOOM = 0.8;
  private static final double PAN = 0.1;
  private static final int MANY = 10;

  private final ChartPane pane;
  private final CurveChart chart;
  private final CursorLayer cursor;
  private final Text text;

  ChartKeys(ChartPane pane, CursorLayer cursor, Text text) {
    this.pane = pane;
    this.cursor = cursor;
    this.text = text;
    chart = pane.chart();
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    pane.addEventHandler(KeyEvent.KEY_TYPED, this::press);
  }

  private void press(KeyEvent key) {
    if (KEYS.id(key).equals("chartMenu")) {
      pane.askForMenu();
      key.consume();
    } else if (chart.content() != null) {
      act(key);
    }
  }

  private void act(KeyEvent key) {
    switch (KEYS.id(key)) {
      case "cursorOn" -> move(1);
      case "cursorBack" -> move(-1);
      case "cursorTenOn" -> move(MANY);
      case "cursorTenBack" -> move(-MANY);
      case "cursorStart" -> stand(first());
      case "cursorEnd" -> stand(last());
      case "seriesNext" -> choose(1);
      case "seriesBefore" -> choose(-1);
      case "seriesToggle" -> take();
      case "zoomIn" -> chart.zoom(ZOOM, middle(), 0.5);
      case "zoomOut" -> chart.zoom(1 / ZOOM, middle(), 0.5);
      case "panRight" -> chart.pan(PAN, 0);
      case "panLeft" -> chart.pan(-PAN, 0);
      case "panUp" -> chart.pan(0, PAN);
      case "panDown" -> chart.pan(0, -PAN);
      case "fit" -> chart.fit();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private int first() {
    return (int) Math.ceil(chart.content().domain().getLowerBound());
  }

  private int last() {
    return (int) Math.floor(chart.content().domain().getUpperBound());
  }

  /** Where the cursor stands, from 0 at the left of the plot to 1, so that zooming keeps it. */
  private double middle() {
    Range seen = chart.domain();
    double part = (place() - seen.getLowerBound()) / seen.getLength();
    return Math.max(0, Math.min(1, part));
  }

  private int place() {
    Integer place = cursor.place();
    return place == null ? first() : place;
  }

  private void move(int by) {
    // nothing is shown at the start, which is place 0
    stand(cursor.place() == null ? (by > 0 ? by : last()) : place() + by);
  }

  private void stand(int wanted) {
    cursor.stand(Math.max(first(), Math.min(last(), wanted)));
    say();
  }

  /** Goes on to another entry of the legend, or of the curves where there is no legend. */
  private void choose(int by) {
    List<String> ids = chart.ids();
    if (!ids.isEmpty()) {
      int now = ids.indexOf(cursor.chosen());
      int next = now < 0 ? (by > 0 ? 0 : ids.size() - 1) : Math.floorMod(now + by, ids.size());
      cursor.choose(ids.get(next));
      say();
    }
  }

  private void take() {
    if (cursor.chosen() != null) {
      pane.take(cursor.chosen());
    } else {
      pane.take(place());
    }
  }

  /** Says the chosen curve, or all of them, where the cursor stands. */
  private void say() {
    StringBuilder words =
        new StringBuilder(
            text.get("cursor.at", chart.content().domainLabel(), NumberText.grouped(place())));
    for (Reading reading : chart.readings(place())) {
      if (cursor.chosen() == null || reading.id().equals(cursor.chosen())) {
        words.append(text.get("cursor.spoken", reading.label(), reading.value()));
      }
    }
    pane.setAccessibleHelp(words.toString());
    pane.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }
}
