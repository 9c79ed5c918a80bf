package org.thetascope.figure;

import java.util.Map;

/** Words with mathematical signs as LaTeX of any age has them. */
final class LatexText {
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char HAT = '\u0302';

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('θ', "$\\theta$"),
          Map.entry('ε', "$\\varepsilon$"),
          Map.entry('δ', "$\\delta$"),
          Map.entry('ρ', "$\\rho$"),
          Map.entry('φ', "$\\varphi$"),
          Map.entry('σ', "$\\sigma$"),
          Map.entry('χ', "$\\chi$"),
          Map.entry('Δ', "$\\Delta$"),
          Map.entry('∂', "$\\partial$"),
          Map.entry('√', "$\\surd$"),
          Map.entry('∞', "$\\infty$"),
          Map.entry('−', "$-$"),
          Map.entry('·', "$\\cdot$"),
          Map.entry('×', "$\\times$"),
          Map.entry('|', "$|$"),
          Map.entry('<', "$<$"),
          Map.entry('>', "$>$"),
          Map.entry('ŝ', "$\\hat{s}$"),
          Map.entry('ₙ', "$_{n}$"),
          Map.entry('ᵢ', "$_{i}$"),
          Map.entry('ⱼ', "$_{j}$"),
          Map.entry('ₗ', "$_{l}$"),
          Map.entry('ˡ', "$^{l}$"),
          Map.entry('⁻', "$^{-}$"),
          Map.entry('\u2009', "\\,"),
          Map.entry('ᶻ', "$^{z}$"),
          Map.entry('ᵏ', "$^{k}$"),
          Map.entry('’', "'"),
          Map.entry('ä', "\\\"a"),
          Map.entry('ö', "\\\"o"),
          Map.entry('ü', "\\\"u"),
          Map.entry('Ä', "\\\"A"),
          Map.entry('Ö', "\\\"O"),
          Map.entry('Ü', "\\\"U"),
          Map.entry('ß', "\\ss{}"),
          Map.entry('„', ",,"),
          Map.entry('“', "``"),
          Map.entry('”', "''"),
          Map.entry('…', "\\dots{}"),
          Map.entry('\\', "\\textbackslash{}"),
          Map.entry('~', "\\textasciitilde{}"),
          Map.entry('^', "\\textasciicircum{}"));

  private LatexText() {}

  static String of(String text) {
    StringBuilder latex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i + 1 < text.length() && text.charAt(i + 1) == HAT) {
        latex.append("$\\hat{").append(c).append("}$");
        i++;
      } else if (c == '_' && isIndex(text, i + 1)) {
        latex.append("$_{").append(text.charAt(i + 1)).append("}$");
        i++;
      } else {
        latex.append(sign(c));
      }
    }
    return latex.toString();
  }

  /** One letter or digit alone is an index, as in w_x; delta_theta is a name. */
  private static boolean isIndex(String text, int at) {
    boolean there = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return there && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static String sign(char c) {
    if (SIGNS.containsKey(c)) {
      return SIGNS.get(c);
    }
    if (SUBSCRIPTS.indexOf(c) >= 0) {
      return "$_{" + SUBSCRIPTS.indexOf(c) + "}$";
    }
    if (SUPERSCRIPTS.indexOf(c) >= 0) {
      return "$^{" + SUPERSCRIPTS.indexOf(c) + "}$";
    }
    if ("&%$#_{}".indexOf(c) >= 0) {
      return "\\" + c;
    }
    if (c < ' ') {
      return " ";
    }
    // old fonts lack everything else
    return c < 127 ? String.valueOf(c) : "?";
  }
}
