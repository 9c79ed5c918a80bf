package org.thetascope.app.view;

import org.thetascope.app.model.Notices;
import org.thetascope.app.model.ScenarioModel;
import org.thetascope.text.Text;

/**
 * What every row of controls needs.
 *
 * @param model the scenario that rows read and set
 * @param text the words
 * @param notices where a row says what is wrong
 */
public record RowContext(ScenarioModel model, Text text, Notices notices) {}
