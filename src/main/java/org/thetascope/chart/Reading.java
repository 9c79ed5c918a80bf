package org.thetascope.chart;

/**
 * What a mark says at a place, such as the value of a curve at a step.
 *
 * @param id of the series
 * @param label its name
 * @param value in digits, or a dash where it has none
 * @param height where it stands on the vertical axis, as drawn; NaN where it stands nowhere
 */
public record Reading(String id, String label, String value, double height) {
  /** The same with the ends of its interval behind the value. */
  Reading with(String ends) {
    return new Reading(id, label, value + " (" + ends + ")", height);
  }
}
