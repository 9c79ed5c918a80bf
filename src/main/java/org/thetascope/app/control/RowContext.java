package org.thetascope.app.control;

import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.window.Notices;
import org.thetascope.text.Text;

/**
 * What every row of controls needs.
 *
 * @param model the scenario that rows read and set
 * @param text the words
 * @param notices where a row says what is wrong
 */
public record RowContext(ScenarioModel model, Text text, Notices notices) {}
