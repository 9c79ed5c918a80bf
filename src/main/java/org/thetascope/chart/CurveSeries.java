package org.thetascope.chart;

/**
 * One curve with all that is drawn of it.
 *
 * @param id of the optimizer or activation, which gives it its colour
 * @param label its name
 * @param style its dash and marker
 * @param curve its values
 * @param note words at its last point, such as "diverged at step 37", or empty
 * @param drawing how its values are drawn
 */
record CurveSeries(
    String id, String label, SeriesStyle style, Curve curve, String note, Drawing drawing) {
  /** A line with markers. */
  CurveSeries(String id, String label, SeriesStyle style, Curve curve, String note) {
    this(id, label, style, curve, note, Drawing.LINE);
  }

  /** Whether its name stands at its end; points belong to a line that has one. */
  boolean named() {
    return note.isEmpty() && drawing != Drawing.POINTS;
  }
}
