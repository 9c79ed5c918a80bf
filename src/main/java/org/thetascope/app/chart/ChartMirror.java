package org.thetascope.app.chart;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.thetascope.app.lab.LabContext;

/**
 * Shows what a chart of a lab shows once more, larger and elsewhere: the same curves, cursor and
 * legend, on axes of its own that can be zoomed by themselves.
 */
public final class ChartMirror implements AutoCloseable {
  private final ChartPane source;
  private final ChartPane pane;
  private final ReadOnlyBooleanProperty gesture;
  private final InvalidationListener settle = change -> show();
  private final Runnable stop;

  /** Follows a chart until it is closed. */
  public ChartMirror(LabContext context, ChartPane source) {
    this.source = source;
    gesture = context.rows().model().gestureProperty();
    pane = ChartPanes.alone(context, source.getId());
    pane.shareCursor(source.placeProperty());
    pane.setOnLegend(source::take);
    pane.setOnPlace(source::take);
    List<String> own = pane.commands().stream().map(ChartCommand::id).toList();
    source.commands().stream().filter(command -> !own.contains(command.id())).forEach(pane::offer);
    pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::choose);
    stop = source.mirrorBy(this::show);
    gesture.addListener(settle);
    show();
  }

  private void choose(MouseEvent click) {
    double place = pane.placeAt(click.getX());
    boolean plain = click.getButton() == MouseButton.PRIMARY && click.isStillSincePress();
    if (plain && !Double.isNaN(place)) {
      source.take((int) Math.rint(place));
    }
  }

  private void show() {
    pane.chart().showAs(source.chart(), gesture.get());
    // the axes say what the title says
    pane.chart().setHead(false, !pane.chart().isNamedDirectly());
  }

  /** The chart. */
  public ChartPane pane() {
    return pane;
  }

  /** Follows the chart no more. */
  @Override
  public void close() {
    stop.run();
    gesture.removeListener(settle);
    pane.close();
  }
}
