package org.thetascope.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;

/** The LaTeX of every sign follows from the sign. */
class SignsTest {
  @ParameterizedTest
  @CsvSource({
    "θ, \\theta",
    "Δθ, \\Delta\\theta",
    "ε, \\varepsilon",
    "ρ₁, \\rho_1",
    "w₁₂, w_{12}",
    "hₙ₋₁, h_{n-1}",
    "w_x, w_x",
    "w_in, w_{in}",
    "ŝ, \\hat{s}",
    "r̂, \\hat{r}",
    "αv, \\alpha v",
    "∂hₙ/∂wᵢ, \\frac{\\partial h_n}{\\partial w_i}"
  })
  void isItsLatex(String sign, String latex) {
    assertThat(Signs.latex(sign)).isEqualTo(latex);
  }

  /** What stands in no table would be set as an empty box. */
  @Test
  void everyLetterOfTheOptimizersCanBeTypeset() {
    for (Quantity quantity : Quantity.values()) {
      assertTypesets(Letters.of(quantity));
    }
    Optimizers.ALL.forEach(
        optimizer -> optimizer.fields().forEach(field -> assertTypesets(Letters.of(field))));
  }

  private static void assertTypesets(Symbol symbol) {
    assertThat(symbol.latex()).as(symbol.sign()).matches("[ -~]+");
    assertThat(new TeXFormula(symbol.latex())).isNotNull();
  }
}
