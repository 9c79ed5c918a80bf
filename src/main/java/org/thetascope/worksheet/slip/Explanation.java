package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.List;
import org.thetascope.parameter.Fault;

/**
 * One or two slips that together reproduce a printed number.
 *
 * @param slips the ids of the slips
 * @param kinds the slips with the letters that they concern
 * @param words what was done, without English
 * @param value what that gives
 * @param nearest whether it rounds to the printed digits; otherwise it is within one unit of them
 */
public record Explanation(
    List<String> slips, List<String> kinds, Fault words, BigDecimal value, boolean nearest) {
  /** Keeps copies. */
  public Explanation {
    slips = List.copyOf(slips);
    kinds = List.copyOf(kinds);
  }
}
