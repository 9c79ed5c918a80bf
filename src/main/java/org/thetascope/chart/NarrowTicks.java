package org.thetascope.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.data.Range;
import org.thetascope.chart.DrawnChart.DrawnTick;
import org.thetascope.text.NumberText;

/** Ticks at round numbers for a log axis so short that powers of ten would hardly label it. */
final class NarrowTicks {
  /** Longer axes have powers enough, in decades. */
  private static final double LONGEST = 1.5;

  private NarrowTicks() {}

  /**
   * The ticks; none where the axis is long, or beyond a double's range.
   *
   * @param range log₁₀ of what the axis labels
   * @param most how many there may be, about
   * @param numbers how labels are written
   */
  static List<DrawnTick> of(Range range, double most, NumberText numbers) {
    double low = Math.pow(10, range.getLowerBound());
    double high = Math.pow(10, range.getUpperBound());
    List<DrawnTick> ticks = new ArrayList<>();
    if (range.getLength() > LONGEST || low < Double.MIN_NORMAL || Double.isInfinite(high)) {
      return ticks;
    }
    Ticks units = new Ticks(false, numbers);
    NumberTickUnit unit =
        (NumberTickUnit) units.getCeilingTickUnit((high - low) / Math.max(2, most));
    long first = (long) Math.ceil(low / unit.getSize());
    for (long i = first; i * unit.getSize() <= high; i++) {
      double value = i * unit.getSize();
      ticks.add(new DrawnTick(Math.log10(value), unit.valueToString(value)));
    }
    return ticks;
  }
}
