package org.thetascope.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.judge.Judge;
import org.thetascope.worksheet.judge.Judged;
import org.thetascope.worksheet.judge.Verdict;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.WorkedRules;
import org.thetascope.worksheet.sheet.Components;
import org.thetascope.worksheet.sheet.Entries;
import org.thetascope.worksheet.sheet.Entry;
import org.thetascope.worksheet.sheet.PrintedNumber;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.slip.Diagnosis;
import org.thetascope.worksheet.slip.Explanation;

/** Recomputes a sheet and judges each of its numbers. */
public final class Auditor {
  private final Scenario scenario;
  private final Map<String, Judge> judges = new HashMap<>();
  private final Diagnosis diagnosis = new Diagnosis();

  private Auditor(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The audit of a sheet; rows that are not understood are left out of it and keep their fault.
   *
   * @throws FaultException if the scenario's problem cannot be worked by hand
   */
  public static Audit audit(Sheet sheet, Scenario scenario) {
    return audit(sheet, Entries.of(sheet, Components.of(scenario)), scenario);
  }

  /**
   * The audit of a sheet all of whose rows are understood.
   *
   * @throws FaultException with the first row that is not, or as above
   */
  public static Audit strict(Sheet sheet, Scenario scenario) {
    Entries entries = Entries.of(sheet, Components.of(scenario));
    entries.all();
    return audit(sheet, entries, scenario);
  }

  private static Audit audit(Sheet sheet, Entries entries, Scenario scenario) {
    Auditor auditor = new Auditor(scenario);
    return new Audit(sheet, auditor.rows(entries.entries()), entries.faults());
  }

  private List<AuditedRow> rows(List<Entry> entries) {
    Map<String, Map<Cell, PrintedNumber>> printed = new HashMap<>();
    entries.forEach(
        entry ->
            printed
                .computeIfAbsent(entry.optimizer(), id -> new HashMap<>())
                .put(entry.cell(), entry.printed()));
    // optimizers know nothing of one another
    printed.entrySet().parallelStream()
        .map(numbers -> Map.entry(numbers.getKey(), judge(numbers.getKey(), numbers.getValue())))
        .toList()
        .forEach(judge -> judges.put(judge.getKey(), judge.getValue()));
    List<Entry> wrong = entries.stream().filter(entry -> !verdict(entry).right()).toList();
    for (Entry entry : wrong) {
      if (entry.step() > 0) {
        diagnosis.add(entry, judges.get(entry.optimizer()));
      }
    }
    Words words = new Words(wrong, diagnosis::lookedAt);
    return entries.stream().map(entry -> row(entry, words)).toList();
  }

  private Judge judge(String optimizer, Map<Cell, PrintedNumber> printed) {
    Judge judge = new Judge(WorkedRules.of(scenario, optimizer), printed);
    judge.upTo(printed.keySet().stream().mapToInt(Cell::step).max().orElse(0));
    return judge;
  }

  private AuditedRow row(Entry entry, Words words) {
    Judged judged = judges.get(entry.optimizer()).judged(entry.cell());
    List<Explanation> explanations =
        judged.verdict().right() ? List.of() : diagnosis.best(entry.row());
    return new AuditedRow(entry, judged, explanations, words.of(entry, judged, explanations));
  }

  private Verdict verdict(Entry entry) {
    return judges.get(entry.optimizer()).judged(entry.cell()).verdict();
  }
}
