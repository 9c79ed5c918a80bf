package org.thetascope.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.thetascope.text.NumberText;

/** Tick distances of 1, 2 and 5 times a power of ten, labelled with as many digits as they need. */
final class Ticks implements TickUnitSource {
  private static final double[] STEPS = {1, 2, 5};

  private final boolean whole;
  private final NumberText numbers;

  /**
   * With or without fractions.
   *
   * @param whole whether ticks stand at whole numbers only
   * @param numbers how labels are written
   */
  Ticks(boolean whole, NumberText numbers) {
    this.whole = whole;
    this.numbers = numbers;
  }

  @Override
  public TickUnit getLargerTickUnit(TickUnit unit) {
    return getCeilingTickUnit(unit.getSize() * 1.5);
  }

  @Override
  public TickUnit getCeilingTickUnit(TickUnit unit) {
    return getCeilingTickUnit(unit.getSize());
  }

  @Override
  public TickUnit getCeilingTickUnit(double size) {
    double least = Double.isFinite(size) ? Math.max(size, Double.MIN_NORMAL) : 1;
    if (whole) {
      least = Math.max(1, least);
    }
    int exponent = (int) Math.floor(Math.log10(least));
    for (double step : STEPS) {
      double unit = BigDecimal.valueOf(step).scaleByPowerOfTen(exponent).doubleValue();
      if (unit >= least * (1 - 1e-9)) {
        return new Unit(unit, exponent, numbers);
      }
    }
    return new Unit(Math.pow(10, exponent + 1.0), exponent + 1, numbers);
  }

  /** A distance whose labels carry its decimals, and a power of ten where numbers get long. */
  private static final class Unit extends NumberTickUnit {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 5;

    private final int exponent;
    private final NumberText numbers;

    Unit(double size, int exponent, NumberText numbers) {
      super(size);
      this.exponent = exponent;
      this.numbers = numbers;
    }

    @Override
    public String valueToString(double value) {
      if (Math.abs(value) < getSize() / 1000) {
        return "0";
      }
      if (exponent < -LONGEST || exponent > LONGEST) {
        return scientific(value);
      }
      BigDecimal decimal =
          new BigDecimal(value).setScale(Math.max(0, -exponent), RoundingMode.HALF_EVEN);
      return sign(
          decimal.scale() == 0 ? NumberText.grouped(decimal.longValue()) : decimal.toPlainString());
    }

    private String scientific(double value) {
      int magnitude = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
      int digits = Math.max(0, magnitude - exponent);
      BigDecimal mantissa =
          new BigDecimal(value)
              .scaleByPowerOfTen(-magnitude)
              .setScale(Math.min(12, digits), RoundingMode.HALF_EVEN)
              .stripTrailingZeros();
      String power = NumberText.powerOfTen(magnitude);
      String text = mantissa.toPlainString();
      return sign(text.equals("1") ? power : text.equals("-1") ? "-" + power : text + "·" + power);
    }

    private String sign(String text) {
      return numbers.written(text).replace('-', '−');
    }
  }
}
