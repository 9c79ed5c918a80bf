package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jfree.data.Range;
import org.thetascope.text.Text;

/** Five to nine labelled ticks, whatever an axis spans. */
class TicksTest {
  private static List<Tick> ticks(double low, double high, Axis.Scale scale, int most) {
    return Ticks.of(new Range(low, high), scale, Text.english().numbers(), most);
  }

  private static void assertGood(List<Tick> ticks, double low, double high, int least, int most) {
    assertThat(ticks).as(low + " to " + high).hasSizeBetween(least, most);
    assertThat(ticks).extracting(Tick::label).doesNotHaveDuplicates();
    assertThat(ticks).extracting(Tick::value).isSorted().allMatch(at -> at >= low && at <= high);
  }

  @Property
  void realNumbers(
      @ForAll @DoubleRange(min = -1, max = 1) double place,
      @ForAll @DoubleRange(min = -12, max = 12) double magnitude,
      @ForAll @DoubleRange(min = -5, max = 1) double part,
      @ForAll @IntRange(min = 7, max = 9) int most) {
    double low = place * Math.pow(10, magnitude);
    double high = low + Math.pow(10, magnitude + part);
    assertGood(ticks(low, high, Axis.Scale.LINEAR, most), low, high, 5, most);
  }

  @Property
  void wholeNumbers(
      @ForAll @IntRange(min = 4, max = 1_000_000) int last,
      @ForAll @IntRange(min = 0, max = 1) int first) {
    double high = last + first;
    List<Tick> found = ticks(first, high, Axis.Scale.WHOLE, Ticks.MOST);
    assertGood(found, first, high, 5, Ticks.MOST);
    assertThat(found).extracting(Tick::value).allMatch(at -> at == Math.rint(at));
  }

  @Property
  void powersOfTen(
      @ForAll @DoubleRange(min = -400, max = 400) double low,
      @ForAll @DoubleRange(min = -2, max = 4) double magnitude) {
    double high = low + Math.pow(10, magnitude);
    assertGood(ticks(low, high, Axis.Scale.LOGARITHMIC, Ticks.MOST), low, high, 5, Ticks.MOST);
  }
}
