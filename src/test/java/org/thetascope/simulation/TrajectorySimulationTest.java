package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.thetascope.Doubles;
import org.thetascope.SomeSettings;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/** Trajectories that are computed side by side, and when they are shown. */
class TrajectorySimulationTest {
  private static final int STEPS = 100_000;

  @Property(tries = 400)
  void sideBySideIsOneAfterAnotherToTheLastBit(@ForAll("queries") TrajectoryQuery query) {
    Trajectories together = new TrajectorySimulation().compute(query, Progress.none());
    assertThat(together.steps()).isEqualTo(query.steps());
    assertThat(together.curves())
        .extracting(Trajectory::optimizer)
        .containsExactlyElementsOf(query.optimizers().keySet());
    boolean diverged = false;
    for (Trajectory trajectory : together.curves()) {
      assertSame(trajectory, query);
      diverged |= trajectory.diverged();
    }
    Statistics.label("diverged")
        .collect(diverged)
        .coverage(
            coverage -> {
              coverage.check(true).count(count -> count > 0);
              coverage.check(false).count(count -> count > 0);
            });
  }

  /** The oracle: the run by itself, a step at a time. */
  private static void assertSame(Trajectory trajectory, TrajectoryQuery query) {
    Settings settings = query.optimizers().get(trajectory.optimizer());
    Problem problem = Problems.of(query.problem().kind()).problem(query.problem().settings());
    OptimizerRun alone =
        new OptimizerRun(Optimizers.of(trajectory.optimizer()), settings, problem, query.start());
    Envelope curve = trajectory.curve();
    do {
      double expected = query.measure().of(alone, query.component(), settings.number("epsilon"));
      if (alone.step() >= curve.first() && alone.step() < curve.end()) {
        assertThat(curve.get(alone.step())).as("step %s", alone.step()).isEqualTo(expected);
      } else if (alone.step() == curve.end()) {
        assertThat(Double.isFinite(expected)).as("the end at %s", alone.step()).isFalse();
      }
    } while (alone.step() < query.steps() && alone.advance());
    assertThat(trajectory.divergedAt()).isEqualTo(alone.diverged() ? alone.step() : -1);
    assertThat(curve.end()).isLessThanOrEqualTo(alone.step() + 1);
  }

  @Example
  void withTimeEnoughTheFirstPictureIsATenth() {
    RecordingProgress<Trajectories> progress = RecordingProgress.patient();
    Trajectories result = new TrajectorySimulation(() -> 0).compute(query(STEPS), progress);
    assertThat(progress.published)
        .singleElement()
        .satisfies(first -> assertThat(first.steps()).isBetween(STEPS / 10, STEPS / 9));
    assertThat(result.steps()).isEqualTo(STEPS);
  }

  @Example
  void aSlowRunIsShownWithin50Milliseconds() {
    AtomicLong now = new AtomicLong();
    List<Long> shownAt = new ArrayList<>();
    RecordingProgress<Trajectories> progress =
        new RecordingProgress<>(
            partial -> {
              shownAt.add(TimeUnit.NANOSECONDS.toMillis(now.get()));
              return false;
            });
    new TrajectorySimulation(() -> now.addAndGet(TimeUnit.MILLISECONDS.toNanos(4)))
        .compute(query(STEPS), progress);
    assertThat(shownAt.get(0)).isLessThanOrEqualTo(50);
    assertThat(progress.published.get(0).steps()).isLessThan(STEPS / 10);
    assertThat(shownAt).as("how often the picture changes").hasSizeBetween(2, 3);
  }

  @Example
  void itStopsSoonButNotBeforeItHasShownSomething() {
    RecordingProgress<Trajectories> progress = new RecordingProgress<>(partial -> true);
    Trajectories result = new TrajectorySimulation(() -> 0).compute(query(STEPS), progress);
    assertThat(progress.published).hasSize(1);
    assertThat(result.steps()).isBetween(STEPS / 10, STEPS / 9);
    assertThat(progress.askedAfterStop).isOne();
  }

  @Example
  void aShortRunIsShownOnce() {
    RecordingProgress<Trajectories> progress = RecordingProgress.patient();
    new TrajectorySimulation(() -> 0).compute(query(200), progress);
    assertThat(progress.published).isEmpty();
  }

  private static TrajectoryQuery query(int steps) {
    return TrajectoryQuery.of(Scenario.DEFAULT.withSteps(steps), Measure.THETA, 0);
  }

  @Provide
  Arbitrary<TrajectoryQuery> queries() {
    List<Arbitrary<Map<String, Settings>>> each = new ArrayList<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      each.add(SomeSettings.of(optimizer.fields()).map(values -> Map.of(optimizer.id(), values)));
    }
    Arbitrary<Map<String, Settings>> optimizers =
        Combinators.combine(each)
            .as(
                list -> {
                  Map<String, Settings> all = new HashMap<>();
                  list.forEach(all::putAll);
                  return all;
                });
    return Combinators.combine(
            Arbitraries.of(Problems.ALL).flatMap(TrajectorySimulationTest::problem),
            Doubles.signed(1e-3, 100).list().ofSize(50),
            Arbitraries.integers().between(1, 1000),
            optimizers,
            Arbitraries.of(Measure.values()))
        .as(TrajectorySimulationTest::query);
  }

  private static TrajectoryQuery query(
      Selection problem,
      List<Double> start,
      int steps,
      Map<String, Settings> optimizers,
      Measure measure) {
    int dimension = Problems.of(problem.kind()).components(problem.settings()).size();
    DoubleVector theta =
        DoubleVector.of(start.stream().limit(dimension).mapToDouble(Double::doubleValue).toArray());
    return new TrajectoryQuery(problem, theta, steps, optimizers, measure, dimension - 1);
  }

  private static Arbitrary<Selection> problem(ProblemKind kind) {
    return SomeSettings.of(kind.fields())
        .map(values -> new Selection(kind.id(), kind.complete(values)));
  }
}
