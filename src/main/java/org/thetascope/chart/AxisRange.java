package org.thetascope.chart;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.Range;

/** Moves what an axis spans, and keeps its length a number that it can be divided by. */
final class AxisRange {
  /** The shortest axis: below it doubles lose their digits. */
  private static final double SHORTEST = 1e-300;

  /** How far an axis reaches to both sides where its length would not be finite. */
  private static final double FARTHEST = Double.MAX_VALUE / 2;

  /** Half of the length of an axis about a single number, as a part of the number. */
  private static final double ABOUT = 0.25;

  private AxisRange() {}

  /** Sets what is not so already: the axis asks for a drawing in any case. */
  static void set(ValueAxis axis, Range wanted) {
    Range range = drawable(wanted.getLowerBound(), wanted.getUpperBound());
    if (!axis.getRange().equals(range)) {
      axis.setRange(range);
    }
  }

  /** The stretch between two ends, or the nearest to it that can be drawn. */
  private static Range drawable(double from, double to) {
    double low = finite(from);
    double high = finite(to);
    if (high - low < SHORTEST) {
      double room = Math.max(SHORTEST, ABOUT * Math.abs(low));
      low = finite(low - room);
      high = finite(high + room);
    }
    if (Double.isInfinite(high - low)) {
      low = Math.max(low, -FARTHEST);
      high = Math.min(high, FARTHEST);
    }
    return new Range(low, high);
  }

  private static double finite(double end) {
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, end));
  }

  /** Zooms about a place from 0 at the low end to 1, by a factor that is under 1 to zoom in. */
  static void zoom(ValueAxis axis, double factor, double at) {
    Range range = axis.getRange();
    double fixed = range.getLowerBound() + at * range.getLength();
    double length = Math.max(SHORTEST, finite(range.getLength() * factor));
    double low = fixed - at * length;
    if (low + length > low) {
      set(axis, new Range(low, low + length));
    }
  }

  /** Moves by a part of the length, as far as there are numbers. */
  static void shift(ValueAxis axis, double part) {
    double way = part * axis.getRange().getLength();
    double low = axis.getRange().getLowerBound() + way;
    double high = axis.getRange().getUpperBound() + way;
    if (Double.isFinite(low) && Double.isFinite(high)) {
      set(axis, new Range(low, high));
    }
  }
}
