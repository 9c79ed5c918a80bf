package org.thetascope.parameter;

/**
 * A power of ten in a sentence, such as 10⁻²⁷, which may be beyond a double's range.
 *
 * @param exponent a whole number
 */
public record PowerOfTen(double exponent) {}
