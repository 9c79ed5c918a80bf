package org.thetascope.chart.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.PlaneSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SweepSettings;
import org.thetascope.simulation.ContourSimulation;
import org.thetascope.simulation.GradientMapSimulation;
import org.thetascope.simulation.LossPlane;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.PlaneSimulation;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.StabilitySimulation;
import org.thetascope.simulation.SweepSimulation;
import org.thetascope.text.Text;

/** The charts of the whole range: what they show and say. */
class RangeContentTest {
  private static final Scenario BOWL =
      Scenario.DEFAULT
          .withProblemKind("quadratic")
          .withStart(DoubleVector.of(-1, 0.5))
          .withSteps(400)
          .withSweep(new SweepSettings(1e-3, 1, 31));

  static Stream<Text> languages() {
    return Text.LANGUAGES.stream().map(Text::new);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePlaneHasAPathOfEveryOptimizerOnTheLinesOfTheLoss(Text text) {
    Range side = Range.closed(-2, 2);
    Scenario scenario =
        BOWL.withPlane(PlaneSettings.DEFAULT.withRanges(Optional.of(side), Optional.of(side)))
            .withHyperparameter("sgd", "epsilon", 0.3);
    PlaneSimulation.Result plane =
        new PlaneSimulation().compute(PlaneSimulation.Query.of(scenario), Progress.none());
    ChartContent content = new PlaneContent(text).of(plane.contours(), plane.paths());
    Mark.Contour contour = of(content, Mark.Contour.class).get(0);
    assertThat(contour.levels()).hasSize(12);
    assertThat(contour.levels())
        .isSortedAccordingTo((a, b) -> Double.compare(a.height(), b.height()));
    List<Mark.Path> paths = of(content, Mark.Path.class);
    assertThat(paths)
        .extracting(path -> path.series().id())
        .containsExactly("sgd", "adagrad", "rmsprop", "adam");
    assertThat(paths)
        .allSatisfy(
            path -> {
              assertThat(path.x().get(0)).isEqualTo(-1);
              assertThat(path.y().get(0)).isEqualTo(0.5);
            });
    assertThat(paths.get(0).annotation()).isEmpty();
    assertThat(of(content, Mark.Points.class))
        .extracting(points -> points.series().label())
        .containsExactly(text.get("series.minimum"));
    assertThat(content.steps()).contains(400);
    String sentence = new PlaneContent(text).sentence(plane.contours(), plane.paths());
    assertThat(sentence).contains("SGD", "Adam", "400").doesNotContain("{", "null");
  }

  /** L = ½(θ₁² + θ₂²)·c: the gradient is (c₁θ₁, c₂θ₂), and Momentum's v is the step itself. */
  @Test
  void arrowsPointDownTheGradientAndAlongTheMoment() {
    OptimizerSettings momentum = BOWL.optimizers().get("momentum");
    Scenario scenario =
        BOWL.withOptimizer("momentum", new OptimizerSettings(true, momentum.values()))
            .withSteps(30);
    LossPlane loss = LossPlane.of(scenario);
    PathSimulation.Query query = PathSimulation.Query.of(scenario, loss).withDirections(true);
    PathSimulation.Paths paths = new PathSimulation().compute(query, Progress.none());
    Range side = Range.closed(-2, 2);
    ContourSimulation.Result contours =
        new ContourSimulation()
            .compute(
                ContourSimulation.Query.of(loss, side, side, scenario.plane()), Progress.none());
    ChartContent content = new PlaneContent(Text.english()).of(contours, paths);
    List<Mark.Arrows> arrows = of(content, Mark.Arrows.class);
    assertThat(arrows)
        .extracting(one -> one.series().label())
        .containsExactly(
            "Adam carries",
            "Momentum carries",
            "down the gradient of SGD",
            "down the gradient of AdaGrad",
            "down the gradient of RMSProp",
            "down the gradient of Adam",
            "down the gradient of Momentum");
    DoubleVector c = scenario.problem().settings().vector("curvature");
    for (int k : new int[] {0, 1, 30}) {
      double longest = 0;
      for (Mark.Arrows one : arrows.subList(2, 7)) {
        double dx = one.toX().get(k) - one.x().get(k);
        double dy = one.toY().get(k) - one.y().get(k);
        // along −g
        assertThat(dx * c.get(1) * one.y().get(k) - dy * c.get(0) * one.x().get(k))
            .isCloseTo(0, within(1e-12));
        assertThat(dx * c.get(0) * one.x().get(k) + dy * c.get(1) * one.y().get(k)).isNegative();
        longest = Math.max(longest, Math.hypot(dx / 4, dy / 4));
      }
      assertThat(longest).isCloseTo(0.12, within(1e-12));
    }
    Mark.Path walked = of(content, Mark.Path.class).get(4);
    Mark.Arrows moment = arrows.get(1);
    assertThat(moment.toX().get(0)).isEqualTo(moment.x().get(0));
    double step = walked.x().get(5) - walked.x().get(4);
    double other = walked.y().get(5) - walked.y().get(4);
    double dx = moment.toX().get(5) - moment.x().get(5);
    double dy = moment.toY().get(5) - moment.y().get(5);
    assertThat(dx * other - dy * step).isCloseTo(0, within(1e-12));
    assertThat(dx * step + dy * other).isPositive();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theSweepIsDoubleLogarithmicAndEndsWhereItDiverges(Text text) {
    SweepContent.Query query =
        SweepContent.Query.of(BOWL.withSteps(8000).withHyperparameter("adam", "epsilon", 0.25));
    SweepSimulation.Result sweep = new SweepSimulation().compute(query.sweep(), Progress.none());
    ChartContent content = new SweepContent(text).of(sweep, query.present(), true);
    assertThat(content.domain().getLowerBound()).isCloseTo(-3, within(1e-12));
    assertThat(content.domain().getUpperBound()).isCloseTo(0, within(1e-12));
    Mark.Line sgd = of(content, Mark.Line.class).get(0);
    assertThat(sgd.curve().natural(sgd.curve().first()))
        .isCloseTo(Math.pow(10, sgd.curve().value(sgd.curve().first())), within(1e-12));
    double end = sgd.curve().naturalX(sgd.curve().end() - 1);
    assertThat(end).isBetween(0.15, 0.25);
    assertThat(sgd.annotation()).startsWith("SGD ").containsPattern("ε = 0[.,]2");
    assertThat(of(content, Mark.Rule.class))
        .extracting(rule -> rule.series().id(), rule -> Math.round(Math.pow(10, rule.at()) * 100))
        .containsExactly(tuple("present", 10L), tuple("adam", 25L));
    assertThat(new SweepContent(text).sentence(sweep))
        .contains("SGD", "RMSProp", sgd.annotation())
        .doesNotContain("{", "null");
  }

  /** No curve is drawn then: without words the chart would say nothing. */
  @ParameterizedTest
  @MethodSource("languages")
  void anOptimizerThatDivergesAtEveryLearningRateSaysSo(Text text) {
    SweepContent.Query query =
        SweepContent.Query.of(
            BOWL.withSteps(8000).withSweep(SweepSettings.DEFAULT.withRange(3, 30)));
    SweepSimulation.Result sweep = new SweepSimulation().compute(query.sweep(), Progress.none());
    assertThat(new SweepContent(text).sentence(sweep))
        .contains(text.get("chart.sweep.never", "SGD"))
        .doesNotContain(text.get("chart.sweep.never", "Adam"));
  }

  @Test
  void aLossBelowZeroHasNoLogarithm() {
    Scenario saddle =
        BOWL.withProblemSettings(
            BOWL.problem().settings().with("curvature", DoubleVector.of(1, -1)));
    SweepContent.Query query = SweepContent.Query.of(saddle.withSteps(50));
    SweepSimulation.Result sweep = new SweepSimulation().compute(query.sweep(), Progress.none());
    ChartContent content = new SweepContent(Text.english()).of(sweep, query.present(), true);
    assertThat(content.logarithmic()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLimitIsALevelOfItsOwn(Text text) {
    StabilitySimulation.Result result =
        new StabilitySimulation().compute(StabilitySimulation.query(BOWL), Progress.none());
    StabilityContent stability = new StabilityContent(text);
    ChartContent content = stability.of(result, false);
    assertThat(of(content, Mark.Rule.class))
        .extracting(rule -> (int) Math.round(rule.at()))
        .containsExactly(2, 38);
    assertThat(of(content, Mark.Line.class)).hasSize(4);
    assertThat(of(content, Mark.Line.class).get(0).curve().first()).isEqualTo(1);
    assertThat(of(stability.of(result, true), Mark.Rule.class).get(0).at())
        .isCloseTo(Math.log10(2), within(1e-12));
    assertThat(stability.sentence(result)).contains("SGD", "38").doesNotContain("{", "null");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theSentenceNamesTheCycleTheBurstAndTheDelta(Text text) {
    Scenario cycle = new Gallery().entry("rmsprop-limit").scenario();
    String said = stability(text, cycle);
    assertThat(said)
        .contains(
            text.get(
                "chart.stability.cycle",
                "RMSProp",
                "θ",
                number(text, -0.25),
                number(text, 0.25),
                "2"))
        .contains("δ ≥ 0");
    String burst = stability(text, new Gallery().entry("adam-bursts").scenario());
    assertThat(burst)
        .contains("8,402".replace(",", ""))
        .contains("38")
        .containsPattern("δ ≥ 0[.,]00131");
  }

  private static String number(Text text, double value) {
    return text.numbers().rounded(value, 4);
  }

  private static String stability(Text text, Scenario scenario) {
    return new StabilityContent(text)
        .sentence(
            new StabilitySimulation()
                .compute(StabilitySimulation.query(scenario), Progress.none()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theMapShowsExactZerosByThemselvesAndNoChangeBetweenTwoColours(Text text) {
    GradientMapSimulation.Result result =
        new GradientMapSimulation()
            .compute(
                new GradientMapSimulation.Query(
                    30, 0.5, FirstLayer.WEIGHTED, List.of("sigmoid", "relu")),
                Progress.none());
    MapContent maps = new MapContent(text);
    Mark.HeatMap relu = of(maps.of(result, 1, 0.9), Mark.HeatMap.class).get(0);
    int last = relu.y().size() - 1;
    assertThat(relu.color(relu.value(0, last))).isEqualTo(-1);
    int one = relu.x().size() / 2 + 20;
    assertThat(relu.x().get(one)).isEqualTo(1);
    int vanishing = relu.color(relu.value(one - 10, last));
    int exploding = relu.color(relu.value(one + 10, last));
    assertThat(vanishing).isLessThan(exploding);
    assertThat(relu.bounds().toArray()).contains(0).isSorted();
    assertThat(of(maps.of(result, 0, 0.9), Mark.Rule.class))
        .extracting(Mark.Rule::at)
        .containsExactly(0.9, 30.0);
    assertThat(of(maps.of(result, 0, Double.NaN), Mark.Rule.class)).isEmpty();
    assertThat(maps.sentence(result, 1)).contains("81", "161").doesNotContain("{", "null");
  }

  private static <M extends Mark> List<M> of(ChartContent content, Class<M> kind) {
    return content.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
