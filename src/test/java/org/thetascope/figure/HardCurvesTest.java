package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;

/** Curves that leave the plot, and ranges that hardly are ones, in every format. */
class HardCurvesTest {
  private static Scenario with(Scenario scenario, double epsilon) {
    Scenario changed = scenario;
    for (String id : scenario.optimizers().keySet()) {
      changed = changed.withHyperparameter(id, "epsilon", epsilon);
    }
    return changed;
  }

  private static Scenario problem(String kind, double... start) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind(kind);
    return start.length == 0 ? scenario : scenario.withStart(DoubleVector.of(start));
  }

  private static Scenario narrow() {
    return with(problem("worksheet", 0.357160744490945).withSteps(20), 1e-9);
  }

  static Stream<Scenario> leaving() {
    Scenario logistic = problem("logistic");
    return Stream.of(
        problem("rosenbrock", 3, 3),
        problem("beale", 4, 4),
        with(
            logistic.withProblemSettings(
                logistic.problem().settings().with("loss", "cross-entropy")),
            1e4),
        narrow(),
        with(problem("quadratic", 1e12, -1e12), 0.5));
  }

  @ParameterizedTest
  @MethodSource("leaving")
  void latexStaysWithinWhatTexCanMeasure(Scenario scenario) {
    for (String measure : List.of("theta", "loss", "step-norm")) {
      Scenario seen = scenario.withView(scenario.view().withMeasure(measure, 0));
      for (List<String> log : List.of(List.<String>of(), List.of("trajectories"))) {
        Scenario shown = seen.withView(seen.view().withLogarithmic(log));
        Figure figure = Figures.of("trajectories", "light", 1, shown);
        EveryChartTest.assertWithin(Figures.text("tex", figure));
      }
    }
  }

  /** The labels of the vertical axis as a format has them. */
  private static List<String> labels(String format, Figure figure) {
    String text = Figures.text(format, figure);
    if (format.equals("tex")) {
      Matcher ticks = Pattern.compile("yticklabels=\\{(.*)},").matcher(text);
      assertThat(ticks.find()).isTrue();
      return List.of(ticks.group(1).split(","));
    }
    return Pattern.compile("<text[^>]*>([^<]*)</text")
        .matcher(text)
        .results()
        .map(found -> found.group(1).strip())
        .filter(word -> word.matches("0\\.357\\d+"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "tex"})
  void aNarrowRangeHasLabelsThatDiffer(String format) {
    List<String> labels = labels(format, Figures.of("trajectories", "light", 1, narrow()));
    assertThat(labels).hasSizeBetween(5, 9).doesNotHaveDuplicates();
  }

  @Test
  void aNarrowRangeIsDrawnInHundredthsInLatex() {
    String latex = Figures.text("tex", Figures.of("trajectories", "light", 1, narrow()));
    assertThat(latex).contains("% y is in hundredths of the axis").contains("ymin=0, ymax=100,");
  }

  @Test
  void aCurveThatLeavesIsCutAtTheEdge() {
    Figure figure = Figures.of("trajectories", "light", 1, problem("rosenbrock", 3, 3));
    figure.charts().get(0).layout(figure.width(), figure.height());
    double top = figure.charts().get(0).range().getUpperBound();
    double foot = figure.charts().get(0).range().getLowerBound();
    Map<Boolean, List<Double>> beyond =
        Figures.rows(figure).stream()
            .map(row -> Double.parseDouble(row.get("y")))
            .collect(java.util.stream.Collectors.partitioningBy(y -> y > top || y < foot));
    // the table has them all
    assertThat(beyond.get(true)).isNotEmpty();
    assertThat(beyond.get(false)).isNotEmpty();
  }
}
