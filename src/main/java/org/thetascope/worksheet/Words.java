package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.sheet.Entry;
import org.thetascope.worksheet.sheet.PrintedNumber;
import org.thetascope.worksheet.slip.Diagnosis;
import org.thetascope.worksheet.slip.Explanation;

/** Says in keys and arguments what an audit found about a number. */
final class Words {
  private final List<Entry> wrong;
  private final IntPredicate lookedAt;

  /**
   * With what the words may refer to.
   *
   * @param wrong the sheet's wrong numbers
   * @param lookedAt whether slips were looked for in a row, counted from 0
   */
  Words(List<Entry> wrong, IntPredicate lookedAt) {
    this.lookedAt = lookedAt;
    this.wrong = wrong.stream().sorted(Worked.ORDER).toList();
  }

  AuditedRow explained(AuditedRow row) {
    return new AuditedRow(
        row.entry(), row.exact(), row.local(), row.verdict(), row.explanations(), of(row));
  }

  private List<Fault> of(AuditedRow row) {
    PrintedNumber printed = row.entry().printed();
    return switch (row.verdict()) {
      case OK -> List.of();
      case ROUNDED -> List.of(rounding(printed, row.local().orElseThrow()));
      case FOLLOWS -> List.of(follows(row));
      case SIGN, SLIP -> slips(row);
    };
  }

  private static Fault rounding(PrintedNumber printed, BigDecimal local) {
    int scale = printed.value().scale();
    BigDecimal cut = local.setScale(scale, RoundingMode.DOWN);
    BigDecimal right = local.setScale(scale, RoundingMode.HALF_EVEN);
    return Fault.of(
        cut.compareTo(printed.value()) == 0 ? "explain.truncated" : "explain.wrongWay", right);
  }

  /** Names the last wrong number before this one, or says that rounding alone has added up. */
  private Fault follows(AuditedRow row) {
    Entry entry = row.entry();
    Optional<Entry> cause =
        wrong.stream()
            .filter(w -> w.optimizer().equals(entry.optimizer()))
            .filter(w -> Worked.ORDER.compare(w, entry) < 0)
            .reduce((earlier, later) -> later);
    return cause
        .map(w -> Fault.of("explain.follows", w.quantity().symbol(), w.step()))
        .orElse(Fault.of("explain.followsRounding"));
  }

  private List<Fault> slips(AuditedRow row) {
    if (row.local().isEmpty()) {
      return List.of(Fault.of("explain.undefined"));
    }
    if (!lookedAt.test(row.entry().row())) {
      return List.of(Fault.of("explain.notLookedAt", Diagnosis.MOST_NUMBERS));
    }
    if (row.explanations().isEmpty()) {
      return List.of(Fault.of("explain.none"));
    }
    return row.explanations().stream().map(Explanation::words).toList();
  }
}
