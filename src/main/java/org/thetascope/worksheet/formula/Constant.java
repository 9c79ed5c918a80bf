package org.thetascope.worksheet.formula;

import java.math.BigDecimal;

/**
 * A number that stands in a formula.
 *
 * @param value the number
 */
public record Constant(BigDecimal value) implements Term {}
