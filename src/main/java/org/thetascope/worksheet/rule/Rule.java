package org.thetascope.worksheet.rule;

import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.formula.Term;

/**
 * How one quantity of a step follows from others.
 *
 * @param quantity what is computed
 * @param term from what
 */
public record Rule(Quantity quantity, Term term) {}
