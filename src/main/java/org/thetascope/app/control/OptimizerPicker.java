package org.thetascope.app.control;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.scenario.Scenario;

/** Chooses one of the optimizers that are on; of all where none is. */
public final class OptimizerPicker extends ComboBox<Optimizer> {
  /**
   * A list that follows the scenario.
   *
   * @param id of the control
   * @param help one sentence
   */
  public OptimizerPicker(String id, String help, RowContext context) {
    setId(id);
    setConverter(new ItemConverter<>(Optimizer::name));
    setAccessibleText(help);
    setTooltip(new Tooltip(help));
    context.model().scenarioProperty().addListener(change -> follow(context.model().scenario()));
    follow(context.model().scenario());
  }

  private void follow(Scenario scenario) {
    List<Optimizer> on =
        Optimizers.ALL.stream()
            .filter(optimizer -> OptimizerLenses.settings(scenario, optimizer).enabled())
            .toList();
    List<Optimizer> wanted = on.isEmpty() ? Optimizers.ALL : on;
    if (!getItems().equals(wanted)) {
      Optimizer chosen = getValue();
      getItems().setAll(wanted);
      setValue(wanted.contains(chosen) ? chosen : wanted.get(wanted.size() - 1));
    }
  }
}
