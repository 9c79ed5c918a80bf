package org.thetascope.app.lab.trajectories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SignWords;
import org.thetascope.optimizer.Hyperparameters;
import org.thetascope.parameter.Fault;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;
import org.thetascope.simulation.Measure;
import org.thetascope.simulation.RunDiagnosis;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.text.Text;

/** Says which optimizers do not settle and why, and offers what helps the first of them. */
public final class DivergenceBar extends HBox {
  private final RowContext context;
  private final Text text;
  private final Label sentence = new Label();
  private final Hyperlink remedy = new Hyperlink();
  private final Hyperlink log = new Hyperlink();
  private final ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> outcomes;
  private final ChartSettings settings;

  /** Follows the outcomes of what a chart with these settings shows. */
  public DivergenceBar(
      RowContext context,
      ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> outcomes,
      ChartSettings settings) {
    this.context = context;
    this.outcomes = outcomes;
    this.settings = settings;
    text = context.text();
    setId("divergence");
    getStyleClass().add("divergence");
    sentence.setId("divergence-sentence");
    sentence.setMinWidth(0);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    remedy.setId("halve-epsilon");
    remedy.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    log.setId("divergence-log");
    log.setMinWidth(Region.USE_PREF_SIZE);
    log.setTooltip(new Tooltip(text.get("divergence.log.help")));
    log.setOnAction(click -> showLog());
    getChildren().addAll(sentence, log, remedy);
    outcomes.addListener(change -> follow());
    settings.logTrajectoriesProperty().addListener(change -> offerLog());
    settings.measureProperty().addListener(change -> offerLog());
    follow();
  }

  /** What grows is seen whole over a log axis, which θ has not but the loss has. */
  private void offerLog() {
    boolean theta = settings.measureProperty().get() == Measure.THETA;
    Selection problem = context.model().scenario().problem();
    boolean there = !theta || Problems.of(problem.kind()).loss(problem.settings()).isPresent();
    boolean logarithmic = !theta && settings.logTrajectoriesProperty().get();
    boolean grows = findings().stream().anyMatch(RunDiagnosis.Finding::grows);
    log.setText(text.get(theta ? "divergence.logLoss" : "divergence.log"));
    log.setVisible(grows && there && !logarithmic);
    log.setManaged(log.isVisible());
  }

  private void showLog() {
    if (settings.measureProperty().get() == Measure.THETA) {
      settings.measureProperty().set(Measure.LOSS);
    }
    settings.logTrajectoriesProperty().set(true);
  }

  private List<RunDiagnosis.Finding> findings() {
    Outcome<TrajectoryQuery, Trajectories> outcome = outcomes.get();
    return outcome == null || outcome.failed() ? List.of() : outcome.result().findings();
  }

  private void follow() {
    List<RunDiagnosis.Finding> findings = findings();
    setVisible(!findings.isEmpty());
    setManaged(!findings.isEmpty());
    if (!findings.isEmpty()) {
      SignWords.show(
          sentence,
          together(findings).stream().map(text::sentence).collect(Collectors.joining(" ")));
      offer(findings);
      offerLog();
    }
  }

  /** The sentences, of which those that differ by the optimizer alone are one. */
  private static List<Fault> together(List<RunDiagnosis.Finding> findings) {
    List<Fault> faults = new ArrayList<>();
    for (RunDiagnosis.Finding finding : findings) {
      Fault next = finding.fault();
      int last = faults.size() - 1;
      if (finding.remedy() == RunDiagnosis.Remedy.RAISE_DELTA
          && last >= 0
          && named(faults.get(last), "").equals(named(next, ""))) {
        String names = faults.get(last).arguments().get(0) + ", " + next.arguments().get(0);
        faults.set(last, named(next, names));
      } else {
        faults.add(next);
      }
    }
    return faults;
  }

  private static Fault named(Fault fault, String name) {
    List<Object> arguments = new ArrayList<>(fault.arguments());
    arguments.set(0, name);
    return new Fault(fault.key(), arguments);
  }

  /** Offers only what helps the first, and δ all that divide by 0. */
  private void offer(List<RunDiagnosis.Finding> findings) {
    RunDiagnosis.Finding finding = findings.get(0);
    String id = finding.optimizer();
    remedy.setVisible(finding.remedy() != RunDiagnosis.Remedy.NONE);
    remedy.setManaged(remedy.isVisible());
    boolean raise = finding.remedy() == RunDiagnosis.Remedy.RAISE_DELTA;
    remedy.setText(text.get(raise ? "divergence.delta" : "divergence.halve"));
    remedy.setTooltip(
        new Tooltip(text.get(raise ? "divergence.delta.help" : "divergence.halve.help")));
    remedy.setOnAction(
        click -> {
          if (raise) {
            raise(findings);
          } else {
            set(id, "epsilon", number(id, "epsilon") / 2);
          }
        });
  }

  private void raise(List<RunDiagnosis.Finding> findings) {
    Scenario scenario = context.model().scenario();
    for (RunDiagnosis.Finding finding : findings) {
      if (finding.remedy() == RunDiagnosis.Remedy.RAISE_DELTA) {
        scenario =
            scenario.withHyperparameter(
                finding.optimizer(), "delta", Hyperparameters.DELTA.fallback());
      }
    }
    context.model().set(scenario);
  }

  private double number(String optimizer, String hyperparameter) {
    return context.model().scenario().optimizers().get(optimizer).values().number(hyperparameter);
  }

  private void set(String optimizer, String hyperparameter, double value) {
    Scenario scenario = context.model().scenario();
    context.model().set(scenario.withHyperparameter(optimizer, hyperparameter, value));
  }
}
