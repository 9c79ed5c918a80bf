package org.thetascope.worksheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.judge.Verdict;
import org.thetascope.worksheet.sheet.Sheet;

/**
 * A sheet with the verdict on each of its numbers.
 *
 * @param sheet the sheet
 * @param rows the rows that are understood, in the sheet's order
 * @param faults one sentence for each row that is not, by its index in the sheet
 * @param waiting how many rows are understood and not judged yet
 */
public record Audit(Sheet sheet, List<AuditedRow> rows, Map<Integer, Fault> faults, int waiting) {
  /** Keeps copies. */
  public Audit {
    rows = List.copyOf(rows);
    faults = Map.copyOf(faults);
  }

  /** The verdicts by the index of their row in the sheet, counted from 0. */
  public Map<Integer, AuditedRow> byRow() {
    Map<Integer, AuditedRow> byRow = new LinkedHashMap<>();
    rows.forEach(row -> byRow.put(row.entry().row(), row));
    return byRow;
  }

  /**
   * How many numbers were worked rightly from the numbers before them: the verdicts ok, rounded and
   * follows.
   */
  public int right() {
    return (int) rows.stream().filter(row -> row.verdict().right()).count();
  }

  /**
   * The first wrong number of each optimizer on the sheet, by step and then by the order in which a
   * step is worked; empty for one without a wrong number.
   */
  public Map<String, Optional<AuditedRow>> firstWrong() {
    Map<String, Optional<AuditedRow>> first = new LinkedHashMap<>();
    for (AuditedRow row : rows) {
      first.putIfAbsent(row.entry().optimizer(), Optional.empty());
      if (!row.verdict().right()) {
        first.merge(
            row.entry().optimizer(),
            Optional.of(row),
            (old, found) -> old.isPresent() && !before(found, old) ? old : found);
      }
    }
    return first;
  }

  /** The first wrong number in the order of the sheet. */
  public Optional<AuditedRow> first() {
    return rows.stream().filter(row -> !row.verdict().right()).findFirst();
  }

  /** Whether every row that is understood has its verdict. */
  public boolean whole() {
    return waiting == 0;
  }

  /** How many rows are yet to be filled in. */
  public long toFill() {
    Set<Integer> toFill = sheet.toFill();
    return faults.keySet().stream().filter(toFill::contains).count();
  }

  /** How many rows have each verdict. */
  public Map<Verdict, Long> totals() {
    Map<Verdict, Long> totals = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      totals.put(verdict, rows.stream().filter(row -> row.verdict() == verdict).count());
    }
    return totals;
  }

  private static boolean before(Optional<AuditedRow> a, Optional<AuditedRow> b) {
    return Worked.ORDER.compare(a.orElseThrow().entry(), b.orElseThrow().entry()) < 0;
  }

  /** The rows of one optimizer. */
  public Collection<AuditedRow> rows(String optimizer) {
    return rows.stream().filter(row -> row.entry().optimizer().equals(optimizer)).toList();
  }
}
