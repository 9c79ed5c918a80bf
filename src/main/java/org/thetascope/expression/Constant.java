package org.thetascope.expression;

import java.math.BigDecimal;

/**
 * A number that stands in a formula.
 *
 * @param value the number
 */
public record Constant(BigDecimal value) implements Term {}
