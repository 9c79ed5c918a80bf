package org.thetascope.app.lab.trajectories;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.control.SignWords;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Measure;
import org.thetascope.text.Text;

/** Chooses what the vertical axis of the trajectories shows, and whether it is logarithmic. */
public final class MeasureChoice extends HBox {
  /** A measure, and which component of θ it is of. */
  private record Shown(Measure measure, int component) {}

  private final RowContext context;
  private final Text text;
  private final ChartSettings settings;
  private final ComboBox<Shown> box = new ComboBox<>();
  private List<String> components = List.of();

  /** A list that follows the components of the model's problem. */
  public MeasureChoice(RowContext context, ChartSettings settings) {
    this.context = context;
    this.settings = settings;
    text = context.text();
    getStyleClass().add("chart-controls");
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    box.setId("measure");
    box.setAccessibleText(text.get("measure.name"));
    box.setTooltip(new Tooltip(text.get("measure.help")));
    SignWords.name(box, this::words);
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
    box.valueProperty()
        .addListener(
            (value, was, is) -> {
              if (is != null) {
                settings.measureProperty().set(is.measure());
                settings.componentProperty().set(is.component());
              }
            });
    settings.measureProperty().addListener(change -> choose());
    settings.componentProperty().addListener(change -> choose());
    ToggleButton log = new ToggleButton(text.get("chart.log"));
    log.setId("trajectories-log");
    log.getStyleClass().add("small");
    log.setTooltip(new Tooltip(text.get("chart.log.help")));
    log.selectedProperty().bindBidirectional(settings.logTrajectoriesProperty());
    log.disableProperty().bind(settings.measureProperty().isEqualTo(Measure.THETA));
    ToggleButton table = new ToggleButton(text.get("steps.show"));
    table.setId("show-steps");
    table.getStyleClass().add(SideSplit.NOT_PROJECTED);
    table.setTooltip(new Tooltip(text.get("steps.show.help")));
    table.selectedProperty().bindBidirectional(settings.stepTableProperty());
    getChildren().addAll(box, log, table);
  }

  /** Somebody else has chosen, such as a view that is opened. */
  private void choose() {
    Shown wanted = new Shown(settings.measureProperty().get(), settings.componentProperty().get());
    if (!wanted.equals(box.getValue()) && box.getItems().contains(wanted)) {
      box.setValue(wanted);
    }
  }

  private String words(Shown shown) {
    String component = components.get(Math.min(shown.component(), components.size() - 1));
    return text.get("measure." + shown.measure().id() + ".choice", component);
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    List<String> now = Problems.of(scenario.problem().kind()).signs(scenario.problem().settings());
    if (now.equals(components)) {
      return;
    }
    components = now;
    List<Shown> all = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      for (int j = 0; j < (measure.byComponent() ? components.size() : 1); j++) {
        all.add(new Shown(measure, j));
      }
    }
    Shown present = new Shown(settings.measureProperty().get(), settings.componentProperty().get());
    box.getItems().setAll(all);
    box.setValue(all.contains(present) ? present : all.get(0));
  }
}
