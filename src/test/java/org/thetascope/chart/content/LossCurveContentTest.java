package org.thetascope.chart.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.simulation.LossCurveSimulation;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;

/** The loss over a θ of one component. */
class LossCurveContentTest {
  private final LossCurveContent content = new LossCurveContent(Text.english());

  @Test
  void theCurveIsTheLossAndEveryPathLiesOnIt() throws Exception {
    ChartContent chart = content.of(result("x^2 - 3x", "2", ""));
    assertThat(lines(chart)).hasSize(1);
    Mark.Line line = lines(chart).get(0);
    for (int i = 0; i < line.curve().end(); i += 50) {
      double x = line.curve().x(i);
      assertThat(line.curve().value(i)).isCloseTo(x * x - 3 * x, within(1e-12));
    }
    List<Mark.Path> paths =
        chart.marks().stream()
            .filter(Mark.Path.class::isInstance)
            .map(Mark.Path.class::cast)
            .toList();
    assertThat(paths).hasSize(4);
    for (Mark.Path path : paths) {
      for (int k = 0; k < path.x().size(); k++) {
        double x = path.x().get(k);
        assertThat(path.y().get(k)).isCloseTo(x * x - 3 * x, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0x, 0", "0x + 3, 3", "0x - 1e12, -1e12", "0x + 1e-300, 1e-300"})
  void aFlatLossIsALineInTheMiddle(String formula, double height) throws Exception {
    Range y = content.of(result(formula, "2", "")).y().span();
    assertThat(y.getLowerBound()).isLessThan(height);
    assertThat(y.getUpperBound()).isGreaterThan(height);
  }

  @Test
  void aPoleNeitherFlattensTheCurveNorIsCrossed() throws Exception {
    LossCurveSimulation.Result result = result("1/x + x^2", "2", ",'plane':{'x':[-2,3]}");
    ChartContent chart = content.of(result);
    assertThat(chart.y().span().getUpperBound()).isBetween(9.0, 100.0);
    assertThat(chart.y().span().getLowerBound()).isBetween(-100.0, -1.0);
    assertThat(lines(chart)).hasSizeGreaterThan(1);
    for (Mark.Line line : lines(chart)) {
      int end = line.curve().end() - 1;
      assertThat(line.curve().x(0) < -0.1 && line.curve().x(end) > 0.1).isFalse();
    }
  }

  @Test
  void whereTheLossIsNotFiniteThereIsNoCurveAndASentenceSaysSo() throws Exception {
    LossCurveSimulation.Result result = result("x - ln(x)", "2", ",'plane':{'x':[-2,3]}");
    assertThat(lines(content.of(result))).hasSize(1);
    assertThat(lines(content.of(result)).get(0).curve().x(0)).isPositive();
    assertThat(content.sentence(result)).endsWith("Where L is not finite there is no curve.");
    assertThat(content.of(result("sqrt(-1 - x^2)", "2", "")).marks())
        .noneMatch(Mark.Line.class::isInstance);
  }

  /** Who drags on does not wait for a million steps that nobody will see. */
  @Test
  void itEndsWhereNobodyWaitsForItAnyMore() throws Exception {
    Scenario scenario = scenario("x^2 - 3x", "2", "").withSteps(1_000_000);
    Progress<LossCurveSimulation.Result> given =
        new Progress<>() {
          @Override
          public void publish(LossCurveSimulation.Result partial) {
            fail("half a curve");
          }

          @Override
          public boolean stopRequested() {
            return true;
          }
        };
    LossCurveSimulation.Query query = LossCurveSimulation.Query.of(scenario);
    assertThat(new LossCurveSimulation().compute(query, given).paths().paths())
        .allMatch(path -> path.steps() < 1_000_000);
  }

  private static List<Mark.Line> lines(ChartContent chart) {
    return chart.marks().stream()
        .filter(Mark.Line.class::isInstance)
        .map(Mark.Line.class::cast)
        .toList();
  }

  private static Scenario scenario(String formula, String start, String more) throws Exception {
    String problem = "{'kind':'formula','variables':['x'],'expression':'" + formula + "'}";
    String json =
        "{'format':'thetascope-scenario','version':2,'steps':40,'start':["
            + start
            + "],'problem':"
            + problem
            + more
            + "}";
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return new ScenarioReader().read(new ByteArrayInputStream(bytes), "curve");
  }

  private static LossCurveSimulation.Result result(String formula, String start, String more)
      throws Exception {
    return new LossCurveSimulation()
        .compute(LossCurveSimulation.Query.of(scenario(formula, start, more)), Progress.none());
  }
}
