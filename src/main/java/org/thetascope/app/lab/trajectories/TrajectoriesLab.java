package org.thetascope.app.lab.trajectories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.chart.Ghosts;
import org.thetascope.app.chart.GrowingCurves;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.chart.Playback;
import org.thetascope.app.chart.PlaybackBar;
import org.thetascope.app.control.ButtonKeys;
import org.thetascope.app.control.ChainPane;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.OptimizerPane;
import org.thetascope.app.control.ParameterRow;
import org.thetascope.app.control.ProblemPane;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.control.StartPane;
import org.thetascope.app.document.Lens;
import org.thetascope.app.document.NotesView;
import org.thetascope.app.document.QuestionView;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.chart.content.ChainContent;
import org.thetascope.chart.content.TrajectoryContent;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Measure;
import org.thetascope.text.Text;

/** θ of the optimizers over steps, beside the gradients of a sigmoid and a ReLU chain. */
public final class TrajectoriesLab implements Lab {
  /** The keys of this lab, where the focused control does not use the key itself. */
  public static final KeyScope KEYS =
      KeyScope.ofLab(
          "trajectories",
          Shortcut.of("play", "Space"),
          Shortcut.of("stepOn", "Right"),
          Shortcut.of("stepBack", "Left"),
          Shortcut.of("stepStart", "Home"),
          Shortcut.of("pin", "P"),
          Shortcut.of("faster", "Shortcut+Up"),
          Shortcut.of("slower", "Shortcut+Down"),
          Shortcut.of("table", "T"),
          Shortcut.of("halve", "H"),
          Shortcut.of("answer", "A"),
          Shortcut.of("chainSeed", "S"),
          Shortcut.of("logTrajectories", "L"),
          Shortcut.of("logChain", "G"));

  /** Under what its dividers are remembered, and where they stand at first. */
  static final String SIDE = "trajectories";

  static final double SIDE_WIDTH = 334;
  static final String CHARTS = "trajectories-charts";
  static final double CHARTS_SHARE = 0.5;

  private final LabContext context;
  private final Text text;
  private final ChartPane trajectories;
  private final BesideCharts beside;
  private final Playback playback;
  private DivergenceBar divergence;
  private final Ghosts ghosts;
  private final PlaybackBar playbackBar;
  private final Node view;
  private final ButtonKeys keys;

  /** The lab on the context's scenario. */
  public TrajectoriesLab(LabContext context) {
    this.context = context;
    text = context.rows().text();
    playback = context.appState().playback();
    trajectories = trajectoryChart();
    ChartPane chain = chainChart();
    beside =
        new BesideCharts(
            context, chain, new ChartCell(chain, BesideCharts.choice(context), logChain()));
    trajectories.shareCursor(playback.stepProperty());
    GrowingCurves.follow(playback, trajectories);
    ghosts = new Ghosts(context, trajectories.chart(), chain.chart());
    offer(chain);
    playbackBar = new PlaybackBar(context, playback);
    view = layout();
    keys =
        new ButtonKeys(
            view,
            KEYS,
            Map.of(
                "table", "show-steps",
                "halve", "halve-epsilon",
                "answer", "notes-show",
                "chainSeed", "chain-newSeed",
                "logTrajectories", "trajectories-log",
                "logChain", "chain-log"));
  }

  private void offer(ChartPane chain) {
    ChartSettings settings = context.settings();
    ChartCommand pin =
        ChartCommand.onOff("pin", KEYS.shortcut("pin"), ghosts.pinnedProperty())
            .with(Feather.MAP_PIN);
    trajectories.offer(pin);
    trajectories.offer(
        ChartCommand.onOff(
                "log", KEYS.shortcut("logTrajectories"), settings.logTrajectoriesProperty())
            .when(settings.measureProperty().isNotEqualTo(Measure.THETA)));
    trajectories.offer(
        ChartCommand.onOff("table", KEYS.shortcut("table"), settings.stepTableProperty()));
    chain.offer(pin);
    chain.offer(ChartCommand.onOff("log", KEYS.shortcut("logChain"), settings.logChainProperty()));
  }

  private ChartPane trajectoryChart() {
    ChartPane pane = ChartPanes.alone(context, "trajectories");
    TrajectoryContent content = new TrajectoryContent(text);
    BooleanProperty log = context.settings().logTrajectoriesProperty();
    new OutcomeChart<>(
            context.rows(),
            pane,
            context.service().trajectoriesProperty(),
            (query, result) -> content.of(query, result, log.get()),
            log)
        .saying(content::sentence);
    pane.setOnLegend(this::toggle);
    return pane;
  }

  /** Shows an optimizer or leaves it out. */
  private void toggle(String optimizer) {
    Scenario scenario = context.rows().model().scenario();
    OptimizerSettings settings = scenario.optimizers().get(optimizer);
    context
        .rows()
        .model()
        .set(scenario.withOptimizer(optimizer, settings.withEnabled(!settings.enabled())));
  }

  private ChartPane chainChart() {
    ChartPane pane = ChartPanes.alone(context, "chain");
    ChainContent content = new ChainContent(text);
    BooleanProperty log = context.settings().logChainProperty();
    new OutcomeChart<>(
            context.rows(),
            pane,
            context.service().chainsProperty(),
            (query, result) -> content.of(query.depth(), result, log.get()),
            log)
        .saying((query, result) -> content.sentence(result));
    return pane;
  }

  @Override
  public void setShowing(boolean showing) {
    context.service().setTrajectoriesShown(showing);
    beside.setShowing(showing);
    playbackBar.setShowing(showing);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public List<ChartPane> charts() {
    List<ChartPane> charts = new ArrayList<>(List.of(trajectories));
    charts.addAll(beside.charts());
    return charts;
  }

  @Override
  public Optional<Node> stageSentence() {
    if (divergence == null) {
      divergence =
          new DivergenceBar(
              context.rows(), context.service().trajectoriesProperty(), context.settings());
    }
    return Optional.of(divergence);
  }

  @Override
  public boolean plays() {
    return true;
  }

  @Override
  public List<Node> controls() {
    RowContext rows = context.rows();
    return List.of(
        new MeasureChoice(rows, context.settings()),
        heading("heading.problem"),
        new ProblemPane(context),
        heading("heading.optimizers"),
        new OptimizerPane(context),
        steps(),
        new StartPane(rows),
        heading("heading.chain"),
        new ChainPane(rows, "stage-chain-", new SimpleIntegerProperty(1)));
  }

  private Node layout() {
    RowContext rows = context.rows();
    VBox left =
        new VBox(
            new QuestionView(rows, context.projecting()),
            heading("heading.problem"),
            new ProblemPane(context),
            heading("heading.optimizers"),
            new OptimizerPane(context),
            heading("heading.run"),
            steps(),
            new StartPane(rows),
            heading("heading.chain"),
            new ChainPane(rows),
            new NotesView(rows, context.projecting()));
    left.getStyleClass().add("controls");
    ScrollPane scroll = Layouts.scrolling(left);
    // long notes wrap; they do not widen the side
    scroll.setPrefWidth(SIDE_WIDTH - 4);
    ChartCell first = new ChartCell(trajectories, new MeasureChoice(rows, context.settings()));
    VBox trajectorySide =
        new VBox(
            first,
            new DivergenceBar(rows, context.service().trajectoriesProperty(), context.settings()));
    VBox.setVgrow(first, Priority.ALWAYS);
    // the divider between the charts goes to either end
    trajectorySide.setMinWidth(0);
    beside.alignWith(first);
    StepTable table = new StepTable(context, playback.stepProperty());
    SideSplit split =
        new SideSplit(context, CHARTS, CHARTS_SHARE, trajectorySide, beside.shownProperty().get());
    table.setVisible(false);
    BooleanProperty tabled = context.settings().stepTableProperty();
    InvalidationListener follow =
        change -> {
          split.put(trajectorySide, tabled.get() ? table : beside.shownProperty().get());
          table.setVisible(tabled.get());
        };
    tabled.addListener(follow);
    beside.shownProperty().addListener(follow);
    VBox right = new VBox(split, playbackBar);
    VBox.setVgrow(split, Priority.ALWAYS);
    return new SideSplit(context, SIDE, SIDE_WIDTH, scroll, right);
  }

  @Override
  public void press(KeyEvent key) {
    keys.press(key);
    if (!key.isConsumed()) {
      play(key);
    }
  }

  private void play(KeyEvent key) {
    if (Keys.typing(key)) {
      return;
    }
    int steps = context.rows().model().scenario().takenSteps();
    switch (KEYS.id(key)) {
      case "play" -> playback.toggle(steps);
      case "stepBack" -> playback.goTo(playback.step() - 1, steps);
      case "stepOn" -> playback.goTo(playback.step() + 1, steps);
      case "pin" -> ghosts.pinnedProperty().set(!ghosts.pinnedProperty().get());
      case "faster" -> playback.changeSpeed(1);
      case "slower" -> playback.changeSpeed(-1);
      case "stepStart" -> playback.goTo(0, steps);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private Label heading(String key) {
    Label label = new Label(text.get(key));
    label.getStyleClass().add("heading");
    return label;
  }

  private Node steps() {
    Lens<Double> lens = new Lens<>(s -> (double) s.steps(), (s, v) -> s.withSteps(v.intValue()));
    String name = text.get("parameter.steps.name");
    return new ParameterRow("steps", name, Scenario.STEPS, lens, context.rows());
  }

  private Node logChain() {
    ToggleButton button = Layouts.log("chain-log", text);
    button.selectedProperty().bindBidirectional(context.settings().logChainProperty());
    return button;
  }
}
