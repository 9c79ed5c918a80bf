package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.sheet.Entry;
import org.thetascope.worksheet.slip.Explanation;

/**
 * One printed number with what is to be said of it.
 *
 * @param entry the number and its place
 * @param exact the value with exact history; empty where it is undefined, as after a division by 0
 * @param local the value by the right rule from the sheet's own numbers; empty where undefined
 * @param verdict what the two say of the printed number
 * @param explanations the slips that reproduce a wrong number and rank first; may be none
 * @param words the explanation in words, without English; none for a number that is OK
 */
public record AuditedRow(
    Entry entry,
    Optional<BigDecimal> exact,
    Optional<BigDecimal> local,
    Verdict verdict,
    List<Explanation> explanations,
    List<Fault> words) {
  /** Keeps copies. */
  public AuditedRow {
    explanations = List.copyOf(explanations);
    words = List.copyOf(words);
  }
}
