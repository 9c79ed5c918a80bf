package org.thetascope.chart.content;

import org.thetascope.chart.ChartContent;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Computation;
import org.thetascope.simulation.LossCurveSimulation;
import org.thetascope.simulation.PlaneSimulation;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;

/** The plane of a problem of several components, and the loss over θ of a problem of one. */
final class PlaneOrCurve implements Computation<PlaneOrCurve.Query, PlaneOrCurve.Result> {
  /** What a scenario asks for. */
  sealed interface Query {
    /**
     * The plane or the curve that a scenario has.
     *
     * @throws org.thetascope.parameter.FaultException if it has neither
     */
    static Query of(Scenario scenario) {
      return LossCurveSimulation.isFor(scenario)
          ? new Curve(LossCurveSimulation.Query.of(scenario))
          : new Plane(PlaneSimulation.Query.of(scenario));
    }

    /** The answer. */
    Result answer(Progress<Result> progress);
  }

  /** What is shown of an answer. */
  @FunctionalInterface
  interface Result {
    /** The content in the words of a language. */
    ChartContent content(Text text);
  }

  private record Plane(PlaneSimulation.Query asked) implements Query {
    @Override
    public Result answer(Progress<Result> progress) {
      PlaneSimulation.Result found = new PlaneSimulation().compute(asked, progress.ofPart());
      return text -> new PlaneContent(text).of(found.contours(), found.paths());
    }
  }

  private record Curve(LossCurveSimulation.Query asked) implements Query {
    @Override
    public Result answer(Progress<Result> progress) {
      LossCurveSimulation.Result found =
          new LossCurveSimulation().compute(asked, progress.ofPart());
      return text -> new LossCurveContent(text).of(found);
    }
  }

  @Override
  public Result compute(Query query, Progress<Result> progress) {
    return query.answer(progress);
  }
}
