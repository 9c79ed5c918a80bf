package org.thetascope.chart;

/**
 * What a mark belongs to, such as an optimizer, an activation or a measurement.
 *
 * @param id gives its colour in every theme
 * @param label its name, as people read it
 * @param style its dash and marker
 */
public record Series(String id, String label, SeriesStyle style) {
  /** A series with the first style: a solid line. */
  public Series(String id, String label) {
    this(id, label, SeriesStyle.of(0));
  }
}
