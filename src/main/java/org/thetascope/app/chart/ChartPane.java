package org.thetascope.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.LegendItemEntity;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.fx.FXHints;
import org.kordamp.ikonli.feather.Feather;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.text.Text;

/**
 * A chart in the window: one draw in the next pulse however much has changed; frame, curves and
 * cursor each on a layer of their own; wheel to zoom, drag to pan, double-click to fit.
 */
public final class ChartPane extends Region {
  private static final double WHEEL = 0.995;

  private final CurveChart chart;
  private final ChartCanvas frame;
  private final CurvesLayer curves;
  private final CursorLayer cursor;
  private final ChartSentence voice;
  private final InvalidationListener themed;
  private final ChartTools tools;
  private final List<ChartCommand> commands = new ArrayList<>();
  private final BooleanProperty zoomed = new SimpleBooleanProperty(false);
  private final BooleanProperty maximised = new SimpleBooleanProperty(false);
  private final List<Runnable> mirrors = new ArrayList<>();
  private final Region ring = new Region();
  private GuessLayer guess;
  private Consumer<String> onLegend = id -> {};
  private IntConsumer onPlace = place -> {};
  private boolean frameChanged = true;
  private double dragX;
  private double dragY;

  /**
   * A pane for a chart.
   *
   * @param theme followed by the chart
   */
  public ChartPane(String id, CurveChart chart, ReadOnlyObjectProperty<Theme> theme, Text text) {
    this.chart = chart;
    setId(id);
    getStyleClass().add("chart-pane");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    // texts measured as in figures, so that everything stands where it stands there
    chart.chart().getRenderingHints().put(FXHints.KEY_USE_FX_FONT_METRICS, Boolean.FALSE);
    frame = new ChartCanvas(chart.chart());
    frame.setMouseTransparent(true);
    // the canvas would draw at once, for each of many changes
    chart.chart().removeChangeListener(frame);
    chart
        .chart()
        .addChangeListener(
            change -> {
              frameChanged = true;
              zoomed.set(chart.isZoomed());
              requestLayout();
            });
    voice = new ChartSentence(this, chart, text);
    chart.separateCurves(
        () -> {
          voice.follow();
          requestLayout();
          List.copyOf(mirrors).forEach(Runnable::run);
        });
    curves = new CurvesLayer(chart);
    cursor = new CursorLayer(chart, text);
    tools = new ChartTools(text);
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    getChildren().addAll(frame, curves, cursor, tools, ring);
    offer(
        ChartCommand.of("fit", ChartKeys.KEYS.shortcut("fit"), chart::fit)
            .with(Feather.MAXIMIZE)
            .when(zoomed));
    themed = change -> chart.setTheme(theme.get());
    // the theme outlives panes
    theme.addListener(new WeakInvalidationListener(themed));
    setMinSize(200, 160);
    setPrefSize(480, 360);
    handleMouse();
    new ChartKeys(this, cursor, text);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public void say(String sentence) {
    voice.say(sentence);
  }

  /** What choosing a step or layer by key does; it is given the place. */
  public void setOnPlace(IntConsumer action) {
    onPlace = action;
  }

  /** A place is chosen by key. */
  void take(int place) {
    onPlace.accept(place);
  }

  /** A series is chosen by key. */
  void take(String series) {
    onLegend.accept(series);
  }

  /** The chart that is shown. */
  public CurveChart chart() {
    return chart;
  }

  /** Offers to do something with it, in its menu and by a button where it has an icon. */
  public void offer(ChartCommand command) {
    commands.add(command);
    tools.add(command);
  }

  /** What can be done with it. */
  public List<ChartCommand> commands() {
    return List.copyOf(commands);
  }

  /** Whether it has all the room of the lab's charts. */
  public BooleanProperty maximisedProperty() {
    return maximised;
  }

  /** Asks for its menu, as a right click does, at the middle of the plot. */
  void askForMenu() {
    Rectangle2D area = dataArea();
    Point2D at = localToScreen(area.getCenterX(), area.getCenterY());
    fireEvent(
        new ContextMenuEvent(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            area.getCenterX(),
            area.getCenterY(),
            at.getX(),
            at.getY(),
            true,
            null));
  }

  /** Asks for all the room, or gives it back. */
  void askForRoom() {
    fireEvent(new ChartEvent(ChartEvent.MAXIMISE));
  }

  /** It has been given all the room, or no longer has it. */
  public void setMaximised(boolean alone) {
    maximised.set(alone);
  }

  /** Whether a point of it belongs to one of its buttons. */
  boolean isOnTools(double x, double y) {
    return tools.getBoundsInParent().contains(x, y);
  }

  /** The data area in pixels of this pane; empty before the first drawing. */
  public Rectangle2D dataArea() {
    return frame.getRenderingInfo().getPlotInfo().getDataArea();
  }

  /**
   * Tells whoever shows the same chart elsewhere that it shows something else, until it is asked to
   * stop.
   *
   * @return stops it
   */
  Runnable mirrorBy(Runnable mirror) {
    mirrors.add(mirror);
    return () -> mirrors.remove(mirror);
  }

  /** Lets a class guess what it will show. */
  void predictBy(Prediction prediction, Playback playback) {
    guess = new GuessLayer(prediction, playback, this);
    getChildren().add(getChildren().indexOf(tools), guess);
  }

  /** Whether its cursor reads nothing, so that nothing is given away. */
  void setBlind(boolean blind) {
    cursor.setBlind(blind);
  }

  /** Follows the cursor that it shares no more. */
  void close() {
    cursor.share(new SimpleObjectProperty<>());
  }

  /** The place of its cursor, which it may share with others. */
  ObjectProperty<Integer> placeProperty() {
    return cursor.placeProperty();
  }

  /** Shows its cursor where those of other charts are. */
  public void shareCursor(ObjectProperty<Integer> place) {
    cursor.share(place);
  }

  /** The horizontal place of a pixel, not rounded; NaN outside the data area. */
  public double placeAt(double x) {
    Rectangle2D area = dataArea();
    double part = (x - area.getMinX()) / area.getWidth();
    return part >= 0 && part <= 1
        ? chart.domain().getLowerBound() + part * chart.domain().getLength()
        : Double.NaN;
  }

  /** The value of a pixel on a linear axis, at most what the axis shows. */
  public double valueAt(double y) {
    Rectangle2D area = dataArea();
    double part = clamped((area.getMaxY() - y) / area.getHeight());
    return chart.range().getLowerBound() + part * chart.range().getLength();
  }

  /** The pixel of a horizontal place, wherever it is. */
  public double pixelAtPlace(double place) {
    Rectangle2D area = dataArea();
    double part = (place - chart.domain().getLowerBound()) / chart.domain().getLength();
    return area.getMinX() + part * area.getWidth();
  }

  /** The pixel of a value on a linear axis, wherever it is. */
  public double pixelAtValue(double value) {
    Rectangle2D area = dataArea();
    double part = (value - chart.range().getLowerBound()) / chart.range().getLength();
    return area.getMaxY() - part * area.getHeight();
  }

  private void handleMouse() {
    addEventHandler(MouseEvent.MOUSE_MOVED, move -> cursor.show(move.getX(), dataArea()));
    addEventHandler(MouseEvent.MOUSE_EXITED, exit -> cursor.hide());
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        press -> {
          dragX = press.getX();
          dragY = press.getY();
        });
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pan);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          requestFocus();
          String entry = legendAt(click.getX(), click.getY());
          if (entry != null) {
            onLegend.accept(entry);
            return;
          }
          boolean primary = click.getButton() == MouseButton.PRIMARY;
          if (primary && click.isStillSincePress() && click.getClickCount() == 1) {
            cursor.pin();
          }
          if (primary && click.getClickCount() == 2) {
            chart.fit();
          }
        });
    addEventHandler(ScrollEvent.SCROLL, this::zoom);
  }

  /** What happens when an entry of the legend is clicked; it is given the series' id. */
  public void setOnLegend(Consumer<String> action) {
    onLegend = action;
  }

  /** The id of the series whose legend entry stands at a point, or null. */
  private String legendAt(double x, double y) {
    ChartEntity found = frame.getRenderingInfo().getEntityCollection().getEntity(x, y);
    return found instanceof LegendItemEntity entry ? String.valueOf(entry.getSeriesKey()) : null;
  }

  private void pan(MouseEvent drag) {
    Rectangle2D area = dataArea();
    if (drag.isPrimaryButtonDown() && !area.isEmpty()) {
      chart.pan((dragX - drag.getX()) / area.getWidth(), (drag.getY() - dragY) / area.getHeight());
      dragX = drag.getX();
      dragY = drag.getY();
    }
  }

  private void zoom(ScrollEvent scroll) {
    Rectangle2D area = dataArea();
    if (area.isEmpty() || scroll.getDeltaY() == 0) {
      return;
    }
    double x = (scroll.getX() - area.getX()) / area.getWidth();
    double y = (area.getMaxY() - scroll.getY()) / area.getHeight();
    chart.zoom(Math.pow(WHEEL, scroll.getDeltaY()), clamped(x), clamped(y));
    scroll.consume();
  }

  private static double clamped(double part) {
    return Math.max(0, Math.min(1, part));
  }

  /** Draws once, whatever has changed since the last pulse. */
  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (frame.getWidth() != width || frame.getHeight() != height) {
      // each of these draws by itself
      frame.setWidth(width);
      frame.setHeight(height);
      cursor.setWidth(width);
      cursor.setHeight(height);
    } else if (frameChanged) {
      frame.draw();
    }
    frameChanged = false;
    ring.resizeRelocate(0, 0, width, height);
    curves.redraw(dataArea(), width);
    cursor.redraw(dataArea());
    tools.autosize();
    tools.relocate(width - tools.getWidth(), height - tools.getHeight());
    if (guess != null) {
      guess.redraw(dataArea(), width, height);
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "ChartPane[%s]", getId());
  }
}
