/**
 * Floor 1: formulas as trees, which can be computed, typeset and got wrong on purpose. JDK only.
 */
package org.thetascope.expression;
