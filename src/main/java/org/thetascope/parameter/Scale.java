package org.thetascope.parameter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a slider's position 0 … 1 and a value between two ends belong together. */
public enum Scale {
  /** Equal distances are equal differences. */
  LINEAR {
    @Override
    double toPosition(double value, double low, double high) {
      return (value - low) / (high - low);
    }

    @Override
    double toValue(double position, double low, double high) {
      return low + position * (high - low);
    }

    @Override
    double rounded(double value, double low, double high) {
      // A thousandth of the range, so that a drag passes through readable numbers.
      double step = Math.pow(10, Math.floor(Math.log10((high - low) / 500)));
      return decimals(value, (int) -Math.round(Math.log10(step)));
    }
  },
  /** Equal distances are equal ratios; both ends are positive. */
  LOGARITHMIC {
    @Override
    double toPosition(double value, double low, double high) {
      return Math.log(value / low) / Math.log(high / low);
    }

    @Override
    double toValue(double position, double low, double high) {
      return low * Math.pow(high / low, position);
    }

    @Override
    double rounded(double value, double low, double high) {
      return digits(value);
    }
  },
  /** Logarithmic in 1 − x: spread where a decay comes near to 1. */
  NEAR_ONE {
    @Override
    double toPosition(double value, double low, double high) {
      return Math.log((1 - value) / (1 - low)) / Math.log((1 - high) / (1 - low));
    }

    @Override
    double toValue(double position, double low, double high) {
      return 1 - (1 - low) * Math.pow((1 - high) / (1 - low), position);
    }

    @Override
    double rounded(double value, double low, double high) {
      BigDecimal gap = BigDecimal.ONE.subtract(BigDecimal.valueOf(value));
      return BigDecimal.ONE
          .subtract(gap.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)))
          .doubleValue();
    }
  };

  private static final int DIGITS = 3;

  abstract double toPosition(double value, double low, double high);

  abstract double toValue(double position, double low, double high);

  abstract double rounded(double value, double low, double high);

  /** The position 0 … 1 of a value; values outside [low, high] stand at the ends. */
  public double position(double value, double low, double high) {
    if (!(value > low)) {
      return 0;
    }
    return value >= high ? 1 : Math.min(1, Math.max(0, toPosition(value, low, high)));
  }

  /**
   * The value at a position, rounded to a decimal that reads well (three significant digits, or a
   * thousandth of the range).
   */
  public double value(double position, double low, double high) {
    if (position <= 0) {
      return low;
    }
    if (position >= 1) {
      return high;
    }
    double value = rounded(toValue(position, low, high), low, high);
    return Math.min(high, Math.max(low, value));
  }

  private static double decimals(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static double digits(double value) {
    return BigDecimal.valueOf(value)
        .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
        .doubleValue();
  }
}
