package org.thetascope.worksheet.sheet;

import org.thetascope.optimizer.Quantity;

/**
 * One number that a sheet prints, and what it says it is.
 *
 * @param row which of the sheet's rows it is, counted from 0
 * @param line where it stands in the file
 * @param optimizer the id of the optimizer
 * @param step counted from 1
 * @param quantity what the number is
 * @param printed the number
 */
public record Entry(
    int row, int line, String optimizer, int step, Quantity quantity, PrintedNumber printed) {}
