package org.thetascope.app.view.lab;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import org.thetascope.app.controller.Outcome;
import org.thetascope.app.view.ChartPane;
import org.thetascope.app.view.ChartPanes;
import org.thetascope.app.view.LabContext;
import org.thetascope.chart.ChainContent;
import org.thetascope.chart.TrajectoryContent;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Chains;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.text.Text;

/**
 * θ of the optimizers over steps, and the gradients of a sigmoid and a ReLU chain: two charts that
 * show the newest outcomes of the service.
 */
final class TrajectoryCharts implements AutoCloseable {
  private final LabContext context;
  private final Text text;
  private final ChartPane trajectories;
  private final ChartPane chain;
  private final TrajectoryContent trajectoryContent;
  private final ChainContent chainContent;
  private final InvalidationListener followTrajectories = change -> showTrajectories();
  private final InvalidationListener followChains = change -> showChains();
  private final ChangeListener<Boolean> followGesture = (gesture, was, is) -> afterGesture(is);

  TrajectoryCharts(LabContext context) {
    this.context = context;
    text = context.rows().text();
    trajectoryContent = new TrajectoryContent(text);
    chainContent = new ChainContent(text);
    trajectories = ChartPanes.alone(context, "trajectories");
    trajectories.setOnLegend(this::toggle);
    chain = ChartPanes.alone(context, "chain");
    context.service().trajectoriesProperty().addListener(followTrajectories);
    context.service().chainsProperty().addListener(followChains);
    context.settings().logTrajectoriesProperty().addListener(followTrajectories);
    context.settings().logChainProperty().addListener(followChains);
    context.rows().model().gestureProperty().addListener(followGesture);
    show();
  }

  /** Shows nothing newer. */
  @Override
  public void close() {
    context.service().trajectoriesProperty().removeListener(followTrajectories);
    context.service().chainsProperty().removeListener(followChains);
    context.settings().logTrajectoriesProperty().removeListener(followTrajectories);
    context.settings().logChainProperty().removeListener(followChains);
    context.rows().model().gestureProperty().removeListener(followGesture);
  }

  private void afterGesture(boolean begins) {
    if (!begins) {
      show();
    }
  }

  /** θ over steps. */
  ChartPane trajectories() {
    return trajectories;
  }

  /** Gradients over layers. */
  ChartPane chain() {
    return chain;
  }

  /** Both, from left to right. */
  List<ChartPane> all() {
    return List.of(trajectories, chain);
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

  private boolean dragging() {
    return context.rows().model().gestureProperty().get();
  }

  private void show() {
    showTrajectories();
    showChains();
  }

  private void showTrajectories() {
    Outcome<TrajectoryQuery, Trajectories> outcome = context.service().trajectoriesProperty().get();
    if (outcome == null) {
      return;
    }
    if (outcome.failed()) {
      trajectories.chart().showMessage(text.sentence(outcome.fault()));
      return;
    }
    boolean log = context.settings().logTrajectoriesProperty().get();
    trajectories
        .chart()
        .show(trajectoryContent.of(outcome.query(), outcome.result(), log), dragging());
    trajectories.say(trajectoryContent.sentence(outcome.query(), outcome.result()));
  }

  private void showChains() {
    Outcome<ChainSettings, Chains> outcome = context.service().chainsProperty().get();
    if (outcome == null) {
      return;
    }
    if (outcome.failed()) {
      chain.chart().showMessage(text.sentence(outcome.fault()));
      return;
    }
    boolean log = context.settings().logChainProperty().get();
    chain.chart().show(chainContent.of(outcome.query().depth(), outcome.result(), log), dragging());
    chain.say(chainContent.sentence(outcome.result()));
  }
}
