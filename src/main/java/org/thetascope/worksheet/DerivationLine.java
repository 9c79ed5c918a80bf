package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number as it is derived, in LaTeX.
 *
 * @param left what is computed, such as \Delta\theta
 * @param sign the same in plain text, with the component where θ has several: g (w_x)
 * @param formula from what
 * @param numbers the formula with the numbers put in
 * @param result the number, rounded; empty where it is undefined
 * @param value the number itself
 */
public record DerivationLine(
    String left,
    String sign,
    String formula,
    String numbers,
    String result,
    Optional<BigDecimal> value) {}
