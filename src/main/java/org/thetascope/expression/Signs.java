package org.thetascope.expression;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs as people write them in plain text, such as ρ₁, ŝ, Δθ, w_x or ∂L/∂f, in LaTeX. */
public final class Signs {
  private static final char HAT = '\u0302';
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋ᵢⱼₖₗₘₙₓ";
  private static final String LOWERED = "0123456789+-ijklmnx";

  /** The commands of letters and other signs; a new one is one entry here. */
  public static final Map<Character, String> COMMANDS =
      Stream.of(
              "α alpha",
              "β beta",
              "γ gamma",
              "δ delta",
              "ε varepsilon",
              "ζ zeta",
              "η eta",
              "θ theta",
              "ι iota",
              "κ kappa",
              "λ lambda",
              "μ mu",
              "ν nu",
              "ξ xi",
              "π pi",
              "ρ rho",
              "σ sigma",
              "τ tau",
              "υ upsilon",
              "φ varphi",
              "χ chi",
              "ψ psi",
              "ω omega",
              "Γ Gamma",
              "Δ Delta",
              "Θ Theta",
              "Λ Lambda",
              "Ξ Xi",
              "Π Pi",
              "Σ Sigma",
              "Φ Phi",
              "Ψ Psi",
              "Ω Omega",
              "∂ partial",
              "√ surd",
              "∞ infty",
              "· cdot",
              "× times",
              "⋯ cdots",
              "∏ prod",
              "∑ sum",
              "± pm",
              "≤ le",
              "≥ ge",
              "≠ ne",
              "≈ approx",
              "∈ in",
              "∇ nabla",
              "→ to",
              "← gets",
              "⇒ Rightarrow",
              "′ prime",
              "µ mu",
              "∘ circ",
              "ℓ ell")
          .collect(
              Collectors.toUnmodifiableMap(
                  pair -> pair.charAt(0), pair -> "\\" + pair.substring(2)));

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
    boolean apart = Character.isLetter(latex.charAt(0)) && endsWithCommand(line);
    line.append(apart ? " " : "").append(hat ? "\\hat{" + latex + "}" : latex);
  }

  /** Whether a letter would be read as part of a command's name. */
  private static boolean endsWithCommand(StringBuilder line) {
    int i = line.length() - 1;
    while (i >= 0 && Character.isLetter(line.charAt(i))) {
      i--;
    }
    return i >= 0 && i < line.length() - 1 && line.charAt(i) == '\\';
  }
}
