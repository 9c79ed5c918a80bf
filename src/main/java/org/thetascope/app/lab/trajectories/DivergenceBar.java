package org.thetascope.app.lab.trajectories;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.RowContext;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Stability;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.Trajectory;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** One sentence that says why an optimizer diverged, and an offer to halve its learning rate. */
public final class DivergenceBar extends HBox {
  private final RowContext context;
  private final Text text;
  private final Label sentence = new Label();
  private final Hyperlink halve = new Hyperlink();
  private String diverged = "";

  /** Follows the outcomes. */
  public DivergenceBar(
      RowContext context, ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> outcomes) {
    this.context = context;
    text = context.text();
    setId("divergence");
    getStyleClass().add("divergence");
    sentence.setId("divergence-sentence");
    sentence.setMinWidth(0);
    halve.setId("halve-epsilon");
    halve.setText(text.get("divergence.halve"));
    halve.setTooltip(new Tooltip(text.get("divergence.halve.help")));
    halve.setMinWidth(Region.USE_PREF_SIZE);
    halve.setOnAction(click -> halve());
    HBox.setHgrow(sentence, Priority.ALWAYS);
    getChildren().addAll(sentence, halve);
    outcomes.addListener(change -> follow(outcomes.get()));
    follow(outcomes.get());
  }

  private void follow(Outcome<TrajectoryQuery, Trajectories> outcome) {
    List<Trajectory> lost =
        outcome == null || outcome.failed()
            ? List.of()
            : outcome.result().curves().stream().filter(Trajectory::diverged).toList();
    setVisible(!lost.isEmpty());
    setManaged(!lost.isEmpty());
    if (!lost.isEmpty()) {
      diverged = lost.get(0).optimizer();
      sentence.setText(words(outcome.query(), lost.get(0)));
      Tooltip.install(sentence, new Tooltip(sentence.getText()));
    }
  }

  private String words(TrajectoryQuery query, Trajectory trajectory) {
    String name = Optimizers.of(diverged).name();
    double product = Stability.stepTimesCurvature(query, diverged);
    String step = NumberText.grouped(trajectory.divergedAt());
    return product > 2
        ? text.get("divergence.curvature", name, step, text.numbers().rounded(product, 3))
        : text.get("divergence.plain", name, step);
  }

  private void halve() {
    Scenario scenario = context.model().scenario();
    OptimizerSettings settings = scenario.optimizers().get(diverged);
    double epsilon = settings.values().number("epsilon");
    context.model().set(scenario.withHyperparameter(diverged, "epsilon", epsilon / 2));
  }
}
