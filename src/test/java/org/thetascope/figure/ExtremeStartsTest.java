package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Theme;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SweepSettings;
import org.thetascope.text.Text;

/** Every chart of θ is drawn, with an axis to read, wherever among the doubles θ begins. */
class ExtremeStartsTest {
  private static final double[] STARTS = {
    0,
    Double.MIN_VALUE,
    1e-308,
    -1e-160,
    1e16,
    1e155,
    -1e300,
    1e307,
    1e308,
    -1.7e308,
    Double.MAX_VALUE
  };

  private final FigureCharts charts =
      new FigureCharts(Text.english(), new ChartFonts(), Theme.of("light"));

  private static Scenario quadratic(double... curvature) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("quadratic");
    int n = curvature.length;
    return scenario.withProblemSettings(
        scenario
            .problem()
            .settings()
            .with("curvature", DoubleVector.of(curvature))
            .with("centre", DoubleVector.filled(n, 0)));
  }

  private static Scenario formula(String expression) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("formula");
    return scenario.withProblemSettings(
        scenario.problem().settings().with("expression", expression));
  }

  static Stream<Scenario> scenarios() {
    List<Scenario> all = new ArrayList<>();
    for (double start : STARTS) {
      for (double other : new double[] {start, -start, 1}) {
        DoubleVector two = DoubleVector.of(start, other);
        all.add(quadratic(1, 4).withStart(two));
        all.add(formula("x^2-y^2").withStart(two));
        all.add(Scenario.DEFAULT.withProblemKind("rosenbrock").withStart(two));
      }
      all.add(quadratic(1).withStart(DoubleVector.of(start)));
      if (start > 0) {
        all.add(formula("ln(x)+y").withStart(DoubleVector.of(start, -start)));
      }
    }
    return all.stream()
        .map(one -> one.withSteps(30).withSweep(SweepSettings.DEFAULT.withRange(1e-4, 10)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyChartIsDrawnWithAxesToRead(Scenario scenario) throws IOException {
    for (String id : List.of("trajectories", "plane", "sweep", "stability")) {
      List<CurveChart> made;
      try {
        made = charts.of(id, scenario);
      } catch (FaultException e) {
        // where L is nowhere a number there are no levels, and a sentence says so
        assertThat(e.fault().key()).isEqualTo("fault.plane.nothing");
        continue;
      }
      for (CurveChart chart : made) {
        assertReadable(id, chart.drawn());
        chart.zoom(0.8, 0.5, 0.5);
        chart.pan(0.5, 0.5);
        chart.layout(640, 400);
        assertReadable(id, chart.drawn());
        assertThat(chart.sentence(Text.english())).as(id).doesNotContain("NaN");
        chart.fit();
      }
      assertThat(Figures.bytes("png", new Figure(made, 640, 400, 1, scenario))).isNotEmpty();
    }
  }

  private static void assertReadable(String id, DrawnChart drawn) {
    for (Range axis : List.of(drawn.domain(), drawn.range())) {
      assertThat(axis.getLength()).as(id + " " + axis).isFinite().isPositive();
    }
    assertThat(drawn.xTicks().size()).as(id + " " + drawn.domain()).isGreaterThan(1);
    assertThat(drawn.yTicks().size()).as(id + " " + drawn.range()).isGreaterThan(1);
  }
}
