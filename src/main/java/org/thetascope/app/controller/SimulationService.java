package org.thetascope.app.controller;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.thetascope.app.model.ChartSettings;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.Chains;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;

/**
 * Turns every change of the scenario into queries, and queries into outcomes, off the FX thread.
 */
public final class SimulationService implements AutoCloseable {
  private final ScenarioModel model;
  private final ChartSettings settings;
  private final LatestWins<TrajectoryQuery, Trajectories> trajectories =
      new LatestWins<>("trajectories", new TrajectorySimulation());
  private final LatestWins<ChainSettings, Chains> chains =
      new LatestWins<>("chains", new ChainSimulation());
  private final BooleanBinding busy =
      Bindings.or(trajectories.busyProperty(), chains.busyProperty());

  /** Computes for the model from now on. */
  public SimulationService(ScenarioModel model, ChartSettings settings) {
    this.model = model;
    this.settings = settings;
    model.scenarioProperty().addListener(change -> ask());
    settings.measureProperty().addListener(change -> ask());
    settings.componentProperty().addListener(change -> ask());
    ask();
  }

  private void ask() {
    trajectories.submit(
        TrajectoryQuery.of(
            model.scenario(),
            settings.measureProperty().get(),
            settings.componentProperty().get()));
    chains.submit(model.scenario().chain());
  }

  /** The newest trajectories. */
  public ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> trajectoriesProperty() {
    return trajectories.outcomeProperty();
  }

  /** The newest chains. */
  public ReadOnlyObjectProperty<Outcome<ChainSettings, Chains>> chainsProperty() {
    return chains.outcomeProperty();
  }

  /** Whether anything is waiting, running or on its way. */
  public BooleanBinding busyProperty() {
    return busy;
  }

  /** Ends the workers. */
  @Override
  public void close() {
    trajectories.close();
    chains.close();
  }
}
