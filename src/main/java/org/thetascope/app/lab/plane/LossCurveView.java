package org.thetascope.app.lab.plane;

import java.util.function.Consumer;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.content.LossCurveContent;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.LossCurveSimulation;
import org.thetascope.text.Text;

/** Shows the loss over θ in place of the plane, where θ has one component. */
final class LossCurveView {
  private final ScenarioModel model;
  private final Text text;
  private final ChartPane pane;
  private final Consumer<String> say;
  private final LossCurveContent content;
  private final LatestWins<LossCurveSimulation.Query, LossCurveSimulation.Result> worker;
  private Range shown;

  /**
   * Shows it in a pane.
   *
   * @param say is told what is shown, in words
   */
  LossCurveView(LabContext context, ChartPane pane, Consumer<String> say) {
    model = context.rows().model();
    text = context.rows().text();
    this.pane = pane;
    this.say = say;
    content = new LossCurveContent(text);
    worker = context.service().worker("plane-curve", new LossCurveSimulation());
    worker.outcomeProperty().addListener(change -> show());
  }

  /**
   * Asks for the curve of the present scenario; while something is moved its part of the axis holds
   * still.
   *
   * @throws org.thetascope.parameter.FaultException if the problem has no loss
   */
  void ask() {
    LossCurveSimulation.Query query = LossCurveSimulation.Query.of(model.scenario());
    worker.submit(model.gestureProperty().get() && shown != null ? query.over(shown) : query);
    show();
  }

  private void show() {
    Outcome<LossCurveSimulation.Query, LossCurveSimulation.Result> outcome =
        worker.outcomeProperty().get();
    Scenario scenario = model.scenario();
    if (outcome == null
        || !LossCurveSimulation.isFor(scenario)
        || !outcome.query().runs().problem().equals(scenario.problem())) {
      return;
    }
    if (outcome.failed()) {
      pane.chart().showMessage(text.sentence(outcome.fault()));
      return;
    }
    shown = outcome.result().x();
    pane.chart().show(content.of(outcome.result()), model.gestureProperty().get());
    say.accept(content.sentence(outcome.result()));
  }
}
