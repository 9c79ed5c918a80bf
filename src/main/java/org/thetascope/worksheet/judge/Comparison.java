package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.List;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * A printed number beside what it should be: the exact value, and the range of what its rule gives.
 *
 * @param printed the number
 * @param targets what it should be one of
 * @param slack w: how far from them it may be when it was cut or rounded on the way
 */
record Comparison(PrintedNumber printed, List<Interval> targets, BigDecimal slack) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int FORGIVEN = 6;

  /** Whether the number is one of the targets, rounded to all the digits that it has. */
  boolean rounded() {
    return within(printed.unit());
  }

  /** The same, where zeros at the end may be no digits. */
  boolean consistent() {
    return rounded() || within(printed.coarseUnit());
  }

  private boolean within(BigDecimal unit) {
    BigDecimal border = unit.multiply(HALF).add(forgiven());
    return targets.stream()
        .anyMatch(target -> distance(printed.value(), target).compareTo(border) <= 0);
  }

  /** Whether the number is what one of the targets is when it is cut or rounded on the way. */
  boolean near() {
    return near(printed.value());
  }

  /** Whether the number with the other sign is that. */
  boolean negativeNear() {
    return near(printed.value().negate());
  }

  private boolean near(BigDecimal number) {
    return targets.stream().anyMatch(target -> near(number, target));
  }

  private boolean near(BigDecimal number, Interval target) {
    BigDecimal distance = distance(number, target);
    if (distance.compareTo(slack.subtract(forgiven())) < 0) {
      return true;
    }
    boolean cut = number.abs().compareTo(target.nearest(number).abs()) < 0;
    return distance.compareTo(slack.add(forgiven())) <= 0 && (cut || !printed.isShort());
  }

  private static BigDecimal distance(BigDecimal number, Interval target) {
    return new PrintedNumber(number).distance(target.nearest(number));
  }

  /** What comparisons forgive, since both sides may come from other arithmetic: 10⁻⁶ u. */
  private BigDecimal forgiven() {
    return printed.unit().scaleByPowerOfTen(-FORGIVEN);
  }
}
