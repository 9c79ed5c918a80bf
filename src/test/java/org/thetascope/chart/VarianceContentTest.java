package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thetascope.chart.DrawnChart.DrawnPoint;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.simulation.NetworkSimulation;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.Progress;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;
import org.thetascope.variance.Scheme;

class VarianceContentTest {
  private static Networks networks(Scheme scheme, int width, int depth) {
    VarianceSettings settings = new VarianceSettings("relu", scheme, "normal", width, depth, 20, 3);
    return new NetworkSimulation().compute(settings, Progress.none());
  }

  private static DrawnChart drawn(Networks networks) {
    CurveChart chart = new CurveChart(new ChartFonts(), Theme.of("light"), NumberText.PLAIN);
    chart.show(new VarianceContent(Text.english()).of(networks), false);
    return chart.drawn();
  }

  @Test
  void showsThePredictionAndTheMeasuredWithItsInterval() {
    Networks networks = networks(Scheme.named("he"), 32, 6);
    DrawnChart chart = drawn(networks);
    assertThat(chart.logarithmic()).isTrue();
    assertThat(chart.curves()).extracting("id").containsExactly("predicted", "measured");
    assertThat(chart.curves().get(0).points()).noneMatch(DrawnPoint::uncertain);
    for (DrawnPoint point : chart.curves().get(1).points()) {
      assertThat(point.natural()).isEqualTo(networks.layers().get(point.x() - 1).z().mean());
      assertThat(point.value()).isBetween(point.low(), point.high());
      assertThat(point.uncertain()).isTrue();
      assertThat(point.high()).isLessThanOrEqualTo(chart.range().getUpperBound());
      assertThat(point.low()).isGreaterThanOrEqualTo(chart.range().getLowerBound());
    }
    // less than a decade is labelled with round numbers
    assertThat(chart.ticks()).hasSizeGreaterThan(2);
  }

  @Test
  void theMeasuredEndsWhereADoubleDoes() {
    DrawnChart chart = drawn(networks(Scheme.custom(1e-6), 8, 100));
    DrawnPoint last = chart.curves().get(0).points().get(99);
    assertThat(last.value()).isLessThan(-400);
    assertThat(last.natural()).isZero();
    assertThat(chart.curves().get(1).points()).hasSizeBetween(40, 70);
    assertThat(chart.range().getLowerBound()).isLessThan(last.value());
  }

  @Test
  void aNetworkThatDiesIsExactlyZero() {
    DrawnChart chart = drawn(networks(Scheme.named("he"), 1, 60));
    assertThat(chart.curves().get(1).points().get(59).value()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(chart.range().getLowerBound()).isFinite();
  }

  @Test
  void saysInASentenceWhatItShows() {
    assertThat(new VarianceContent(Text.english()).sentence(networks(Scheme.named("he"), 32, 6)))
        .startsWith("In layer 6 Var(z) is predicted as 10^0.301 and measured as");
  }
}
