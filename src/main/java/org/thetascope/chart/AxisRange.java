package org.thetascope.chart;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;

/** Moves what an axis spans. */
final class AxisRange {
  private AxisRange() {}

  /** Sets what is not so already: the axis asks for a drawing in any case. */
  static void set(ValueAxis axis, Range wanted) {
    if (!axis.getRange().equals(wanted)) {
      axis.setRange(wanted);
    }
  }

  /** Zooms about a place from 0 at the low end to 1, by a factor that is under 1 to zoom in. */
  static void zoom(ValueAxis axis, double factor, double at) {
    Range range = axis.getRange();
    double fixed = range.getLowerBound() + at * range.getLength();
    double length = Math.max(1e-300, Math.min(1e300, range.getLength() * factor));
    double low = fixed - at * length;
    if (low + length > low) {
      axis.setRange(low, low + length);
    }
  }

  /** Moves by a part of the length. */
  static void shift(ValueAxis axis, double part) {
    axis.setRange(Range.shift(axis.getRange(), part * axis.getRange().getLength(), true));
  }
}
