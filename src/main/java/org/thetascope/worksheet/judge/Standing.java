package org.thetascope.worksheet.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thetascope.optimizer.Quantity;

/**
 * What a number that others follow from may stand for.
 *
 * @param least the least that its writer may have gone on with
 * @param middle what the sheet says
 * @param greatest the greatest that its writer may have gone on with
 */
record Standing(BigDecimal least, BigDecimal middle, BigDecimal greatest) {
  /** One number alone. */
  static Standing of(BigDecimal number) {
    return new Standing(number, number, number);
  }

  /** From end to end of an interval. */
  static Standing of(Interval interval, BigDecimal middle) {
    return new Standing(interval.low(), middle, interval.high());
  }

  /** The same as a quantity may be: r and r̂, sums of squares, are nothing below 0. */
  Standing as(Quantity quantity) {
    return quantity == Quantity.R || quantity == Quantity.R_HAT
        ? new Standing(
            least.max(BigDecimal.ZERO), middle.max(BigDecimal.ZERO), greatest.max(BigDecimal.ZERO))
        : this;
  }

  /** Its different numbers, the middle one first. */
  List<BigDecimal> numbers() {
    Set<BigDecimal> others = new TreeSet<>(List.of(least, greatest));
    others.removeIf(number -> number.compareTo(middle) == 0);
    return others.isEmpty()
        ? List.of(middle)
        : others.size() == 1
            ? List.of(middle, others.iterator().next())
            : List.of(middle, least, greatest);
  }

  /** Whether it can be more than one number. */
  boolean varies() {
    return least.compareTo(greatest) != 0 || middle.compareTo(least) != 0;
  }
}
