package org.thetascope.app.control;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.window.Notices;
import org.thetascope.simulation.BorderSimulation;
import org.thetascope.simulation.EpsilonBorder;
import org.thetascope.text.Text;

/**
 * What every row of controls needs.
 *
 * @param model the scenario that rows read and set
 * @param text the words
 * @param notices where a row says what is wrong
 * @param borders the learning rates from which on optimizers do not settle
 */
public record RowContext(
    ScenarioModel model,
    Text text,
    Notices notices,
    ReadOnlyObjectProperty<Outcome<BorderSimulation.Query, List<EpsilonBorder>>> borders) {}
