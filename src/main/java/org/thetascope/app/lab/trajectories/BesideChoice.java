package org.thetascope.app.lab.trajectories;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.control.ItemConverter;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SideSplit;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.View;

/** Chooses the chart beside the trajectories; not there where a problem has nothing of its own. */
final class BesideChoice extends ComboBox<String> {
  private final RowContext context;
  private final ChartSettings settings;
  private boolean following;

  BesideChoice(RowContext context, ChartSettings settings) {
    this.context = context;
    this.settings = settings;
    setId("beside");
    getStyleClass().add(SideSplit.NOT_PROJECTED);
    setAccessibleText(context.text().get("beside.name"));
    setTooltip(new Tooltip(context.text().get("beside.help")));
    setConverter(new ItemConverter<>(id -> context.text().get("export.chart." + id)));
    context.model().scenarioProperty().addListener(change -> follow());
    settings.besideProperty().addListener(change -> follow());
    valueProperty()
        .addListener(
            (value, was, is) -> {
              if (is != null && !following) {
                settings.stepTableProperty().set(false);
                settings.besideProperty().set(is);
              }
            });
    follow();
  }

  /** The ids of the charts that a scenario has there. */
  static List<String> ids(Scenario scenario) {
    View first = View.DEFAULT;
    return LabOutline.of(first.lab()).part(first.part()).charts().stream()
        .filter(chart -> !chart.equals(first.charts().get(0)))
        .filter(chart -> LabOutline.has(scenario, chart))
        .toList();
  }

  private void follow() {
    following = true;
    List<String> ids = ids(context.model().scenario());
    if (!getItems().equals(ids)) {
      getItems().setAll(ids);
    }
    String chosen = settings.besideProperty().get();
    setValue(ids.contains(chosen) ? chosen : ids.get(0));
    setVisible(ids.size() > 1);
    setManaged(ids.size() > 1);
    following = false;
  }
}
