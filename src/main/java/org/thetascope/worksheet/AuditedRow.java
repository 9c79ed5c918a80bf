package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.judge.Interval;
import org.thetascope.worksheet.judge.Judged;
import org.thetascope.worksheet.judge.Verdict;
import org.thetascope.worksheet.sheet.Entry;
import org.thetascope.worksheet.slip.Explanation;

/**
 * One printed number with what is to be said of it.
 *
 * @param entry the number and its place
 * @param judged what it should be
 * @param explanations the slips that reproduce a wrong number and rank first; may be none
 * @param words the explanation in words, without English; none for a number that is OK
 */
public record AuditedRow(
    Entry entry, Judged judged, List<Explanation> explanations, List<Fault> words) {
  /** Keeps copies. */
  public AuditedRow {
    explanations = List.copyOf(explanations);
    words = List.copyOf(words);
  }

  /** The value with exact history; empty where it is undefined. */
  public Optional<BigDecimal> exact() {
    return judged.exact();
  }

  /** The value by the right rule from the sheet's own numbers; empty where it is undefined. */
  public Optional<BigDecimal> local() {
    return judged.local();
  }

  /** The least that it may be. */
  public Optional<BigDecimal> low() {
    return judged.range().map(Interval::low);
  }

  /** The greatest that it may be. */
  public Optional<BigDecimal> high() {
    return judged.range().map(Interval::high);
  }

  /** What is to be said of it. */
  public Verdict verdict() {
    return judged.verdict();
  }
}
