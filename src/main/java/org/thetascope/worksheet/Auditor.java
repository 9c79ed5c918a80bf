package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.History;
import org.thetascope.worksheet.rule.Model;
import org.thetascope.worksheet.sheet.Entries;
import org.thetascope.worksheet.sheet.Entry;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.slip.Attempt;
import org.thetascope.worksheet.slip.Diagnosis;

/** Recomputes a sheet and judges each of its numbers. */
public final class Auditor {
  private final Model model;
  private final Map<String, History> exact = new HashMap<>();
  private final Map<String, History> local = new HashMap<>();
  private final Diagnosis diagnosis = new Diagnosis();

  private Auditor(Model model) {
    this.model = model;
  }

  /**
   * The audit of a sheet; rows that are not understood are left out of it and keep their fault.
   *
   * @throws FaultException if the scenario's problem cannot be worked by hand
   */
  public static Audit audit(Sheet sheet, Scenario scenario) {
    return audit(sheet, Entries.of(sheet), scenario);
  }

  /**
   * The audit of a sheet all of whose rows are understood.
   *
   * @throws FaultException with the first row that is not, or as above
   */
  public static Audit strict(Sheet sheet, Scenario scenario) {
    Entries entries = Entries.of(sheet);
    entries.all();
    return audit(sheet, entries, scenario);
  }

  private static Audit audit(Sheet sheet, Entries entries, Scenario scenario) {
    Auditor auditor = new Auditor(Model.of(scenario));
    return new Audit(sheet, auditor.rows(entries.entries()), entries.faults());
  }

  private List<AuditedRow> rows(List<Entry> entries) {
    Map<String, List<Entry>> byOptimizer = new HashMap<>();
    entries.forEach(
        entry ->
            byOptimizer.computeIfAbsent(entry.optimizer(), id -> new ArrayList<>()).add(entry));
    byOptimizer.forEach(this::compute);
    for (Entry entry : entries) {
      if (!verdict(entry).right()) {
        Attempt right = Attempt.right(local.get(entry.optimizer()), entry.step(), entry.quantity());
        diagnosis.add(entry.row(), right, entry.printed());
      }
    }
    Words words =
        new Words(
            entries.stream().filter(entry -> !verdict(entry).right()).toList(),
            diagnosis::lookedAt);
    return entries.stream().map(entry -> row(entry, words)).toList();
  }

  private void compute(String optimizer, List<Entry> entries) {
    int last = entries.stream().mapToInt(Entry::step).max().orElse(0);
    Map<Cell, BigDecimal> printed = new HashMap<>();
    entries.forEach(
        entry -> printed.put(new Cell(entry.step(), entry.quantity()), entry.printed().value()));
    exact.put(optimizer, new History(model, optimizer, Map.of()).upTo(last));
    local.put(optimizer, new History(model, optimizer, printed).upTo(last));
  }

  private AuditedRow row(Entry entry, Words words) {
    AuditedRow judged =
        new AuditedRow(
            entry,
            value(exact, entry),
            value(local, entry),
            verdict(entry),
            verdict(entry).right() ? List.of() : diagnosis.best(entry.row()),
            List.of());
    return words.explained(judged);
  }

  private Verdict verdict(Entry entry) {
    return Verdict.of(entry.printed(), value(exact, entry), value(local, entry));
  }

  private static Optional<BigDecimal> value(Map<String, History> histories, Entry entry) {
    return histories.get(entry.optimizer()).computed(entry.step(), entry.quantity());
  }
}
