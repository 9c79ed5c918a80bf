package org.thetascope.bench;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.optimizer.Hyperparameters;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Trajectories;

/**
 * A window with nothing but a library's chart, as large as the program's, fed with the same curves.
 */
abstract class PlainWindow implements DragSubject {
  private static final double WIDTH = 460;
  private static final double HEIGHT = 459;

  private final ScenarioModel model = new ScenarioModel(Scenario.DEFAULT);
  private SimulationService service;

  @Override
  public Scene open(Stage stage) {
    service = new SimulationService(model, new ChartSettings());
    Scene scene = new Scene(chart(), WIDTH, HEIGHT);
    service
        .trajectoriesProperty()
        .addListener(
            change -> {
              Outcome<?, Trajectories> outcome = service.trajectoriesProperty().get();
              show(outcome.result());
            });
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  /** The library's chart. */
  abstract Parent chart();

  /** Fills it. */
  abstract void show(Trajectories trajectories);

  @Override
  public void setSteps(int steps) {
    model.set(model.scenario().withSteps(steps));
  }

  @Override
  public double move(double position) {
    double epsilon = Hyperparameters.EPSILON.value(position);
    Scenario scenario = model.scenario();
    for (var optimizer : Optimizers.ALL) {
      scenario = scenario.withHyperparameter(optimizer.id(), "epsilon", epsilon);
    }
    model.set(scenario);
    return epsilon;
  }

  @Override
  public void setDragging(boolean dragging) {}

  @Override
  public SimulationService service() {
    return service;
  }

  @Override
  public void close() {
    service.close();
  }
}
