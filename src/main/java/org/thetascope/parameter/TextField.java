package org.thetascope.parameter;

/**
 * A line of text, whose meaning is checked where it is used.
 *
 * @param id the name in JSON
 * @param symbol the sign of what is written
 * @param defaultValue the text where none is named
 */
public record TextField(String id, String symbol, String defaultValue) implements Field {}
