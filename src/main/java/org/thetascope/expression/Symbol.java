package org.thetascope.expression;

/**
 * A letter of a formula.
 *
 * @param id tells it from others
 * @param latex the letter in LaTeX
 * @param sign the letter in plain text
 */
public record Symbol(String id, String latex, String sign) implements Term {}
