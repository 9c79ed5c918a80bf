package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.chart.content.TrajectoryContent;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Measure;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;
import org.thetascope.text.Text;

/** Which stretch of the axis shows runs that grow. */
class FitTest {
  private static Scenario bowl(double epsilon, int steps) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("quadratic").withSteps(steps);
    return scenario
        .withProblemSettings(
            scenario.problem().settings().with("curvature", DoubleVector.of(1, 10)))
        .withStart(DoubleVector.of(-1, 1))
        .withHyperparameter("sgd", "epsilon", epsilon);
  }

  private static ChartContent content(Scenario scenario, Measure measure, boolean log) {
    TrajectoryQuery query = TrajectoryQuery.of(scenario, measure, 1);
    Trajectories result = new TrajectorySimulation().compute(query, Progress.none());
    return new TrajectoryContent(Text.english()).of(query, result, log);
  }

  private static Mark.Curved of(ChartContent content, String optimizer) {
    return content.curves().stream()
        .filter(mark -> mark.series().id().equals(optimizer))
        .findFirst()
        .orElseThrow();
  }

  /** The others go from their start to near 0. */
  private static Range others(ChartContent content) {
    Extent settled =
        content.curves().stream()
            .filter(mark -> !mark.series().id().equals("sgd"))
            .map(Mark::reach)
            .reduce(Extent.NONE, Extent::and);
    return new Range(settled.low(), settled.high());
  }

  /** θ₂ grows by −1.1 a step: 1.1⁴⁰ is 45, and the axis shows ten times the others' stretch. */
  @ParameterizedTest
  @CsvSource({"0.21, 60", "0.25, 60", "0.3, 3000"})
  void aGrowingCurveIsFittedToTenTimesTheOthersAndThenCut(double epsilon, int steps) {
    ChartContent content = content(bowl(epsilon, steps), Measure.THETA, false);
    Range fitted = Fit.of(content);
    Range others = others(content);
    assertThat(fitted.getLength()).isCloseTo(10 * 1.1 * others.getLength(), within(0.01));
    Mark.Curved sgd = of(content, "sgd");
    int end = Departure.of(sgd, 0, sgd.curve().end(), fitted);
    assertThat(end).isLessThan(sgd.curve().end());
    // it is drawn up to the first point beyond, and all before are there
    double factor = Math.abs(1 - 10 * epsilon);
    double reach = Math.max(fitted.getUpperBound(), -fitted.getLowerBound());
    assertThat(end).isCloseTo((int) (Math.log(reach) / Math.log(factor)) + 2, within(2));
  }

  /** As long as it stays below that, nothing of it is cut. */
  @Test
  void whatGrowsLessIsShownWhole() {
    ChartContent content = content(bowl(0.205, 20), Measure.THETA, false);
    Mark.Curved sgd = of(content, "sgd");
    Range fitted = Fit.of(content);
    assertThat(fitted.contains(sgd.reach().high())).isTrue();
    assertThat(fitted.contains(sgd.reach().low())).isTrue();
    assertThat(Departure.of(sgd, 0, sgd.curve().end(), fitted)).isEqualTo(21);
  }

  @ParameterizedTest
  @CsvSource({"0.21, 60", "0.3, 2200", "1, 60"})
  void overALogAxisNothingFiniteIsCut(double epsilon, int steps) {
    ChartContent content = content(bowl(epsilon, steps), Measure.LOSS, true);
    Mark.Curved sgd = of(content, "sgd");
    Range fitted = Fit.of(content);
    assertThat(fitted.contains(sgd.reach().high())).isTrue();
    assertThat(Departure.of(sgd, 0, sgd.curve().end(), fitted)).isEqualTo(sgd.curve().end());
  }

  /** What is pinned is in range: a run that swung further, and one that grew. */
  @Test
  void aPinnedRunIsInRange() {
    ChartContent calm = content(bowl(0.05, 60), Measure.THETA, false);
    for (Map.Entry<Double, Double> pinned : Map.of(0.199, 1.0, 0.25, 4.0).entrySet()) {
      ChartContent wild = content(bowl(pinned.getKey(), 60), Measure.THETA, false);
      Range fitted = Fit.of(calm, wild.marks());
      assertThat(fitted.getUpperBound()).isGreaterThanOrEqualTo(pinned.getValue());
      assertThat(Fit.of(calm, List.of()).getUpperBound()).isLessThan(1.2);
    }
  }
}
