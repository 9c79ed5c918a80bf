package org.thetascope.expression;

/**
 * A letter of a formula.
 *
 * @param id tells it from others
 * @param sign the letter in plain text, such as ρ₁, from which its LaTeX follows
 */
public record Symbol(String id, String sign) implements Term {
  /** The letter in LaTeX. */
  public String latex() {
    return Signs.latex(sign);
  }
}
