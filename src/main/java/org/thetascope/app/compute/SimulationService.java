package org.thetascope.app.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.BorderSimulation;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.Chains;
import org.thetascope.simulation.Computation;
import org.thetascope.simulation.EpsilonBorder;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;

/**
 * Turns every change of the scenario into queries, and queries into outcomes, off the FX thread.
 */
public final class SimulationService implements AutoCloseable {
  private final ScenarioModel model;
  private final ChartSettings settings;
  private final List<LatestWins<?, ?>> workers = new ArrayList<>();
  private boolean shown;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final LatestWins<TrajectoryQuery, Trajectories> trajectories =
      worker("trajectories", new TrajectorySimulation());
  private final LatestWins<TrajectoryQuery, Trajectories> ghosts =
      worker("ghosts", new TrajectorySimulation());
  private final LatestWins<TrajectoryQuery, Trajectories> pinned =
      worker("pinned", new TrajectorySimulation());
  private final LatestWins<ChainSettings, Chains> pinnedChains =
      worker("pinned-chains", new ChainSimulation());
  private final LatestWins<BorderSimulation.Query, List<EpsilonBorder>> borders =
      worker("borders", new BorderSimulation());
  private final LatestWins<ChainSettings, Chains> chains = worker("chains", new ChainSimulation());

  /** Computes for the model from now on. */
  public SimulationService(ScenarioModel model, ChartSettings settings) {
    this.model = model;
    this.settings = settings;
    model.scenarioProperty().addListener(change -> ask());
    model.scenarioProperty().addListener(change -> askBorders());
    askBorders();
    settings.measureProperty().addListener(change -> ask());
    settings.componentProperty().addListener(change -> ask());
    settings.comparedProperty().addListener(change -> ask());
    settings.pinnedProperty().addListener(change -> ask());
  }

  /**
   * A worker of a lab's own, which is ended with the service.
   *
   * @param name of its thread
   */
  public <Q, R> LatestWins<Q, R> worker(String name, Computation<Q, R> computation) {
    LatestWins<Q, R> worker = new LatestWins<>(name, computation);
    workers.add(worker);
    worker.busyProperty().addListener(change -> follow());
    return worker;
  }

  private void follow() {
    busy.set(workers.stream().anyMatch(worker -> worker.busyProperty().get()));
  }

  /**
   * Whether trajectories and their chains are seen; hidden ones are not computed.
   *
   * @param is false at first
   */
  public void setTrajectoriesShown(boolean is) {
    shown = is;
    ask();
  }

  private void ask() {
    if (!shown) {
      return;
    }
    trajectories.submit(query(model.scenario()));
    UnaryOperator<Scenario> other = settings.comparedProperty().get();
    if (other != null) {
      ghosts.submit(query(other.apply(model.scenario())));
    }
    Scenario kept = settings.pinnedProperty().get();
    if (kept != null) {
      pinned.submit(query(kept));
      pinnedChains.submit(kept.chain());
    }
    chains.submit(model.scenario().chain());
  }

  private void askBorders() {
    borders.submit(BorderSimulation.Query.of(model.scenario()));
  }

  private TrajectoryQuery query(Scenario scenario) {
    return TrajectoryQuery.of(
        scenario, settings.measureProperty().get(), settings.componentProperty().get());
  }

  /** The newest trajectories. */
  public ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> trajectoriesProperty() {
    return trajectories.outcomeProperty();
  }

  /** The newest trajectories of what is compared with. */
  public ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> ghostsProperty() {
    return ghosts.outcomeProperty();
  }

  /** The newest trajectories of the scenario that is pinned. */
  public ReadOnlyObjectProperty<Outcome<TrajectoryQuery, Trajectories>> pinnedProperty() {
    return pinned.outcomeProperty();
  }

  /** The newest chains of the scenario that is pinned. */
  public ReadOnlyObjectProperty<Outcome<ChainSettings, Chains>> pinnedChainsProperty() {
    return pinnedChains.outcomeProperty();
  }

  /** The newest learning rates from which on optimizers do not settle. */
  public ReadOnlyObjectProperty<Outcome<BorderSimulation.Query, List<EpsilonBorder>>>
      bordersProperty() {
    return borders.outcomeProperty();
  }

  /** The newest chains. */
  public ReadOnlyObjectProperty<Outcome<ChainSettings, Chains>> chainsProperty() {
    return chains.outcomeProperty();
  }

  /** Whether anything is waiting, running or on its way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Ends the workers. */
  @Override
  public void close() {
    workers.forEach(LatestWins::close);
  }
}
