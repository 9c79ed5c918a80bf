package org.thetascope.chart;

import java.util.List;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/**
 * What curves say in words and digits.
 *
 * @param content with the curves
 * @param numbers how numbers are written
 */
record CurveWords(ChartContent content, NumberText numbers) {
  /** Significant digits of a reading. */
  private static final int DIGITS = 6;

  /** The value of every curve at a step or layer. */
  List<Reading> readings(int index) {
    return content.series().stream()
        .map(one -> new Reading(one.id(), one.label(), value(one.curve(), index)))
        .toList();
  }

  /** What every curve does from its first to its last value, in sentences with numbers. */
  String sentence(Text text) {
    StringBuilder words = new StringBuilder(content.title());
    for (CurveSeries one : content.series()) {
      Curve curve = one.curve();
      if (curve.first() < curve.end()) {
        int last = curve.end() - 1;
        String from = value(curve, curve.first());
        words.append(
            text.get(
                "chart.spoken.curve", one.label(), from, curve.first(), value(curve, last), last));
      }
    }
    return words.toString();
  }

  private String value(Curve curve, int index) {
    if (index < curve.first() || index >= curve.end()) {
      return "–";
    }
    double value = curve.value(index);
    if (!content.logarithmic()) {
      return numbers.reading(value, DIGITS);
    }
    return numbers.tenTo(value, DIGITS);
  }
}
