package org.thetascope.chart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;
import org.thetascope.text.Text;

/** The chart of θ over steps with mini-batches: a line where an epoch ends. */
class TrajectoryContentTest {
  /** Five samples, drawn in batches. */
  private static ChartContent shown(Text text, int size, String draw, int steps) {
    Scenario line = Scenario.DEFAULT.withProblemKind("line").withSteps(steps);
    Settings batch = Settings.empty().with("size", size).with("draw", draw).with("seed", 1.0);
    Scenario drawn = line.withProblemSettings(line.problem().settings().with(Batches.ID, batch));
    TrajectoryQuery query = TrajectoryQuery.of(drawn);
    return new TrajectoryContent(text)
        .of(query, new TrajectorySimulation().compute(query, Progress.none()), false);
  }

  private static List<Double> epochs(ChartContent content) {
    Stream<Mark.Rule> rules =
        content.marks().stream().filter(Mark.Rule.class::isInstance).map(Mark.Rule.class::cast);
    return rules.filter(rule -> rule.kind() == Mark.Rule.Kind.EPOCH).map(Mark.Rule::at).toList();
  }

  @Test
  void hasALineWhereAnEpochOfShuffledBatchesEnds() {
    // five samples by two: batches of 2, 2 and 1
    ChartContent content = shown(Text.english(), 2, "shuffled", 10);
    assertThat(epochs(content)).containsExactly(3.0, 6.0, 9.0);
    assertThat(content.title()).isEqualTo("b over steps, lines after every epoch (3 steps)");
    assertThat(shown(new Text(Locale.GERMAN), 2, "shuffled", 10).title())
        .isEqualTo("b über die Schritte, Linien nach je einer Epoche (3 Schritte)");
  }

  @ParameterizedTest
  @CsvSource({
    "125, 25, 5, every epoch (5 steps)",
    "200, 20, 10, every 2 epochs (10 steps)",
    "500, 20, 25, every 5 epochs (25 steps)",
    "1000, 20, 50, every 10 epochs (50 steps)",
    "2500, 25, 100, every 20 epochs (100 steps)",
    "10000, 20, 500, every 100 epochs (500 steps)"
  })
  void keepsTheLinesApart(int steps, int lines, double first, String words) {
    ChartContent content = shown(Text.english(), 1, "shuffled", steps);
    assertThat(epochs(content)).hasSize(lines).startsWith(first);
    assertThat(content.title()).endsWith(words);
  }

  @Test
  void hasNoLineWhereNoEpochEnds() {
    for (ChartContent content :
        List.of(
            shown(Text.english(), 2, "replacement", 10), shown(Text.english(), 1, "shuffled", 4))) {
      assertThat(epochs(content)).isEmpty();
      assertThat(content.title()).isEqualTo("b over steps");
    }
  }
}
