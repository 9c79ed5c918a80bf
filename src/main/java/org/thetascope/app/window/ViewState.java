package org.thetascope.app.window;

import java.util.List;
import javafx.geometry.Point2D;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.app.lab.Labs;
import org.thetascope.app.lab.chains.GradientMap;
import org.thetascope.app.lecture.PredictActions;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.View;
import org.thetascope.simulation.Measure;

/**
 * How the window looks at the scenario. Opening a scenario shows its view; going about afterwards
 * changes nothing of it.
 */
public final class ViewState {
  private static final LabOutline FIRST = LabOutline.ALL.get(0);
  private static final String TRAJECTORIES = FIRST.id();

  private final ScenarioModel model;
  private final Appearance appearance;
  private final ChartSettings charts;
  private final LabChoices choices;
  private final AppState state;

  ViewState(AppState state) {
    this.state = state;
    model = state.scenario();
    appearance = state.appearance();
    charts = state.charts();
    choices = state.choices();
    model.setOnOpen(() -> show(model.scenario().view()));
  }

  /** Goes where a view says: to its lab and part, with its measure, component and axes. */
  public void show(View view) {
    LabOutline lab = LabOutline.of(view.lab());
    if (Labs.ALL.stream().anyMatch(entry -> entry.id().equals(lab.id()))) {
      choices.part(lab.id()).set(view.part());
      appearance.labProperty().set(lab.id());
    }
    showMap(view);
    charts.measureProperty().set(Measure.of(view.measure()));
    charts.componentProperty().set(view.component());
    lab.charts().forEach(chart -> charts.logarithmic(chart).set(view.isLogarithmic(chart)));
    charts.besideProperty().set(beside(view.charts()));
    state.prediction().end();
    if (view.predict() && !view.charts().isEmpty()) {
      String chart = view.charts().get(0);
      state.prediction().start(chart, 0, given(chart));
    }
  }

  /** The first of some charts that stands beside the trajectories; the usual one of none. */
  private static String beside(List<String> charts) {
    return charts.stream()
        .filter(chart -> !chart.equals(TRAJECTORIES) && FIRST.charts().contains(chart))
        .findFirst()
        .orElse(View.DEFAULT.charts().get(1));
  }

  /** In the window the map stands in the place of the gradients, so that one of them is seen. */
  private void showMap(View view) {
    if (LabOutline.of(view.lab()).charts().contains(GradientMap.CHART)) {
      List<String> large =
          view.charts().stream()
              .filter(chart -> chart.equals(GradientMap.CHART) || chart.equals("gradients"))
              .toList();
      choices
          .onOff(GradientMap.SHOWN, false)
          .set(!large.isEmpty() && large.get(0).equals(GradientMap.CHART));
    }
  }

  /** What earlier classes guessed of a chart of the present page, as it is drawn now. */
  public List<List<Point2D>> given(String chart) {
    boolean log = charts.logarithmic(chart).get();
    return state.lecture().guesses().stream()
        .filter(guess -> guess.chart().equals(chart))
        .map(guess -> PredictActions.drawn(guess, log))
        .toList();
  }

  /** The view that is seen now; charts and sliders of the stage as the scenario has them here. */
  public View present() {
    LabOutline lab = lab();
    List<String> logarithmic =
        lab.charts().stream().filter(chart -> charts.logarithmic(chart).get()).toList();
    return onStage()
        .withMeasure(charts.measureProperty().get().id(), charts.componentProperty().get())
        .withLogarithmic(logarithmic);
  }

  /** What the stage shows of the lab at the front: what the scenario says where it is its lab. */
  public View onStage() {
    LabOutline lab = lab();
    String part = choices.part(lab.id()).get();
    View own = model.scenario().view();
    View given =
        own.lab().equals(lab.id()) && own.part().equals(part) ? own : View.of(lab, lab.part(part));
    return lab.equals(FIRST) ? withBeside(given) : given;
  }

  /** The view with the chart that was chosen beside the trajectories, where it is another one. */
  private View withBeside(View given) {
    String chosen = charts.besideProperty().get();
    return beside(given.charts()).equals(chosen) || !LabOutline.has(model.scenario(), chosen)
        ? given
        : given.withCharts(List.of(TRAJECTORIES, chosen));
  }

  private LabOutline lab() {
    return LabOutline.of(Labs.of(appearance.labProperty().get()).id());
  }
}
