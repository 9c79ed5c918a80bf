package org.thetascope.figure;

import java.util.Map;

/** Plain text as LaTeX text in ASCII. */
final class LatexText {
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'θ', "$\\theta$"),
          Map.entry((int) 'Δ', "$\\Delta$"),
          Map.entry((int) 'δ', "$\\delta$"),
          Map.entry((int) 'ε', "$\\epsilon$"),
          Map.entry((int) 'ρ', "$\\rho$"),
          Map.entry((int) 'σ', "$\\sigma$"),
          Map.entry((int) 'ŝ', "$\\hat{s}$"),
          Map.entry((int) '₁', "$_1$"),
          Map.entry((int) '₂', "$_2$"),
          Map.entry((int) '₀', "$_0$"),
          Map.entry((int) 'ᶻ', "$^z$"),
          Map.entry((int) 'ᵏ', "$^k$"),
          Map.entry((int) '−', "$-$"),
          Map.entry((int) '×', "$\\times$"),
          Map.entry((int) '·', "$\\cdot$"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '“', "``"),
          Map.entry((int) '”', "''"),
          Map.entry((int) '…', "\\dots{}"),
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"));
  private static final String HAT = "\u0302";

  private LatexText() {}

  /** The text; a character that LaTeX's fonts may lack becomes a question mark. */
  static String escaped(String text) {
    StringBuilder latex = new StringBuilder();
    text.replace("r" + HAT, "\u0001")
        .replace("s" + HAT, "ŝ")
        .codePoints()
        .forEach(c -> latex.append(escaped(c)));
    return latex.toString();
  }

  private static String escaped(int c) {
    if (c == 1) {
      return "$\\hat{r}$";
    }
    if ("&%$#_{}".indexOf(c) >= 0) {
      return "\\" + (char) c;
    }
    if (LETTERS.containsKey(c)) {
      return LETTERS.get(c);
    }
    if (c < ' ') {
      return " ";
    }
    return c < 127 ? String.valueOf((char) c) : "?";
  }
}
