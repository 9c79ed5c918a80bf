package org.thetascope.app.lab.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Decimals;
import org.thetascope.text.Text;
import org.thetascope.worksheet.AuditedRow;
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
      String key = judged.toFill() ? "sheet.verdict.toFill" : "sheet.verdict.fault";
      return judged.fault().isEmpty() ? "" : text.get(key);
    }
    Verdict verdict = judged.row().get().verdict();
    String word = MARKS.get(verdict) + " " + text.get("verdict." + verdict.id());
    return judged.first() ? text.get("sheet.verdict.first", word) : word;
  }

  /** Why the verdict is what it is; alternatives on lines of their own. */
  String explanation(SheetRow.Judged judged) {
    return judged.row().map(this::explanation).orElse(judged.toFill() ? "" : judged.fault());
  }

  private String explanation(AuditedRow row) {
    List<String> sentences = new ArrayList<>(row.words().stream().map(text::sentence).toList());
    if (!row.verdict().right() && row.low().isPresent()) {
      sentences.add(
          row.low().get().compareTo(row.high().get()) == 0
              ? text.get("sheet.range.one", number(row.low()))
              : text.get("sheet.range", number(row.low()), number(row.high())));
    }
    return String.join("\n", sentences);
  }

  /** A recomputed value, rounded to what is worth showing. */
  String number(Optional<BigDecimal> value) {
    return value.map(v -> text.numbers().written(Decimals.text(v, DIGITS))).orElse("");
  }
}
