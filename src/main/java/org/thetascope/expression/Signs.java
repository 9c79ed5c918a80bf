package org.thetascope.expression;

import java.text.Normalizer;
import java.util.Map;

/** Signs as people write them in plain text, such as ρ₁, ŝ, Δθ, w_x or ∂L/∂f, in LaTeX. */
public final class Signs {
  private static final char HAT = '\u0302';
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋ᵢⱼₖₗₘₙₓ";
  private static final String LOWERED = "0123456789+-ijklmnx";

  /** A new letter is one entry here. */
  private static final Map<Character, String> COMMANDS =
      Map.ofEntries(
          Map.entry('α', "\\alpha"),
          Map.entry('β', "\\beta"),
          Map.entry('γ', "\\gamma"),
          Map.entry('δ', "\\delta"),
          Map.entry('Δ', "\\Delta"),
          Map.entry('ε', "\\varepsilon"),
          Map.entry('η', "\\eta"),
          Map.entry('θ', "\\theta"),
          Map.entry('λ', "\\lambda"),
          Map.entry('μ', "\\mu"),
          Map.entry('ξ', "\\xi"),
          Map.entry('π', "\\pi"),
          Map.entry('ρ', "\\rho"),
          Map.entry('σ', "\\sigma"),
          Map.entry('φ', "\\varphi"),
          Map.entry('χ', "\\chi"),
          Map.entry('ω', "\\omega"),
          Map.entry('∂', "\\partial"));

  private Signs() {}

  /** The LaTeX of a sign. */
  public static String latex(String sign) {
    int slash = sign.indexOf('/');
    if (slash > 0) {
      String above = latex(sign.substring(0, slash));
      return "\\frac{" + above + "}{" + latex(sign.substring(slash + 1)) + "}";
    }
    String letters = Normalizer.normalize(sign, Normalizer.Form.NFD);
    StringBuilder line = new StringBuilder();
    StringBuilder subscript = new StringBuilder();
    boolean lowered = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int below = SUBSCRIPTS.indexOf(letter);
      if (letter == '_') {
        lowered = true;
      } else if (below >= 0) {
        subscript.append(LOWERED.charAt(below));
      } else if (letter != HAT) {
        boolean hat = i + 1 < letters.length() && letters.charAt(i + 1) == HAT;
        append(lowered ? subscript : line, letter, hat);
      }
    }
    return switch (subscript.length()) {
      case 0 -> line.toString();
      case 1 -> line + "_" + subscript;
      default -> line + "_{" + subscript + "}";
    };
  }

  private static void append(StringBuilder line, char letter, boolean hat) {
    String latex = COMMANDS.getOrDefault(letter, String.valueOf(letter));
    // a command ends where no letter follows
    boolean apart =
        Character.isLetter(latex.charAt(0)) && line.toString().matches(".*\\\\[A-Za-z]+");
    line.append(apart ? " " : "").append(hat ? "\\hat{" + latex + "}" : latex);
  }
}
