package org.thetascope.app.lab;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.document.FileTasks;
import org.thetascope.app.export.FigureActions;
import org.thetascope.app.window.AppState;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;

/**
 * What every lab needs.
 *
 * @param appState the state of the program
 * @param rows what rows of controls need
 * @param service where outcomes come from
 * @param fonts the typeface of charts
 * @param files what reads and writes files
 * @param figures what exports and copies
 */
public record LabContext(
    AppState appState,
    RowContext rows,
    SimulationService service,
    ChartFonts fonts,
    FileTasks files,
    FigureActions figures) {
  /** What charts show of the scenario. */
  public ChartSettings settings() {
    return appState.charts();
  }

  /** Whether the window is projected to a class. */
  public ReadOnlyBooleanProperty projecting() {
    return appState.appearance().projectingProperty();
  }

  /** The present theme. */
  public ReadOnlyObjectProperty<Theme> theme() {
    return appState.appearance().themeProperty();
  }
}
