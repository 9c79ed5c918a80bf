package org.thetascope.optimizer;

import org.thetascope.expression.Term;

/**
 * How one quantity of a step follows from others.
 *
 * @param quantity what is computed
 * @param term from what, in the letters of {@link Letters}
 */
public record Rule(Quantity quantity, Term term) {}
