package org.thetascope.worksheet.sheet;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as spreadsheets write them: 2, 02, 2.0, 2,00. */
final class WholeNumber {
  private static final Pattern WRITTEN = Pattern.compile("0*(\\d{1,8})(?:[.,]0*)?");

  private WholeNumber() {}

  /** The number of a cell; empty where it is none, or is beyond all that a sheet may hold. */
  static OptionalInt of(String cell) {
    Matcher matcher = WRITTEN.matcher(cell.strip());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** Whether a cell is a number. */
  static boolean is(String cell, int number) {
    OptionalInt found = of(cell);
    return found.isPresent() && found.getAsInt() == number;
  }
}
