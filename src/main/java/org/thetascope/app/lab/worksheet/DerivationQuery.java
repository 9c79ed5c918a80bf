package org.thetascope.app.lab.worksheet;

import java.util.Optional;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.rule.Cell;

/**
 * Which steps are to be derived and typeset.
 *
 * @param scenario the problem and the optimizers' settings
 * @param optimizer the optimizer's id
 * @param component of θ, counted from 0
 * @param first the first step, counted from 1
 * @param count how many steps
 * @param digits how many significant digits are shown
 * @param marked the number pointed at
 * @param ink how it is typeset
 */
record DerivationQuery(
    Scenario scenario,
    String optimizer,
    int component,
    int first,
    int count,
    int digits,
    Optional<Cell> marked,
    FormulaStyle ink) {}
