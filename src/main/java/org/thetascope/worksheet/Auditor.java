package org.thetascope.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Progress;
import org.thetascope.worksheet.judge.Judge;
import org.thetascope.worksheet.judge.Judged;
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
  /** Steps that are judged before the time is looked at. */
  private static final int ROUND = 8;

  /** After which the first numbers are handed over; the next follow after twice the time. */
  private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** As many numbers as are explained in less than a tenth of a second. */
  private static final int QUICKLY_EXPLAINED = 10;

  private final Sheet sheet;
  private final Entries entries;
  private final Map<String, Judge> judges = new HashMap<>();
  private final Diagnosis diagnosis = new Diagnosis();
  private int lastStep;

  private Auditor(Sheet sheet, Entries entries, Scenario scenario) {
    this.sheet = sheet;
    this.entries = entries;
    Map<String, Map<Cell, PrintedNumber>> printed = new HashMap<>();
    for (Entry entry : entries.entries()) {
      lastStep = Math.max(lastStep, entry.step());
      printed
          .computeIfAbsent(entry.optimizer(), id -> new HashMap<>())
          .put(entry.cell(), entry.printed());
    }
    printed.forEach(
        (id, numbers) -> judges.put(id, new Judge(WorkedRules.of(scenario, id), numbers)));
  }

  /**
   * The audit of a sheet; rows that are not understood are left out of it and keep their fault.
   *
   * @throws FaultException if the scenario's problem cannot be worked by hand
   */
  public static Audit audit(Sheet sheet, Scenario scenario) {
    return audit(sheet, scenario, Progress.none());
  }

  /**
   * The same; what takes long hands over the first steps before the others.
   *
   * @throws FaultException as above
   */
  public static Audit audit(Sheet sheet, Scenario scenario, Progress<Audit> progress) {
    return new Auditor(sheet, Entries.of(sheet, Components.of(scenario)), scenario).judge(progress);
  }

  /**
   * The audit of a sheet all of whose rows are understood.
   *
   * @throws FaultException with the first row that is not, or as above
   */
  public static Audit strict(Sheet sheet, Scenario scenario) {
    Entries entries = Entries.of(sheet, Components.of(scenario));
    entries.all();
    return new Auditor(sheet, entries, scenario).judge(Progress.none());
  }

  private Audit judge(Progress<Audit> progress) {
    long began = System.nanoTime();
    long wait = FIRST_NANOS;
    for (int step = 0; step < lastStep; ) {
      int next = Math.min(lastStep, step + ROUND);
      // optimizers know nothing of one another
      judges.values().parallelStream().forEach(judge -> judge.upTo(next));
      step = next;
      if (System.nanoTime() - began > wait) {
        Audit partial = soFar(step);
        progress.publish(partial);
        if (progress.stopRequested()) {
          return partial;
        }
        wait *= 2;
      }
    }
    return whole(progress);
  }

  /** The numbers of the first steps, without what may explain the wrong ones. */
  private Audit soFar(int step) {
    List<Entry> judged = entries.entries().stream().filter(entry -> entry.step() <= step).toList();
    Words words = new Words(wrong(judged), row -> true);
    List<AuditedRow> rows = new ArrayList<>();
    for (Entry entry : judged) {
      boolean right = judged(entry).verdict().right();
      rows.add(
          right ? row(entry, words) : new AuditedRow(entry, judged(entry), List.of(), List.of()));
    }
    int waiting = entries.entries().size() - rows.size();
    return new Audit(sheet, rows, entries.faults(), waiting);
  }

  /** Where much is to be explained, the verdicts come first. */
  private Audit whole(Progress<Audit> progress) {
    List<Entry> wrong = wrong(entries.entries());
    if (wrong.size() > QUICKLY_EXPLAINED) {
      progress.publish(soFar(lastStep));
    }
    for (Entry entry : wrong) {
      if (progress.stopRequested()) {
        return soFar(lastStep);
      }
      if (entry.step() > 0) {
        diagnosis.add(entry, judges.get(entry.optimizer()));
      }
    }
    Words words = new Words(wrong, diagnosis::lookedAt);
    List<AuditedRow> rows = entries.entries().stream().map(entry -> row(entry, words)).toList();
    return new Audit(sheet, rows, entries.faults(), 0);
  }

  private List<Entry> wrong(List<Entry> judged) {
    return judged.stream().filter(entry -> !judged(entry).verdict().right()).toList();
  }

  private AuditedRow row(Entry entry, Words words) {
    Judged judged = judged(entry);
    List<Explanation> explanations =
        judged.verdict().right() ? List.of() : diagnosis.best(entry.row());
    return new AuditedRow(entry, judged, explanations, words.of(entry, judged, explanations));
  }

  private Judged judged(Entry entry) {
    return judges.get(entry.optimizer()).judged(entry.cell());
  }
}
