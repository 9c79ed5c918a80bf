/**
 * Floor 1: formulas as trees, which can be computed, differentiated, typeset and got wrong on
 * purpose. JDK only.
 *
 * <p>{@link org.thetascope.expression.Terms} makes them, {@link
 * org.thetascope.expression.FormulaReader} reads them, {@link org.thetascope.expression.Tape}
 * computes them with gradient and Hessian, {@link org.thetascope.expression.Signs} says how letters
 * are written. A new function is a line in {@link org.thetascope.expression.Operator}, and a case
 * of the worksheet's exact {@code Evaluation}.
 */
package org.thetascope.expression;
