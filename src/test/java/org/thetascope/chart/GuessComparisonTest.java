package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.thetascope.parameter.DoubleVector;

/** A guess is held against the curve that it is closest to. */
class GuessComparisonTest {
  private static final Range AXIS = new Range(0, 10);

  private static Mark line(String id, double... values) {
    DoubleVector steps =
        DoubleVector.of(
            java.util.stream.IntStream.range(0, values.length).asDoubleStream().toArray());
    return new Mark.Line(new Series(id, id), Samples.of(steps, DoubleVector.of(values)));
  }

  private static List<GuessComparison> all(double[] x, double[] y) {
    ChartContent content =
        new ChartContent(
            "",
            Axis.steps("k", 4),
            Axis.fitted("y", false),
            List.of(line("flat", 5, 5, 5, 5, 5), line("rising", 0, 2, 4, 6, 8)),
            List.of());
    return GuessComparison.of(content, DoubleVector.of(x), DoubleVector.of(y), AXIS);
  }

  private static GuessComparison compare(double[] x, double[] y) {
    return all(x, y).get(0);
  }

  @Test
  void theClosestCurveIsNamed() {
    GuessComparison rising = compare(new double[] {0, 4}, new double[] {0.5, 8.5});
    assertThat(rising.name()).isEqualTo("rising");
    assertThat(rising.distance()).isCloseTo(0.5, within(1e-12));
    assertThat(rising.parted()).isNaN();
  }

  @Test
  void theyPartWhereTheyAreMoreThanATenthOfTheAxisApart() {
    // 5, 5.5, 6, 6.5, 7 against 5: more than 1 apart from step 3 on
    GuessComparison flat = compare(new double[] {0, 4}, new double[] {5, 7});
    assertThat(flat.name()).isEqualTo("flat");
    assertThat(flat.distance()).isCloseTo(2, within(1e-12));
    assertThat(flat.parted()).isEqualTo(3);
  }

  @Test
  void onlyPlacesThatWereGuessedCount() {
    GuessComparison some = compare(new double[] {2, 3}, new double[] {4, 6});
    assertThat(some.name()).isEqualTo("rising");
    assertThat(some.distance()).isZero();
    assertThat(all(new double[] {5.5}, new double[] {1})).isEmpty();
  }

  @Test
  void everyCurveIsComparedTheClosestFirst() {
    List<GuessComparison> all = all(new double[] {0, 4}, new double[] {0.5, 8.5});
    assertThat(all).extracting(GuessComparison::name).containsExactly("rising", "flat");
    // |0.5 − 5| at the start, |8.5 − 5| at the end
    assertThat(all.get(1).distance()).isCloseTo(3.5, within(1e-12));
    assertThat(all.get(1).parted()).isZero();
  }
}
