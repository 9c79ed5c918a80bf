package org.thetascope.app.lab.plane;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.KeyGesture;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.ScenarioRows;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.chart.content.SweepContent;
import org.thetascope.optimizer.Hyperparameters;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.SweepSimulation;
import org.thetascope.text.Text;

/** The final loss over the learning rate; a click or a drag sets the rate of all optimizers. */
final class SweepPart implements PlanePart {
  /** The keys of the focused sweep. */
  static final KeyScope KEYS =
      KeyScope.of(
          "sweep",
          Shortcut.of("rateMore", "Right"),
          Shortcut.of("rateLess", "Left"),
          Shortcut.of("rateFineMore", "Shift+Right"),
          Shortcut.of("rateFineLess", "Shift+Left"));

  /** A step of a key, and a tenth of it, in decades. */
  private static final double STEP = 0.1;

  private static final double FINE = 0.01;

  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

  private final RowContext rows;
  private final Text text;
  private final LatestWins<SweepSimulation.Query, SweepSimulation.Result> worker;
  private final ChartPane pane;
  private final SweepContent content;
  private final Label sentence = new Label();
  private final List<Node> own = new ArrayList<>();
  private final Node center;
  private boolean showing;
  private boolean dragging;

  SweepPart(LabContext context) {
    rows = context.rows();
    text = rows.text();
    worker = context.service().worker("sweep", new SweepSimulation());
    content = new SweepContent(text);
    pane = ChartPanes.alone(context, "sweep");
    sentence.setId("sweep-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    ScenarioRows made = new ScenarioRows(rows);
    for (String row : List.of("sweep-low", "sweep-high", "sweep-points")) {
      made.of(row).ifPresent(own::add);
    }
    BooleanProperty log = context.settings().logarithmic("sweep");
    ToggleButton button = Layouts.log("plane-log", text);
    button.selectedProperty().bindBidirectional(log);
    pane.offer(ChartCommand.onOff("log", PlaneLab.KEYS.shortcut("planeLog"), log));
    center = new ChartCell(pane, new BusyBar("sweep-busy", worker, text), button);
    new OutcomeChart<>(
            rows,
            pane,
            worker.outcomeProperty(),
            (query, result) -> content.of(result, present(), log.get()),
            log,
            rows.model().scenarioProperty())
        .saying((query, result) -> content.sentence(result));
    rows.model().scenarioProperty().addListener(change -> ask());
    worker.outcomeProperty().addListener(change -> say());
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    KeyGesture.follow(pane, rows.model());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Map<String, Double> present() {
    return SweepContent.present(rows.model().scenario());
  }

  private void ask() {
    if (!showing) {
      return;
    }
    try {
      worker.submit(SweepSimulation.Query.of(rows.model().scenario()));
    } catch (FaultException e) {
      pane.chart().showMessage(text.sentence(e.fault()));
      sentence.setText("");
    }
  }

  private void say() {
    if (!worker.outcomeProperty().get().failed()) {
      sentence.setText(content.sentence(worker.outcomeProperty().get().result()));
    }
  }

  private void press(MouseEvent press) {
    double place = pane.placeAt(press.getX());
    boolean inside = pane.dataArea().contains(press.getX(), press.getY());
    if (press.getButton() == MouseButton.PRIMARY && inside && pane.chart().content() != null) {
      pane.requestFocus();
      dragging = true;
      rows.model().beginGesture();
      set(place);
      press.consume();
    }
  }

  private void drag(MouseEvent drag) {
    if (dragging) {
      double place = pane.placeAt(drag.getX());
      if (!Double.isNaN(place)) {
        set(place);
      }
      drag.consume();
    }
  }

  private void release(MouseEvent release) {
    if (dragging) {
      dragging = false;
      rows.model().endGesture();
      release.consume();
    }
  }

  private void onKey(KeyEvent key) {
    switch (KEYS.id(key)) {
      case "rateMore" -> move(STEP);
      case "rateLess" -> move(-STEP);
      case "rateFineMore" -> move(FINE);
      case "rateFineLess" -> move(-FINE);
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** Every enabled optimizer by so many decades. */
  private void move(double decades) {
    Scenario scenario = rows.model().scenario();
    Scenario changed = scenario;
    for (Map.Entry<String, Double> rate : present().entrySet()) {
      double moved = rounded(Math.log10(rate.getValue()) + decades);
      changed = changed.withHyperparameter(rate.getKey(), "epsilon", moved);
    }
    rows.model().set(changed);
  }

  /** One rate for every optimizer that is enabled. */
  private void set(double log10) {
    Scenario changed = rows.model().scenario();
    for (String id : present().keySet()) {
      changed = changed.withHyperparameter(id, "epsilon", rounded(log10));
    }
    rows.model().set(changed);
  }

  private static double rounded(double log10) {
    double most = Hyperparameters.EPSILON.range().high();
    double rate = Math.min(most, Math.max(Double.MIN_NORMAL, Math.pow(10, log10)));
    return BigDecimal.valueOf(rate).round(DIGITS).doubleValue();
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
    return List.of(pane);
  }

  @Override
  public void setShowing(boolean shows) {
    showing = shows;
    ask();
  }
}
