package org.thetascope.chart;

import java.util.List;
import org.jfree.data.Range;

/**
 * Curves as they are while they are played up to a step.
 *
 * @param step the last one that is shown
 */
record Played(int step) {
  /** The curves up to the step; what diverges says so when it is reached. */
  List<CurveSeries> of(List<CurveSeries> whole, Range range) {
    return whole.stream().map(series -> of(series, range)).toList();
  }

  private CurveSeries of(CurveSeries series, Range range) {
    Curve curve = series.curve();
    if (step >= curve.end() - 1) {
      return series;
    }
    int end = Departure.of(series, curve.first(), curve.end(), range);
    Curve grown = new GrownCurve(curve, Math.min(step + 1, end));
    return new CurveSeries(
        series.id(), series.label(), series.style(), grown, "", series.drawing());
  }
}
