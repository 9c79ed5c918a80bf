package org.thetascope.app.lab.worksheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thetascope.expression.Decimals;
import org.thetascope.text.Text;
import org.thetascope.worksheet.judge.Verdict;

/** What is said of one row. */
final class RowSentences {
  private static final int DIGITS = 6;
  private static final Map<Verdict, String> MARKS =
      Map.of(
          Verdict.OK, "✓",
          Verdict.ROUNDED, "≈",
          Verdict.FOLLOWS, "→",
          Verdict.SIGN, "±",
          Verdict.SLIP, "✗");

  private final Text text;

  RowSentences(Text text) {
    this.text = text;
  }

  /** The mark and the word of a verdict; the first wrong number is pointed at. */
  String verdict(SheetRow.Judged judged) {
    if (judged.row().isEmpty()) {
      return judged.fault().isEmpty() ? "" : text.get("sheet.verdict.fault");
    }
    Verdict verdict = judged.row().get().verdict();
    String word = MARKS.get(verdict) + " " + text.get("verdict." + verdict.id());
    return judged.first() ? text.get("sheet.verdict.first", word) : word;
  }

  /** Why the verdict is what it is; alternatives on lines of their own. */
  String explanation(SheetRow.Judged judged) {
    return judged
        .row()
        .map(row -> row.words().stream().map(text::sentence).collect(Collectors.joining("\n")))
        .orElse(judged.fault());
  }

  /** A recomputed value, rounded to what is worth showing. */
  String number(Optional<BigDecimal> value) {
    return value.map(v -> text.numbers().written(Decimals.text(v, DIGITS))).orElse("");
  }
}
