package org.thetascope.chart;

import org.jfree.data.Range;

/**
 * One axis of a chart.
 *
 * @param label beside it
 * @param scale how places become numbers
 * @param span from end to end, as drawn; null where it follows what the marks reach
 * @param least what it shows in any case, as drawn
 */
public record Axis(String label, Scale scale, Range span, Extent least) {
  /** How places become numbers. */
  public enum Scale {
    /** Whole numbers, such as steps or layers. */
    WHOLE,
    /** Real numbers. */
    LINEAR,
    /** Places are log₁₀ of the numbers, far beyond a double's range; −∞ is an exact zero. */
    LOGARITHMIC
  }

  /** Steps from 0 to the last one. */
  public static Axis steps(String label, int last) {
    return new Axis(label, Scale.WHOLE, new Range(0, last), Extent.NONE);
  }

  /** Layers, factors and the like from 1 to the last one, with room at both ends. */
  public static Axis layers(String label, int last) {
    return new Axis(label, Scale.WHOLE, new Range(0.5, last + 0.5), Extent.NONE);
  }

  /** Real numbers between two ends. */
  public static Axis between(String label, double low, double high) {
    return new Axis(label, Scale.LINEAR, new Range(low, high), Extent.NONE);
  }

  /** What the marks reach, linear or logarithmic. */
  public static Axis fitted(String label, boolean logarithmic) {
    return new Axis(label, logarithmic ? Scale.LOGARITHMIC : Scale.LINEAR, null, Extent.NONE);
  }

  /** The same, which shows some numbers in any case. */
  public Axis showing(double... numbers) {
    return new Axis(label, scale, span, Extent.of(numbers));
  }

  /** The same with another scale. */
  public Axis scaled(Scale changed) {
    return new Axis(label, changed, span, least);
  }

  /** Whether its places are log₁₀ of its numbers. */
  public boolean logarithmic() {
    return scale == Scale.LOGARITHMIC;
  }
}
