package org.thetascope.chart.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;

/** The samples, and what θ makes of them. */
class SamplesContentTest {
  private static final String LINE = "{'kind':'line','batch':{'size':2}}";
  private static final String TWO_CLASSES =
      "{'kind':'logistic','loss':'cross-entropy','samples':[[1,2,1],[2,1,1],[-1,-1,0],[-2,1,0]]}";
  private static final String ONE_INPUT =
      "{'kind':'logistic','samples':[[-2,1,0],[-1,1,0],[1,1,0],[2,1,1],[3,1,1]]}";

  private final SamplesContent content = new SamplesContent(Text.english());

  private static Scenario scenario(String problem) {
    String json =
        "{'format':'thetascope-scenario','version':2,'steps':40,'problem':" + problem + "}";
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    try {
      return new ScenarioReader().read(new ByteArrayInputStream(bytes), "samples");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PathSimulation.Paths paths(Scenario scenario) {
    return new PathSimulation()
        .compute(PathSimulation.Query.overSamples(scenario), Progress.none());
  }

  private static <M extends Mark> List<M> marks(ChartContent shown, Class<M> kind) {
    return shown.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest
  @CsvSource({"0", "7", "40"})
  void everyOptimizersLineIsThatOfItsThetaAfterTheStep(int step) {
    PathSimulation.Paths paths = paths(scenario(LINE));
    ChartContent shown = content.of(paths, step);
    List<Mark.Line> lines = marks(shown, Mark.Line.class);
    assertThat(lines).hasSize(4);
    for (int i = 0; i < lines.size(); i++) {
      PathSimulation.Path path = paths.paths().get(i);
      double[] theta = path.theta(step);
      assertThat(lines.get(i).series().id()).isEqualTo(path.optimizer());
      lineIsWithin(lines.get(i), shown);
      for (int k = lines.get(i).curve().first(); k < lines.get(i).curve().end(); k++) {
        double x = lines.get(i).curve().x(k);
        assertThat(lines.get(i).curve().value(k)).isCloseTo(theta[0] + theta[1] * x, within(1e-12));
      }
    }
  }

  private static void lineIsWithin(Mark.Line line, ChartContent shown) {
    assertThat(line.curve().end() - line.curve().first()).isGreaterThanOrEqualTo(2);
    for (int k = line.curve().first(); k < line.curve().end(); k++) {
      assertThat(line.curve().x(k))
          .isBetween(shown.x().span().getLowerBound(), shown.x().span().getUpperBound());
      double low = shown.y().span().getLowerBound();
      double high = shown.y().span().getUpperBound();
      double rounding = 1e-12 * (high - low);
      assertThat(line.curve().value(k)).isBetween(low - rounding, high + rounding);
    }
  }

  @Test
  void theSamplesOfTheStepsMiniBatchAreRinged() {
    Scenario scenario = scenario(LINE);
    Settings settings = scenario.problem().settings();
    List<DoubleVector> samples = settings.table("samples").rows();
    Batches batches = Batches.of(samples.size(), settings.group(Batches.ID)).orElseThrow();
    PathSimulation.Paths paths = paths(scenario);
    for (int step = 1; step <= 6; step++) {
      List<Mark.Ring> rings = marks(content.of(paths, step), Mark.Ring.class);
      int[] batch = batches.at(step);
      assertThat(rings.stream().map(Mark.Ring::x))
          .containsExactlyElementsOf(
              Arrays.stream(batch).mapToObj(i -> samples.get(i).get(0)).toList());
      assertThat(content.sentence(paths, step))
          .contains("The mini-batch of step " + step + ": samples " + (batch[0] + 1));
    }
    // before the first step none has been used
    assertThat(marks(content.of(paths, 0), Mark.Ring.class)).isEmpty();
  }

  @Test
  void twoInputsShowTheBorderWhereTheOutputIsAHalf() {
    Scenario scenario = scenario(TWO_CLASSES);
    PathSimulation.Paths paths = paths(scenario);
    ChartContent shown = content.of(paths, 40);
    var model = Problems.of("logistic").model(scenario.problem().settings()).orElseThrow();
    for (Mark.Line line : marks(shown, Mark.Line.class)) {
      lineIsWithin(line, shown);
      PathSimulation.Path path =
          paths.paths().stream()
              .filter(one -> one.optimizer().equals(line.series().id()))
              .findFirst()
              .orElseThrow();
      for (int k = line.curve().first(); k < line.curve().end(); k++) {
        double output = model.output(path.theta(40), line.curve().x(k), line.curve().value(k));
        assertThat(output).isCloseTo(0.5, within(1e-12));
      }
    }
    List<Mark.Points> classes = marks(shown, Mark.Points.class);
    assertThat(classes.stream().map(mark -> mark.series().label()))
        .containsExactly("t = 1", "t = 0");
    assertThat(classes.get(0).curve().end() + classes.get(1).curve().end()).isEqualTo(4);
    assertThat(content.sentence(paths, 40)).contains("SGD has 4 of 4 samples on the right side");
  }

  @Test
  void oneInputThatVariesShowsTheOutputOverIt() {
    PathSimulation.Paths paths = paths(scenario(ONE_INPUT));
    ChartContent shown = content.of(paths, 40);
    assertThat(shown.x().label()).isEqualTo("x");
    assertThat(shown.y().label()).isEqualTo("t");
    Mark.Line line = marks(shown, Mark.Line.class).get(0);
    double[] theta = paths.paths().get(0).theta(40);
    for (int k = line.curve().first(); k < line.curve().end(); k++) {
      double z = theta[0] * line.curve().x(k) + theta[1];
      assertThat(line.curve().value(k)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-12));
    }
  }

  @Test
  void whatIsPlayedIsWhatStandsAtEachStep() {
    PathSimulation.Paths paths = paths(scenario(LINE));
    ChartContent whole = content.of(paths, Integer.MAX_VALUE);
    assertThat(whole.steps()).hasValue(40);
    assertThat(whole.stages().orElseThrow().at(9)).isEqualTo(content.of(paths, 9).marks());
    assertThat(whole.marks()).isEqualTo(content.of(paths, 40).marks());
    // axes hold still from step to step
    assertThat(content.of(paths, 0).y()).isEqualTo(whole.y());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, 1e-300, 3e200, -2e-9})
  void bordersOfAnySteepnessEndAtTheEdges(double slope) {
    Range square = Range.closed(-2, 2);
    double[] line = {slope, 1e-300 * (slope == 0 ? 1 : Math.abs(slope)), 0};
    var found = SampleLines.border(line, square, square).orElseThrow();
    for (int k = found.first(); k < found.end(); k++) {
      double edge = Math.max(Math.abs(found.x(k)), Math.abs(found.value(k)));
      assertThat(edge).isCloseTo(2, within(1e-12));
    }
    assertThat(SampleLines.border(new double[] {0, 0, 0}, square, square)).isEmpty();
  }

  @Test
  void aProblemWithoutSamplesSaysSo() {
    Scenario scenario = scenario("{'kind':'rosenbrock'}");
    assertThatThrownBy(() -> PathSimulation.Query.overSamples(scenario))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("fault.noSamples");
  }
}
