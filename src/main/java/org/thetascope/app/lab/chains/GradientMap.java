package org.thetascope.app.lab.chains;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.thetascope.activation.Activations;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.control.KeyGesture;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.chain.WeightKinds;
import org.thetascope.chart.content.MapContent;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;
import org.thetascope.simulation.GradientMapSimulation;
import org.thetascope.text.Text;

/**
 * The map of the first gradient over weight and depth: a click, or the arrow keys, make a chain of
 * equal weights of what is pointed at.
 */
public final class GradientMap {
  /** The keys of the focused map. */
  public static final KeyScope KEYS =
      KeyScope.of(
          "map",
          Shortcut.of("mapRight", "Right"),
          Shortcut.of("mapLeft", "Left"),
          Shortcut.of("mapUp", "Up"),
          Shortcut.of("mapDown", "Down"));

  /** The id of its chart. */
  public static final String CHART = "map";

  /** The name of the choice whether it is shown in the window. */
  public static final String SHOWN = "chains-map";

  private static final double STEP = 0.05;

  private final LabContext context;
  private final ScenarioModel model;
  private final Text text;
  private final ChartPane pane;
  private final LatestWins<GradientMapSimulation.Query, GradientMapSimulation.Result> worker;
  private final IntegerProperty chosen = new SimpleIntegerProperty(0);
  private final Button activation = new Button();
  private final BooleanProperty shown;
  private boolean showing;

  GradientMap(LabContext context) {
    this.context = context;
    model = context.rows().model();
    text = context.rows().text();
    shown = context.appState().choices().onOff(SHOWN, false);
    pane = ChartPanes.alone(context, CHART);
    worker = context.service().worker("gradient-map", new GradientMapSimulation());
    MapContent content = new MapContent(text);
    new OutcomeChart<>(
            context.rows(),
            pane,
            worker.outcomeProperty(),
            (query, result) ->
                content.of(result, index(query), MapContent.Query.of(model.scenario()).weight()),
            chosen,
            model.scenarioProperty())
        .saying((query, result) -> content.sentence(result, index(query)));
    activation.setId("map-activation");
    activation.getStyleClass().add("small");
    activation.setTooltip(new Tooltip(text.get("map.activation.help")));
    activation.setAccessibleText(text.get("map.activation.help"));
    activation.setOnAction(click -> chosen.set(chosen.get() + 1));
    chosen.addListener(change -> name());
    model.scenarioProperty().addListener(change -> ask());
    shown.addListener(change -> ask());
    context.projecting().addListener(change -> ask());
    pane.addEventFilter(MouseEvent.MOUSE_CLICKED, this::onClick);
    KeyGesture.follow(pane, model);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    name();
  }

  ChartPane pane() {
    return pane;
  }

  /** Goes on to the map of the next activation. */
  Button activation() {
    return activation;
  }

  /** Whether the map is seen in place of the gradients over layers. */
  BooleanProperty shownProperty() {
    return shown;
  }

  void setShowing(boolean is) {
    showing = is;
    ask();
  }

  private int index(GradientMapSimulation.Query query) {
    return chosen.get() % query.activations().size();
  }

  private void ask() {
    boolean onStage =
        context.projecting().get() && context.appState().view().onStage().charts().contains(CHART);
    if (showing && (shown.get() || onStage)) {
      worker.submit(GradientMapSimulation.Query.of(model.scenario().chain()));
    }
    name();
  }

  private void name() {
    ChainSettings chain = model.scenario().chain();
    int index = chosen.get() % chain.activations().size();
    activation.setText(Activations.of(chain.activations().get(index)).name());
  }

  private void onClick(MouseEvent click) {
    double weight = pane.placeAt(click.getX());
    boolean inside = pane.dataArea().contains(click.getX(), click.getY());
    if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && inside) {
      pane.requestFocus();
      set(weight, (int) Math.rint(pane.valueAt(click.getY())));
      click.consume();
    }
  }

  private void onKey(KeyEvent key) {
    ChainSettings chain = model.scenario().chain();
    Settings weights = chain.weights().settings();
    double weight = weights.has("value") ? weights.number("value") : 1;
    switch (KEYS.id(key)) {
      case "mapRight" -> set(weight + STEP, chain.depth());
      case "mapLeft" -> set(weight - STEP, chain.depth());
      case "mapUp" -> set(weight, chain.depth() + 1);
      case "mapDown" -> set(weight, chain.depth() - 1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** A chain of equal weights, each of them a column of the map. */
  private void set(double weight, int depth) {
    Scenario scenario = model.scenario();
    double column = Math.rint(weight / STEP) * STEP;
    double value = BigDecimal.valueOf(column).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    int layers = Math.max(WeightKinds.MIN_DEPTH, Math.min(WeightKinds.MAX_DEPTH, depth));
    Selection equal = new Selection("constant", Settings.empty().with("value", value));
    model.set(scenario.withChain(scenario.chain().withWeights(equal).withDepth(layers)));
  }
}
