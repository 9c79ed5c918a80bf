package org.thetascope.worksheet.slip;

import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.CellRule;

/**
 * A formula as somebody may have worked it.
 *
 * @param rule the wrong formula
 * @param kind tells the slip and the letter that it concerns from others
 * @param words what was done, without English
 */
public record Alternative(CellRule rule, String kind, Fault words) {}
