package org.thetascope.worksheet.rule;

import org.thetascope.optimizer.Quantity;

/**
 * The place of one number in one optimizer's history.
 *
 * @param step counted from 1
 * @param quantity what the number is
 */
public record Cell(int step, Quantity quantity) {}
