package org.thetascope.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.thetascope.text.NumberText;

/**
 * Five to nine round numbers on an axis at any size, or fewer where labels have no room. Labels
 * carry as many digits as it takes to tell them apart.
 */
final class Ticks {
  /** The most on an axis with room. */
  static final int MOST = 9;

  /** The fewest where there is a choice. */
  private static final int LEAST = 5;

  /** Distances in the order in which they are wanted, times a power of ten. */
  private static final List<List<BigDecimal>> STEPS =
      List.of(
          decimals("1", "2", "5"), decimals("2.5", "4"), decimals("3", "1.5"), decimals("6", "8"));

  /** Decades between powers, in the order in which they are wanted. */
  private static final List<List<BigDecimal>> DECADES =
      List.of(decimals("1", "2", "5"), decimals("2.5", "4"), decimals("3", "1.5", "6"));

  /** What stands between powers of ten on an axis of few decades. */
  private static final int[][] BETWEEN = {{1, 3}, {1, 2, 5}, {1, 2, 3, 5}, {1, 2, 3, 5, 7}};

  /** Numbers beyond these powers of ten are written with powers. */
  private static final int LARGE = 7;

  private static final int SMALL = -5;

  /** Decades below which round numbers are tried. */
  private static final double FEW = 2.5;

  /** The greatest power of ten that a double has, nearly. */
  private static final double FINITE = 307;

  private final Range range;
  private final NumberText numbers;
  private final int least;
  private final int most;

  private Ticks(Range range, NumberText numbers, int most) {
    this.range = range;
    this.numbers = numbers;
    this.most = most;
    least = Math.min(LEAST, most);
  }

  private static List<BigDecimal> decimals(String... numbers) {
    return List.of(numbers).stream().map(BigDecimal::new).toList();
  }

  /**
   * The ticks of an axis, without the row of zeros.
   *
   * @param range what the axis spans, as drawn
   * @param most how many there may be
   */
  static List<Tick> of(Range range, Axis.Scale scale, NumberText numbers, int most) {
    Ticks ticks = new Ticks(range, numbers, Math.max(1, most));
    return scale == Axis.Scale.LOGARITHMIC
        ? ticks.logarithmic()
        : ticks.linear(scale == Axis.Scale.WHOLE);
  }

  private List<Tick> linear(boolean whole) {
    List<Tick> found = new ArrayList<>();
    for (BigDecimal value : round(range.getLowerBound(), range.getUpperBound(), whole)) {
      found.add(
          new Tick(
              value.doubleValue(), label(value, range.getLowerBound(), range.getUpperBound())));
    }
    return found;
  }

  /** The round numbers from low to high, all with the decimals of the distance between them. */
  private List<BigDecimal> round(double low, double high, boolean whole) {
    List<BigDecimal> best = List.of();
    int magnitude = (int) Math.floor(Math.log10(Math.max(high - low, Double.MIN_NORMAL)));
    for (List<BigDecimal> kind : STEPS) {
      for (int exponent = magnitude - 1; exponent <= magnitude + 1; exponent++) {
        for (BigDecimal factor : kind) {
          BigDecimal step = factor.scaleByPowerOfTen(exponent);
          if (whole && step.stripTrailingZeros().scale() > 0) {
            continue;
          }
          List<BigDecimal> ticks = multiples(step, low, high);
          if (isBetter(ticks.size(), best.size())) {
            best = ticks;
          }
        }
      }
    }
    return best;
  }

  /** The first number of ticks that is right is taken; until then the nearest below the most. */
  private boolean isBetter(int count, int than) {
    return count <= most && than < least && count > than;
  }

  private List<BigDecimal> multiples(BigDecimal step, double low, double high) {
    List<BigDecimal> found = new ArrayList<>();
    BigDecimal end = new BigDecimal(high);
    BigDecimal value = new BigDecimal(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (value.compareTo(end) <= 0 && found.size() <= most) {
      found.add(value);
      value = value.add(step);
    }
    return found;
  }

  /** A number with the decimals that it has; low and high decide whether powers are written. */
  private String label(BigDecimal value, double low, double high) {
    if (value.signum() == 0) {
      return "0";
    }
    int magnitude = (int) Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))) + 1e-9);
    if (magnitude >= LARGE || magnitude <= SMALL) {
      return scientific(value);
    }
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return sign(plain.scale() == 0 ? NumberText.grouped(plain.longValue()) : plain.toPlainString());
  }

  private String scientific(BigDecimal value) {
    int magnitude = value.precision() - value.scale() - 1;
    BigDecimal mantissa = value.scaleByPowerOfTen(-magnitude).stripTrailingZeros();
    String power = NumberText.powerOfTen(magnitude);
    String text = mantissa.toPlainString();
    return sign(text.equals("1") ? power : text.equals("-1") ? "-" + power : text + "·" + power);
  }

  private String sign(String text) {
    return numbers.written(text).replace('-', '−');
  }

  private List<Tick> logarithmic() {
    double low = range.getLowerBound();
    double high = range.getUpperBound();
    List<Tick> best = powers(low, high);
    for (int[] factors : BETWEEN) {
      if (best.size() < least && low + 1 > low) {
        List<Tick> found = between(factors, low, high);
        best = isBetter(found.size(), best.size()) ? found : best;
      }
    }
    if (best.size() < least && high - low < FEW) {
      // beyond a double the numbers are counted in the first power of ten
      double unit = low > -FINITE && high < FINITE ? 0 : Math.floor(low);
      List<Tick> found = rounded(low, high, unit);
      best = isBetter(found.size(), best.size()) ? found : best;
    }
    return best;
  }

  /** Powers of ten, one every so many decades. */
  private List<Tick> powers(double low, double high) {
    List<BigDecimal> best = List.of();
    int magnitude = Math.max(0, (int) Math.floor(Math.log10(Math.max(1, high - low))));
    for (List<BigDecimal> kind : DECADES) {
      for (int exponent = Math.max(0, magnitude - 1); exponent <= magnitude + 1; exponent++) {
        for (BigDecimal factor : kind) {
          BigDecimal unit = factor.scaleByPowerOfTen(exponent);
          // among exponents that are huge themselves, the next double may be further off
          if (unit.stripTrailingZeros().scale() <= 0 && low + unit.doubleValue() > low) {
            List<BigDecimal> ticks = multiples(unit, low, high);
            best = isBetter(ticks.size(), best.size()) ? ticks : best;
          }
        }
      }
    }
    return best.stream()
        .map(power -> new Tick(power.doubleValue(), numbers.power(power.doubleValue())))
        .toList();
  }

  private List<Tick> between(int[] factors, double low, double high) {
    List<Tick> found = new ArrayList<>();
    for (double decade = Math.floor(low); decade <= high && found.size() <= most; decade++) {
      for (int factor : factors) {
        double value = decade + Math.log10(factor);
        if (value >= low && value <= high) {
          String power = numbers.power(decade);
          found.add(new Tick(value, factor == 1 ? power : factor + "·" + power));
        }
      }
    }
    return found;
  }

  /** Where little more than a decade is seen, round numbers say more than powers of ten. */
  private List<Tick> rounded(double low, double high, double unit) {
    double least = Math.pow(10, low - unit);
    double greatest = Math.pow(10, high - unit);
    List<Tick> found = new ArrayList<>();
    for (BigDecimal value : round(least, greatest, false)) {
      double place = value.signum() > 0 ? unit + log10(value) : Double.NaN;
      if (place >= low && place <= high) {
        String label =
            unit == 0
                ? label(value, least, greatest)
                : scientific(value.scaleByPowerOfTen((int) unit));
        found.add(new Tick(place, label));
      }
    }
    return found;
  }

  private static double log10(BigDecimal value) {
    return Math.log10(value.round(MathContext.DECIMAL64).doubleValue());
  }
}
