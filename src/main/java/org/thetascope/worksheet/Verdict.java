package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * What is to be said of a printed number, by its last digit.
 *
 * <p>"Within" includes the border: a number exactly half a unit away is still OK. A number that
 * follows from the sheet's own numbers is right in itself; the exact value counts as further off
 * when it is more than one unit away.
 */
public enum Verdict {
  /** Within half a unit of what the sheet's own numbers give. */
  OK("ok", true),
  /** Within one unit of it: truncated, or rounded the wrong way. */
  ROUNDED("rounded", true),
  /** As those two, but the exact history is elsewhere: an earlier slip is carried on. */
  FOLLOWS("follows", true),
  /** Minus the printed number would be OK or rounded. */
  SIGN("sign", false),
  /** None of these. */
  SLIP("slip", false);

  private final String id;
  private final boolean right;

  Verdict(String id, boolean right) {
    this.id = id;
    this.right = right;
  }

  /** The name in CSV. */
  public String id() {
    return id;
  }

  /** Whether the number was worked rightly from the numbers before it. */
  public boolean right() {
    return right;
  }

  /**
   * The verdict on a number.
   *
   * @param exact the value with exact history, where there is one
   * @param local the value by the right rule from the sheet's own numbers, where there is one
   */
  static Verdict of(PrintedNumber printed, Optional<BigDecimal> exact, Optional<BigDecimal> local) {
    if (local.filter(printed::within).isPresent()) {
      if (exact.filter(printed::within).isEmpty()) {
        return FOLLOWS;
      }
      return printed.withinHalf(local.get()) ? OK : ROUNDED;
    }
    return local.filter(printed.negated()::within).isPresent() ? SIGN : SLIP;
  }
}
