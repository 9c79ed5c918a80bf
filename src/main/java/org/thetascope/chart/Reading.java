package org.thetascope.chart;

/**
 * The value of one curve at a step or layer.
 *
 * @param id of the optimizer or activation
 * @param label its name
 * @param value in digits, or a dash where the curve has none
 */
public record Reading(String id, String label, String value) {}
