package org.thetascope.app.lab.variance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.ChartGrid;
import org.thetascope.app.control.Glossary;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.ParameterRow;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.content.HistogramContent;
import org.thetascope.chart.content.NetworkContent;
import org.thetascope.parameter.Parameter;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.simulation.ActivationSimulation;
import org.thetascope.simulation.HomeworkLaw;
import org.thetascope.simulation.LayerActivations;
import org.thetascope.simulation.NetworkSimulation;
import org.thetascope.simulation.Networks;
import org.thetascope.text.Text;
import org.thetascope.variance.MeanField;

/** Variance of z, of h and of the gradient over the layers of one kind of network. */
public final class LayersView implements VarianceView {
  private static final Parameter LAYER =
      Parameter.whole("histogramLayer", "", 0, (int) VarianceSettings.DEPTH.high(), 1);

  private final RowContext rows;
  private final Text text;
  private final LatestWins<VarianceSettings, Networks> networks;
  private final LatestWins<VarianceSettings, HomeworkLaw> law;
  private final LatestWins<VarianceSettings, LayerActivations> activations;
  private final IntegerProperty layer;
  private final Property<Double> layerValue;
  private final ChartSettings settings;
  private final ChartPane forward;
  private final ChartPane backward;
  private final ChartPane moments;
  private final ChartPane histogram;
  private final NetworkSentences sentences;
  private final List<Node> side;
  private final Node center;
  private boolean showing;

  /** The view on the context's scenario. */
  public LayersView(LabContext context) {
    rows = context.rows();
    text = rows.text();
    networks = context.service().worker("networks", new NetworkSimulation());
    law = context.service().worker("homework-law", HomeworkLaw::of);
    activations = context.service().worker("histograms", new ActivationSimulation());
    LabChoices choices = context.appState().choices();
    layer = choices.integer("network-layer", 1);
    layerValue = new SimpleObjectProperty<>((double) layer.get());
    settings = context.settings();
    ChartPanes panes = new ChartPanes(context);
    forward = panes.choosing("forward", layer);
    backward = panes.choosing("backward", layer);
    moments = panes.choosing("moments", layer);
    histogram = panes.pane("histogram");
    sentences = new NetworkSentences(text);
    side =
        List.of(
            new VariancePane(rows, false),
            Layouts.hiddenWhenProjected(
                new ParameterRow(
                    "network-layer",
                    text.get("parameter.histogramLayer.name"),
                    LAYER,
                    layerValue,
                    rows)),
            sentences,
            new Glossary(
                "variance-glossary",
                text.get("glossary.variance"),
                text.get("glossary.variance.text"),
                text));
    ToggleButton log = Layouts.log("network-log", text);
    BooleanProperty first = settings.logarithmic("forward");
    log.selectedProperty().bindBidirectional(first);
    // one button for all three, which a view may tell apart
    first.addListener(
        change ->
            List.of("backward", "moments")
                .forEach(id -> settings.logarithmic(id).set(first.get())));
    center =
        new ChartGrid(
            new ChartCell(forward, new BusyBar("network-busy", networks, text), log),
            backward,
            moments,
            histogram);
    for (ChartPane pane : List.of(forward, backward, moments)) {
      pane.offer(ChartCommand.onOff("log", VarianceLab.KEYS.shortcut("varianceLog"), first));
    }
    listen();
    showCharts();
  }

  private void listen() {
    networks.outcomeProperty().addListener(change -> showSentences());
    law.outcomeProperty().addListener(change -> showSentences());
    layer.addListener(change -> layerValue.setValue((double) layer.get()));
    layerValue.addListener(change -> layer.set(layerValue.getValue().intValue()));
    rows.model().scenarioProperty().addListener(change -> ask());
  }

  private void ask() {
    if (showing) {
      VarianceSettings query = rows.model().scenario().variance();
      layer.set(Math.min(layer.get(), query.depth()));
      networks.submit(query);
      law.submit(query);
      activations.submit(query);
    }
  }

  private void showCharts() {
    NetworkContent content = new NetworkContent(text);
    chart(
            forward,
            (query, result) ->
                content.forward(result, homework(query), layer.get(), isLog(forward)),
            law.outcomeProperty())
        .saying((query, result) -> sentences.forward(query, result, homework(query)));
    chart(backward, (query, result) -> content.backward(result, layer.get(), isLog(backward)))
        .saying((query, result) -> sentences.backward(result));
    chart(moments, (query, result) -> content.moments(result, layer.get(), isLog(moments)));
    HistogramContent counts = new HistogramContent(text);
    new OutcomeChart<>(
            rows,
            histogram,
            activations.outcomeProperty(),
            (query, result) -> counts.of(result.layers().get(shown(result)), shown(result)),
            layer)
        .saying((query, result) -> counts.sentence(result.layers().get(shown(result))));
  }

  private OutcomeChart<VarianceSettings, Networks> chart(
      ChartPane pane,
      BiFunction<VarianceSettings, Networks, ChartContent> content,
      Observable... causes) {
    List<Observable> all = new ArrayList<>(List.of(causes));
    all.add(layer);
    all.add(settings.logarithmic(pane.getId()));
    return new OutcomeChart<>(
        rows, pane, networks.outcomeProperty(), content, all.toArray(Observable[]::new));
  }

  private boolean isLog(ChartPane pane) {
    return settings.logarithmic(pane.getId()).get();
  }

  private int shown(LayerActivations result) {
    return Math.min(layer.get(), result.layers().size() - 1);
  }

  private void showSentences() {
    Outcome<VarianceSettings, Networks> outcome = networks.outcomeProperty().get();
    if (outcome != null && !outcome.failed()) {
      sentences.show(outcome.query(), outcome.result(), homework(outcome.query()));
    }
  }

  /** The homework's law where it differs for networks like these. */
  private MeanField homework(VarianceSettings query) {
    Outcome<VarianceSettings, HomeworkLaw> outcome = law.outcomeProperty().get();
    boolean fits =
        outcome != null
            && !outcome.failed()
            && outcome.query().shape().equals(query.shape())
            && outcome.result().differs();
    return fits ? outcome.result().law() : null;
  }

  @Override
  public List<Node> side() {
    return side;
  }

  @Override
  public Node center() {
    return center;
  }

  @Override
  public List<ChartPane> charts() {
    return List.of(forward, backward, moments, histogram);
  }

  @Override
  public void setShowing(boolean shown) {
    showing = shown;
    ask();
  }
}
