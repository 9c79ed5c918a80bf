package org.thetascope.app.chart;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.window.Shortcuts;
import org.thetascope.chart.CurveChart;
import org.thetascope.text.Text;

/** Makes the charts of a lab, which have one cursor in common. */
public final class ChartPanes {
  private final LabContext context;
  private final ObjectProperty<Integer> cursor = new SimpleObjectProperty<>();

  /** For the charts of one lab. */
  public ChartPanes(LabContext context) {
    this.context = context;
  }

  /** A chart with a name that the resource bundle knows under export.chart. */
  public ChartPane pane(String id) {
    ChartPane pane = alone(context, id);
    pane.shareCursor(cursor);
    pane.setMinSize(100, 130);
    return pane;
  }

  /** A chart of that kind with a cursor of its own. */
  public static ChartPane alone(LabContext context, String id) {
    Text text = context.rows().text();
    CurveChart chart = new CurveChart(context.fonts(), context.theme().get(), text.numbers());
    ChartPane pane = new ChartPane(id, chart, context.theme(), text);
    pane.offer(
        ChartCommand.of("maximise", Shortcuts.WINDOW.shortcut("maximise"), pane::askForRoom)
            .with(Feather.MAXIMIZE_2)
            .when(pane.maximisedProperty().not()));
    pane.offer(
        ChartCommand.of("others", Shortcuts.WINDOW.shortcut("maximise"), pane::askForRoom)
            .with(Feather.MINIMIZE_2)
            .when(pane.maximisedProperty()));
    pane.predictBy(context.appState().prediction(), context.appState().playback());
    return pane;
  }

  /** A chart in which a click chooses a layer. */
  public ChartPane choosing(String id, IntegerProperty layer) {
    ChartPane pane = pane(id);
    pane.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> choose(pane, click, layer));
    pane.setOnPlace(place -> choose(pane, place, layer));
    return pane;
  }

  private static void choose(ChartPane pane, MouseEvent click, IntegerProperty layer) {
    double place = pane.placeAt(click.getX());
    boolean plain = click.getButton() == MouseButton.PRIMARY && click.isStillSincePress();
    if (plain && !Double.isNaN(place)) {
      choose(pane, place, layer);
    }
  }

  /** The layer nearest to a place: a chart that was moved shows places without layers. */
  private static void choose(ChartPane pane, double place, IntegerProperty layer) {
    if (pane.chart().content() != null) {
      double last = Math.floor(pane.chart().content().domain().getUpperBound());
      layer.set((int) Math.max(1, Math.min(last, Math.rint(place))));
    }
  }
}
