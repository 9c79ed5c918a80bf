package org.thetascope.chart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Curve;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Theme;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.simulation.NetworkSimulation;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.Progress;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;
import org.thetascope.variance.Scheme;

class NetworkContentTest {
  private static Networks networks(Scheme scheme, int width, int depth) {
    VarianceSettings settings = new VarianceSettings("relu", scheme, "normal", width, depth, 20, 3);
    return new NetworkSimulation().compute(settings, Progress.none());
  }

  private static DrawnChart drawn(Networks networks) {
    CurveChart chart = new CurveChart(new ChartFonts(), Theme.of("light"), NumberText.PLAIN);
    ChartContent content = new NetworkContent(Text.english()).forward(networks, null, 1, true);
    chart.show(content, false);
    return chart.drawn();
  }

  private static <M extends Mark> M only(DrawnChart chart, Class<M> kind, String series) {
    List<M> found =
        chart.content().marks().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .filter(mark -> mark.series().id().equals(series))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void showsThePredictionAndTheMeasuredWithItsInterval() {
    Networks networks = networks(Scheme.named("he"), 32, 6);
    DrawnChart chart = drawn(networks);
    assertThat(chart.logarithmic()).isTrue();
    Curve means = only(chart, Mark.Points.class, "measured").curve();
    Mark.Interval intervals = only(chart, Mark.Interval.class, "measured");
    assertThat(only(chart, Mark.Line.class, "predicted").curve().end()).isEqualTo(7);
    for (int l = 1; l < means.end(); l++) {
      assertThat(means.natural(l)).isEqualTo(networks.layers().get(l - 1).z().mean());
      double low = intervals.low().get(l - 1);
      double high = intervals.high().get(l - 1);
      assertThat(means.value(l)).isBetween(low, high);
      assertThat(high).isGreaterThan(low).isLessThanOrEqualTo(chart.range().getUpperBound());
      assertThat(low).isGreaterThanOrEqualTo(chart.range().getLowerBound());
    }
    // less than a decade is labelled with round numbers
    assertThat(chart.yTicks()).hasSizeBetween(5, 9);
  }

  /** Networks of three units die in some layer; of those that would not, nothing is known. */
  @Test
  void whereAllTrialsDiedThereIsNoMeanAndNoInterval() {
    Networks networks = networks(Scheme.named("he"), 3, 60);
    assertThat(networks.died()).isEqualTo(20);
    int last = networks.deadFrom() - 1;
    assertThat(networks.layers().get(last - 1).hMeanSquare().mean()).isPositive();
    assertThat(networks.layers().get(last).hMeanSquare().mean()).isZero();
    NetworkContent content = new NetworkContent(Text.english());
    ChartContent backward = content.backward(networks, 1, true);
    for (Mark mark : backward.marks()) {
      if (mark instanceof Mark.Interval interval) {
        assertThat(interval.x().size()).isZero();
      } else if (mark instanceof Mark.Points points) {
        assertThat(points.curve().end()).isLessThanOrEqualTo(1);
      }
    }
    assertThat(content.moments(networks, 1, true).marks())
        .filteredOn(Mark.Points.class::isInstance)
        .allSatisfy(mark -> assertThat(((Mark.Points) mark).curve().end()).isEqualTo(last + 1));
    String said = "measured: all 20 trials died by layer " + (last + 1);
    assertThat(backward.legend()).extracting(ChartContent.LegendEntry::label).contains(said);
    assertThat(content.forward(networks, null, 1, true).legend())
        .extracting(ChartContent.LegendEntry::label)
        .contains(said);
    assertThat(networks(Scheme.named("he"), 32, 6).died()).isZero();
    DrawnChart chart = drawn(networks);
    assertThat(chart.range().getLowerBound()).isFinite();
    assertThat(chart.yTicks().get(0).value()).isFinite();
  }

  @Test
  void theMeasuredEndsWhereADoubleDoes() {
    DrawnChart chart = drawn(networks(Scheme.custom(1e-6), 8, 100));
    Curve predicted = only(chart, Mark.Line.class, "predicted").curve();
    assertThat(predicted.value(100)).isLessThan(-400);
    assertThat(predicted.natural(100)).isZero();
    assertThat(only(chart, Mark.Points.class, "measured").curve().end()).isBetween(41, 71);
    assertThat(chart.range().getLowerBound()).isLessThan(predicted.value(100));
  }
}
