package org.thetascope.app.lab.trajectories;

import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.content.TrajectoryContent;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;

/** θ of the optimizers over steps; a click on the legend shows an optimizer or leaves it out. */
final class TrajectoryChart extends OutcomeChart<TrajectoryQuery, Trajectories> {
  private final TrajectoryContent words;
  private final ScenarioModel model;

  TrajectoryChart(LabContext context) {
    super(
        context,
        "trajectories",
        context.service().trajectoriesProperty(),
        context.settings().logTrajectoriesProperty());
    words = new TrajectoryContent(context.rows().text());
    model = context.rows().model();
    pane().setOnLegend(this::toggle);
    show();
  }

  private void toggle(String optimizer) {
    Scenario scenario = model.scenario();
    OptimizerSettings settings = scenario.optimizers().get(optimizer);
    model.set(scenario.withOptimizer(optimizer, settings.withEnabled(!settings.enabled())));
  }

  @Override
  protected ChartContent content(TrajectoryQuery query, Trajectories result, boolean log) {
    return words.of(query, result, log);
  }

  @Override
  protected String sentence(TrajectoryQuery query, Trajectories result) {
    return words.sentence(query, result);
  }
}
