package org.thetascope.app.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.thetascope.app.controller.FileTasks;
import org.thetascope.app.controller.SimulationService;
import org.thetascope.app.model.ChartSettings;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;

/**
 * What every lab needs.
 *
 * @param rows what rows of controls need
 * @param settings what charts show of the scenario
 * @param service where outcomes come from
 * @param fonts the typeface of charts
 * @param theme the present theme
 * @param files what reads and writes files
 */
public record LabContext(
    RowContext rows,
    ChartSettings settings,
    SimulationService service,
    ChartFonts fonts,
    ReadOnlyObjectProperty<Theme> theme,
    FileTasks files) {}
