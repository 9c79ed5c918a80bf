package org.thetascope.optimizer;

import java.util.Map;

/** The letters of formulas in LaTeX. */
public final class Signs {
  private static final Map<String, String> LATEX =
      Map.of(
          "epsilon", "\\epsilon",
          "delta", "\\delta",
          "rho", "\\rho",
          "rho1", "\\rho_1",
          "rho2", "\\rho_2",
          "s_hat", "\\hat{s}",
          "r_hat", "\\hat{r}",
          "theta", "\\theta",
          "delta_theta", "\\Delta\\theta");

  private Signs() {}

  /** The sign of a hyperparameter or quantity by its id; the id itself for a plain letter. */
  public static String latex(String id) {
    return LATEX.getOrDefault(id, id);
  }
}
