package org.thetascope.chart;

/**
 * A place on an axis with its number.
 *
 * @param value where it stands, as drawn; −∞ is the row of zeros
 * @param label its number as people read it
 */
public record Tick(double value, String label) {}
