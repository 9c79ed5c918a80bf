package org.thetascope.worksheet.rule;

import java.util.Map;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;

/** The letters of the rules. */
public final class Letters {
  /** The learning rate. */
  public static final Symbol EPSILON = new Symbol("epsilon", "\\epsilon", "ε");

  /** The stabiliser. */
  public static final Symbol DELTA = new Symbol("delta", "\\delta", "δ");

  /** RMSProp's decay. */
  public static final Symbol RHO = new Symbol("rho", "\\rho", "ρ");

  /** Adam's decay of the first moment. */
  public static final Symbol RHO1 = new Symbol("rho1", "\\rho_1", "ρ₁");

  /** Adam's decay of the second moment. */
  public static final Symbol RHO2 = new Symbol("rho2", "\\rho_2", "ρ₂");

  /** The number of the step. */
  public static final Symbol K = new Symbol("k", "k", "k");

  private static final String BEFORE = ".before";
  private static final Map<Quantity, String> LATEX =
      Map.of(
          Quantity.THETA, "\\theta",
          Quantity.DELTA_THETA, "\\Delta\\theta",
          Quantity.G, "g",
          Quantity.S, "s",
          Quantity.R, "r",
          Quantity.S_HAT, "\\hat{s}",
          Quantity.R_HAT, "\\hat{r}");

  private Letters() {}

  /** A quantity of this step. */
  public static Symbol of(Quantity quantity) {
    return new Symbol(quantity.id(), LATEX.get(quantity), quantity.symbol());
  }

  /** A quantity as the step before left it. */
  public static Symbol before(Quantity quantity) {
    return new Symbol(quantity.id() + BEFORE, LATEX.get(quantity), quantity.symbol());
  }

  /** A setting of the problem. */
  static Symbol setting(String id, String latex) {
    return new Symbol(id, latex, latex);
  }

  /** Whether a letter is a decay ρ, ρ₁ or ρ₂. */
  public static boolean isDecay(Symbol symbol) {
    return symbol.equals(RHO) || symbol.equals(RHO1) || symbol.equals(RHO2);
  }

  /** Whether a letter stands for a quantity as the step before left it. */
  static boolean isBefore(Symbol symbol) {
    return symbol.id().endsWith(BEFORE);
  }

  /** The quantity whose id a letter has, before or in this step. */
  static String quantityId(Symbol symbol) {
    return isBefore(symbol)
        ? symbol.id().substring(0, symbol.id().length() - BEFORE.length())
        : symbol.id();
  }
}
