package org.thetascope.app.lab.chains;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ButtonKeys;
import org.thetascope.app.control.ChainPane;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabChoices;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.content.GradientContent;
import org.thetascope.chart.content.LayerContent;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudySimulation;
import org.thetascope.simulation.CounterexampleSearch;
import org.thetascope.simulation.RandomChainQuery;
import org.thetascope.simulation.RandomChainSimulation;
import org.thetascope.simulation.RandomChains;
import org.thetascope.simulation.Recursion;
import org.thetascope.simulation.RecursionQuery;
import org.thetascope.simulation.RecursionSimulation;
import org.thetascope.text.Text;

/** What is left of the gradient in every layer of a scalar chain, and where it is largest. */
public final class GradientChainsLab implements Lab {
  /** The keys of this lab. */
  public static final KeyScope KEYS =
      KeyScope.ofLab(
          "chains",
          Shortcut.of("chainsFind", "F"),
          Shortcut.of("chainsRandom", "R"),
          Shortcut.of("chainsSeed", "S"),
          Shortcut.of("chainsLog", "L"),
          Shortcut.of("chainsMap", "W"));

  private static final int FIRST_CHOSEN = 5;

  private final LabContext context;
  private final Text text;
  private final LatestWins<ChainSettings, ChainStudies> studies;
  private final LatestWins<RandomChainQuery, RandomChains> random;
  private final LatestWins<RecursionQuery, Recursion> recursion;
  private final IntegerProperty layer;
  private final BooleanProperty logarithmic;
  private final ChartPane gradients;
  private final ChartPane activations;
  private final ChartPane factors;
  private final ChartPane weights;
  private final GradientMap map;
  private final FocusChoice focus;
  private final ClaimPane claim;
  private final RecursionPane recursionPane;
  private final RandomChainsPane randomPane;
  private final DiagnosisLabel diagnosis;
  private final Node view;
  private boolean showing;
  private final ButtonKeys keys;

  /** The lab on the context's scenario. */
  public GradientChainsLab(LabContext context) {
    this.context = context;
    RowContext rows = context.rows();
    text = rows.text();
    SimulationService service = context.service();
    studies = service.worker("chain-studies", new ChainStudySimulation());
    random = service.worker("random-chains", new RandomChainSimulation());
    recursion = service.worker("recursion", new RecursionSimulation());
    LabChoices choices = context.appState().choices();
    layer = choices.integer("chains-layer", FIRST_CHOSEN);
    logarithmic = context.settings().logarithmic("gradients");
    ChartPanes panes = new ChartPanes(context);
    gradients = panes.choosing("gradients", layer);
    activations = panes.choosing("activations", layer);
    factors = panes.choosing("factors", layer);
    weights = panes.choosing("weights", layer);
    // its bars are dragged up and down
    weights.setCursor(Cursor.V_RESIZE);
    map = new GradientMap(context);
    gradients.offer(ChartCommand.onOff("log", KEYS.shortcut("chainsLog"), logarithmic));
    for (ChartPane pane : List.of(gradients, map.pane())) {
      pane.offer(ChartCommand.onOff("map", KEYS.shortcut("chainsMap"), map.shownProperty()));
    }
    new WeightEditor(weights, rows.model(), layer);
    focus = new FocusChoice(rows);
    CounterexampleFinder finder =
        new CounterexampleFinder(
            rows,
            service.worker("counterexample", new CounterexampleSearch()),
            focus.focusProperty());
    claim = new ClaimPane(text, focus, finder);
    recursionPane = new RecursionPane(text, layer);
    randomPane = new RandomChainsPane(rows, choices);
    diagnosis = new DiagnosisLabel(text);
    BusyBar drawing = new BusyBar("chains-drawing", random, text);
    view =
        new ChainsLayout(context, layer, logarithmic, randomPane, diagnosis, drawing)
            .of(gradients, map, List.of(activations, factors, weights), claim, recursionPane);
    listen();
    showCharts();
    keys =
        new ButtonKeys(
            view,
            KEYS,
            Map.of(
                "chainsFind", "chains-find",
                "chainsRandom", "chains-random",
                "chainsSeed", "chains-newSeed",
                "chainsLog", "gradients-log",
                "chainsMap", "chains-map"));
  }

  private void listen() {
    studies.outcomeProperty().addListener(change -> showSentences());
    random.outcomeProperty().addListener(change -> showRandom());
    recursion
        .outcomeProperty()
        .addListener(change -> recursionPane.show(recursion.outcomeProperty().get()));
    context.rows().model().scenarioProperty().addListener(change -> ask());
    randomPane.drawsProperty().addListener(change -> ask());
    randomPane.shownProperty().addListener(change -> ask());
    randomPane.shownProperty().addListener(change -> showRandom());
    focus.focusProperty().addListener(change -> ask());
    layer.addListener(change -> ask());
  }

  private void ask() {
    ChainSettings chain = context.rows().model().scenario().chain();
    if (!showing) {
      return;
    }
    recursionPane.setDepth(chain.depth());
    if (layer.get() > chain.depth()) {
      layer.set(chain.depth());
      return;
    }
    studies.submit(chain);
    if (focus.focusProperty().get() != null) {
      recursion.submit(new RecursionQuery(chain, focus.focusProperty().get(), layer.get()));
    }
    if (randomPane.shownProperty().get()) {
      int draws = randomPane.drawsProperty().getValue().intValue();
      random.submit(RandomChainQuery.of(chain, draws));
    }
  }

  private void showRandom() {
    Outcome<RandomChainQuery, RandomChains> outcome = random.outcomeProperty().get();
    randomPane.show(outcome == null ? null : outcome.query(), bands());
  }

  /** The random chains as far as they are drawn; null where there are none to show. */
  private RandomChains bands() {
    Outcome<RandomChainQuery, RandomChains> outcome = random.outcomeProperty().get();
    boolean there = outcome != null && !outcome.failed() && randomPane.shownProperty().get();
    return there ? outcome.result() : null;
  }

  /** The same where they are as deep as the chains that are shown. */
  private RandomChains bands(ChainSettings shown) {
    Outcome<RandomChainQuery, RandomChains> drawn = random.outcomeProperty().get();
    return drawn != null && drawn.query().depth() == shown.depth() ? bands() : null;
  }

  private void showCharts() {
    GradientContent gradientContent = new GradientContent(text);
    LayerContent layerContent = new LayerContent(text);
    chart(
            gradients,
            (query, result) ->
                gradientContent.of(result, bands(query), layer.get(), logarithmic.get()),
            layer,
            logarithmic,
            random.outcomeProperty(),
            randomPane.shownProperty())
        .saying((query, result) -> gradientContent.sentence(result));
    chart(activations, (query, result) -> layerContent.activations(result, layer.get()), layer);
    chart(factors, (query, result) -> layerContent.factors(result, layer.get()), layer);
    chart(weights, (query, result) -> layerContent.weights(result.weights(), layer.get()), layer)
        .saying(
            (query, result) ->
                text.get("chart.weights.spoken", layer.get(), weight(result, layer.get())));
  }

  private OutcomeChart<ChainSettings, ChainStudies> chart(
      ChartPane pane,
      BiFunction<ChainSettings, ChainStudies, ChartContent> content,
      Observable... causes) {
    return new OutcomeChart<>(context.rows(), pane, studies.outcomeProperty(), content, causes);
  }

  private void showSentences() {
    Outcome<ChainSettings, ChainStudies> outcome = studies.outcomeProperty().get();
    if (!outcome.failed()) {
      claim.show(outcome.result());
      diagnosis.show(outcome.result());
    }
  }

  private static double weight(ChainStudies result, int chosen) {
    return result.weights().get(Math.min(chosen, result.weights().size()) - 1);
  }

  @Override
  public void press(KeyEvent key) {
    keys.press(key);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ChartPane> charts() {
    return List.of(gradients, activations, factors, weights, map.pane());
  }

  @Override
  public List<Node> controls() {
    RowContext rows = context.rows();
    return List.of(
        Layouts.heading(text.get("heading.activations")),
        new ActivationChoice(rows),
        Layouts.heading(text.get("heading.chain")),
        new ChainPane(rows, "stage-chains-", layer));
  }

  @Override
  public void setShowing(boolean shown) {
    showing = shown;
    map.setShowing(shown);
    ask();
  }
}
