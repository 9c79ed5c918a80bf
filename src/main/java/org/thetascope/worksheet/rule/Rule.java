package org.thetascope.worksheet.rule;

import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;

/**
 * How one quantity of a step follows from others.
 *
 * @param quantity what is computed
 * @param term from what
 */
public record Rule(Quantity quantity, Term term) {}
