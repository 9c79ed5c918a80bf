package org.thetascope.app.lab.trajectories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.chart.Playback;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.content.LayerGradientContent;
import org.thetascope.chart.content.SamplesContent;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.LayerGradientSimulation;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.RunQuery;
import org.thetascope.text.Text;

/**
 * The charts of which one stands beside the trajectories: the gradients of deep chains, which every
 * scenario has, and those that only some problems have, which follow the step that is shown.
 */
final class BesideCharts {
  private final LabContext context;
  private final Text text;
  private final Playback playback;
  private final Map<String, ChartPane> panes = new LinkedHashMap<>();
  private final Map<String, ChartCell> cells = new LinkedHashMap<>();
  private final LatestWins<PathSimulation.Query, PathSimulation.Paths> samples;
  private final LatestWins<RunQuery, LayerGradientSimulation.Result> layers;
  private final ReadOnlyObjectWrapper<Node> shown = new ReadOnlyObjectWrapper<>();
  private boolean showing;

  /**
   * Charts on the context's scenario.
   *
   * @param usual the one that every scenario has
   * @param cell where that one stands
   */
  BesideCharts(LabContext context, ChartPane usual, ChartCell cell) {
    this.context = context;
    text = context.rows().text();
    playback = context.appState().playback();
    samples = context.service().worker("samples", new PathSimulation());
    layers = context.service().worker("layers", new LayerGradientSimulation());
    panes.put(usual.getId(), usual);
    cells.put(usual.getId(), cell);
    add(samplesChart());
    add(layersChart());
    InvalidationListener follow = change -> follow();
    context.rows().model().scenarioProperty().addListener(follow);
    context.settings().besideProperty().addListener(follow);
    context.projecting().addListener(follow);
    follow();
  }

  private void add(ChartPane pane) {
    panes.put(pane.getId(), pane);
    cells.put(pane.getId(), new ChartCell(pane, choice(context)));
  }

  /** What chooses among them stands on each of them. */
  static Node choice(LabContext context) {
    return new BesideChoice(context.rows(), context.settings());
  }

  /** Lets all of them begin at the height of the chart that they stand beside. */
  void alignWith(ChartCell first) {
    List<ChartCell> row = new ArrayList<>(cells.values());
    row.add(first);
    ChartCell.align(row.toArray(ChartCell[]::new));
  }

  private ChartPane samplesChart() {
    ChartPane pane = ChartPanes.alone(context, "samples");
    SamplesContent content = new SamplesContent(text);
    new OutcomeChart<>(
            context.rows(),
            pane,
            samples.outcomeProperty(),
            (query, paths) -> content.of(paths, step()),
            playback.stepProperty())
        .saying((query, paths) -> content.sentence(paths, step()));
    return pane;
  }

  private ChartPane layersChart() {
    ChartPane pane = ChartPanes.alone(context, "layers");
    LayerGradientContent content = new LayerGradientContent(text);
    new OutcomeChart<>(
            context.rows(),
            pane,
            layers.outcomeProperty(),
            (query, result) -> content.of(result, step()),
            playback.stepProperty())
        .saying((query, result) -> content.sentence(result, step()));
    return pane;
  }

  /** The step that is shown; the end where none is. */
  private int step() {
    Integer step = playback.stepProperty().get();
    return step == null ? Integer.MAX_VALUE : step;
  }

  private void follow() {
    ask(samples, "samples", PathSimulation.Query::overSamples);
    ask(layers, "layers", LayerGradientSimulation::query);
    shown.set(cells.get(front()));
  }

  private <Q, R> void ask(LatestWins<Q, R> worker, String id, Function<Scenario, Q> query) {
    if (!showing || !context.projecting().get() && !front().equals(id)) {
      return;
    }
    try {
      worker.submit(query.apply(context.rows().model().scenario()));
    } catch (FaultException e) {
      panes.get(id).chart().showMessage(text.sentence(e.fault()));
    }
  }

  /** The id of the chart that stands there: the usual one where the chosen one has nothing. */
  private String front() {
    String chosen = context.settings().besideProperty().get();
    boolean there = BesideChoice.ids(context.rows().model().scenario()).contains(chosen);
    return there ? chosen : panes.keySet().iterator().next();
  }

  /** What stands beside the trajectories. */
  ReadOnlyObjectProperty<Node> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The charts that are seen: one in the window, on the stage all that it may show. */
  List<ChartPane> charts() {
    return context.projecting().get()
        ? new ArrayList<>(panes.values())
        : List.of(panes.get(front()));
  }

  /** What is not seen is not computed. */
  void setShowing(boolean shows) {
    showing = shows;
    follow();
  }
}
