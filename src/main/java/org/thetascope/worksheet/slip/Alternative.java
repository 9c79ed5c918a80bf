package org.thetascope.worksheet.slip;

import org.thetascope.expression.Term;
import org.thetascope.parameter.Fault;

/**
 * A formula as somebody may have worked it.
 *
 * @param term the wrong formula
 * @param kind tells the slip and the letter that it concerns from others
 * @param words what was done, without English
 */
public record Alternative(Term term, String kind, Fault words) {}
