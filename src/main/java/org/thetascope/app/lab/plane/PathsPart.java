package org.thetascope.app.lab.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.GrowingCurves;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.chart.Playback;
import org.thetascope.app.chart.PlaybackBar;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.ScenarioRows;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.content.PlaneContent;
import org.thetascope.chart.content.TrajectoryContent;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.ContourSimulation;
import org.thetascope.simulation.LossCurveSimulation;
import org.thetascope.simulation.LossPlane;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.PlaneView;
import org.thetascope.text.Text;

/**
 * The loss over two components with all paths on it, beside θ over steps. While the start is
 * dragged the part of the plane that is shown holds still, so that the contours are those that are
 * there and only the paths are new.
 */
final class PathsPart implements PlanePart {
  private final LabContext context;
  private final RowContext rows;
  private final Text text;
  private final PlaneContent content;
  private final LatestWins<PathSimulation.Query, PathSimulation.Paths> paths;
  private final LatestWins<ContourSimulation.Query, ContourSimulation.Result> contours;
  private final ChartPane plane;
  private final ChartPane trajectories;
  private final PlaybackBar playback;
  private final Label sentence = new Label();
  private final List<Node> own = new ArrayList<>();
  private final Node center;
  private PlaneView shown;
  private final BooleanProperty arrows;
  private final LossCurveView curve;
  private boolean showing;

  PathsPart(LabContext context) {
    this.context = context;
    rows = context.rows();
    text = rows.text();
    content = new PlaneContent(text);
    paths = context.service().worker("plane-paths", new PathSimulation());
    contours = context.service().worker("plane-contours", new ContourSimulation());
    arrows = context.appState().choices().onOff("plane-arrows", false);
    plane = ChartPanes.alone(context, "plane");
    new StartEditor(plane, rows.model());
    curve = new LossCurveView(context, plane, this::say);
    trajectories = ChartPanes.alone(context, "trajectories");
    playback = new PlaybackBar(context, context.appState().playback());
    sentence.setId("plane-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    own.add(new ComponentChoice(rows));
    Optional<Node> levels = new ScenarioRows(rows).of("plane-levels").map(Node.class::cast);
    levels.ifPresent(own::add);
    levels.ifPresent(this::leaveOutBesideOneComponent);
    center = layout();
    listen();
  }

  private Node layout() {
    Playback played = context.appState().playback();
    trajectories.shareCursor(played.stepProperty());
    GrowingCurves.follow(played, plane);
    GrowingCurves.follow(played, trajectories);
    TrajectoryContent overSteps = new TrajectoryContent(text);
    new OutcomeChart<>(
            rows,
            trajectories,
            context.service().trajectoriesProperty(),
            (query, result) ->
                overSteps.of(query, result, context.settings().logTrajectoriesProperty().get()),
            context.settings().logTrajectoriesProperty())
        .saying(overSteps::sentence);
    Node large = new ChartCell(plane, new BusyBar("plane-busy", contours, text), arrowsButton());
    HBox charts = new HBox(large, trajectories);
    HBox.setHgrow(large, Priority.ALWAYS);
    HBox.setHgrow(trajectories, Priority.SOMETIMES);
    plane.setPrefSize(640, 480);
    trajectories.setPrefSize(360, 480);
    VBox.setVgrow(charts, Priority.ALWAYS);
    return new VBox(charts, playback);
  }

  private ToggleButton arrowsButton() {
    ToggleButton button = new ToggleButton(text.get("plane.arrows"));
    button.setId("plane-arrows");
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(text.get("plane.arrows.help")));
    button.selectedProperty().bindBidirectional(arrows);
    leaveOutBesideOneComponent(button);
    return button;
  }

  /** A curve over one component has neither levels nor directions. */
  private void leaveOutBesideOneComponent(Node node) {
    node.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !LossCurveSimulation.isFor(rows.model().scenario()),
                rows.model().scenarioProperty()));
    node.managedProperty().bind(node.visibleProperty());
  }

  private void listen() {
    arrows.addListener(change -> ask());
    rows.model().scenarioProperty().addListener(change -> ask());
    rows.model().gestureProperty().addListener(change -> ask());
    InvalidationListener found = change -> askContours();
    paths.outcomeProperty().addListener(found);
    paths.outcomeProperty().addListener(change -> show());
    contours.outcomeProperty().addListener(change -> show());
    // a zoomed or moved plane has contours of its own
    plane.chart().chart().addChangeListener(change -> askContours());
  }

  private void ask() {
    if (!showing) {
      return;
    }
    Scenario scenario = rows.model().scenario();
    try {
      if (LossCurveSimulation.isFor(scenario)) {
        curve.ask();
        return;
      }
      paths.submit(
          PathSimulation.Query.of(scenario, LossPlane.of(scenario)).withDirections(arrows.get()));
      // where the paths are those that are there the levels may be others
      askContours();
      show();
    } catch (FaultException e) {
      shown = null;
      plane.chart().showMessage(text.sentence(e.fault()));
      sentence.setText("");
    }
  }

  /** Asks for the contours of what the paths need, or of what is shown while something is moved. */
  private void askContours() {
    Outcome<PathSimulation.Query, PathSimulation.Paths> walked = paths.outcomeProperty().get();
    boolean line = LossCurveSimulation.isFor(rows.model().scenario());
    if (!showing || line || walked == null || walked.failed() || !isPresent(walked.query())) {
      return;
    }
    Scenario scenario = rows.model().scenario();
    if (shown == null || !rows.model().gestureProperty().get()) {
      shown = PlaneView.of(scenario.plane(), walked.result());
    }
    PlaneView seen = seen();
    contours.submit(
        ContourSimulation.Query.of(LossPlane.of(scenario), seen.x(), seen.y(), scenario.plane()));
  }

  /** The part of the plane that the axes show, or will show. */
  private PlaneView seen() {
    CurveChart chart = plane.chart();
    return chart.zoomed() ? new PlaneView(range(chart.domain()), range(chart.range())) : shown;
  }

  private static Range range(org.jfree.data.Range axis) {
    return Range.closed(axis.getLowerBound(), axis.getUpperBound());
  }

  /** Whether an outcome is of the problem and the components that are there now. */
  private boolean isPresent(PathSimulation.Query query) {
    Scenario scenario = rows.model().scenario();
    return query.runs().problem().equals(scenario.problem())
        && query.first() == scenario.plane().first()
        && query.second() == scenario.plane().second();
  }

  private void show() {
    Outcome<PathSimulation.Query, PathSimulation.Paths> walked = paths.outcomeProperty().get();
    Outcome<ContourSimulation.Query, ContourSimulation.Result> found =
        contours.outcomeProperty().get();
    if (LossCurveSimulation.isFor(rows.model().scenario())) {
      return;
    }
    if (found != null && found.failed()) {
      plane.chart().showMessage(text.sentence(found.fault()));
      return;
    }
    boolean both = walked != null && !walked.failed() && found != null && shown != null;
    if (!both || !isPresent(walked.query()) || !fits(walked.query(), found.query().plane())) {
      return;
    }
    plane
        .chart()
        .show(
            content.of(found.result(), walked.result(), shown),
            rows.model().gestureProperty().get());
    say(content.sentence(found.result(), walked.result()));
  }

  private void say(String words) {
    plane.say(words);
    sentence.setText(words);
  }

  private static boolean fits(PathSimulation.Query walked, LossPlane found) {
    return walked.runs().problem().equals(found.problem())
        && walked.first() == found.first()
        && walked.second() == found.second();
  }

  @Override
  public List<Node> rows() {
    return own;
  }

  @Override
  public Label sentence() {
    return sentence;
  }

  @Override
  public Node center() {
    return center;
  }

  @Override
  public List<ChartPane> charts() {
    return List.of(plane, trajectories);
  }

  @Override
  public void setShowing(boolean shows) {
    showing = shows;
    context.service().setTrajectoriesShown(shows);
    playback.setShowing(shows);
    ask();
    askContours();
  }
}
