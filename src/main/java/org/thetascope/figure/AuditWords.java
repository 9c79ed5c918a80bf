package org.thetascope.figure;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;

/** An audit as a whole, in sentences. */
public final class AuditWords {
  private final Text text;

  /** With the words. */
  public AuditWords(Text text) {
    this.text = text;
  }

  /** How many numbers are right, and how many have each verdict. */
  public String totals(Audit audit) {
    if (audit.rows().isEmpty() && audit.faults().isEmpty()) {
      return text.get("sheet.totals.empty");
    }
    List<String> parts = new ArrayList<>();
    audit
        .totals()
        .forEach(
            (verdict, count) -> {
              if (count > 0) {
                parts.add(part(count, "verdict." + verdict.id()));
              }
            });
    if (!audit.whole()) {
      parts.add(part(audit.waiting(), "sheet.totals.waiting"));
    }
    long toFill = audit.toFill();
    if (audit.faults().size() > toFill) {
      parts.add(part(audit.faults().size() - toFill, "sheet.totals.unread"));
    }
    if (toFill > 0) {
      parts.add(part(toFill, "sheet.totals.toFill"));
    }
    return text.get("sheet.totals", audit.right(), audit.rows().size(), String.join(", ", parts));
  }

  private String part(long count, String word) {
    return text.get("sheet.totals.part", count, text.get(word));
  }

  /** Where each optimizer goes wrong first. */
  public String firsts(Audit audit) {
    List<String> firsts = new ArrayList<>();
    audit.firstWrong().values().forEach(row -> row.ifPresent(found -> firsts.add(first(found))));
    return firsts.isEmpty()
        ? text.get("sheet.first.none")
        : text.get("sheet.first") + " " + String.join("; ", firsts);
  }

  /** Where one optimizer goes wrong first. */
  public String first(AuditedRow row) {
    return text.get(
        "sheet.first.row",
        Optimizers.of(row.entry().optimizer()).name(),
        row.entry().step(),
        row.entry().quantity().symbol());
  }
}
