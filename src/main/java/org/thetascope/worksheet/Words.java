package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.judge.Interval;
import org.thetascope.worksheet.judge.Judged;
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

  /** What is to be said of a number; nothing of one that is OK and follows. */
  List<Fault> of(Entry entry, Judged judged, List<Explanation> explanations) {
    List<Fault> said = new ArrayList<>();
    switch (judged.verdict()) {
      case OK -> {}
      case ROUNDED -> said.add(rounding(entry.printed(), judged));
      case FOLLOWS -> said.add(follows(entry));
      case SIGN, SLIP -> said.addAll(slips(entry, judged, explanations));
    }
    if (judged.verdict().right() && !judged.follows()) {
      said.add(Fault.of("explain.exactOnly"));
    }
    return said;
  }

  private static Fault rounding(PrintedNumber printed, Judged judged) {
    int scale = printed.value().scale();
    BigDecimal from = judged.follows() ? nearest(printed, judged) : judged.exact().orElseThrow();
    BigDecimal cut = from.setScale(scale, RoundingMode.DOWN);
    BigDecimal right = from.setScale(scale, RoundingMode.HALF_EVEN);
    return Fault.of(
        cut.compareTo(printed.value()) == 0 ? "explain.truncated" : "explain.wrongWay", right);
  }

  private static BigDecimal nearest(PrintedNumber printed, Judged judged) {
    Interval range = judged.range().orElseThrow();
    return printed.value().max(range.low()).min(range.high());
  }

  /** Names the last wrong number before this one. */
  private Fault follows(Entry entry) {
    Optional<Entry> cause =
        wrong.stream()
            .filter(w -> w.optimizer().equals(entry.optimizer()))
            .filter(w -> Worked.ORDER.compare(w, entry) < 0)
            .reduce((earlier, later) -> later);
    return cause
        .map(w -> Fault.of("explain.follows", w.quantity().symbol(), w.step()))
        .orElseThrow();
  }

  private List<Fault> slips(Entry entry, Judged judged, List<Explanation> explanations) {
    if (judged.local().isEmpty()) {
      return List.of(Fault.of("explain.undefined"));
    }
    if (!lookedAt.test(entry.row())) {
      return List.of(Fault.of("explain.notLookedAt", Diagnosis.MOST_NUMBERS));
    }
    if (explanations.isEmpty()) {
      return List.of(Fault.of("explain.none"));
    }
    Fault best = explanations.get(0).words();
    return List.of(explanations.size() == 1 ? best : Fault.of("explain.forExample", best));
  }
}
