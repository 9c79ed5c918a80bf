package org.thetascope.app.lab.variance;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.ChartGrid;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.content.PresetContent;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.simulation.Preset;
import org.thetascope.simulation.PresetNetworks;
import org.thetascope.simulation.PresetSimulation;
import org.thetascope.text.Text;

/** Too small, Glorot, He and too large, on a ReLU and on a sigmoid network. */
public final class PresetsView implements VarianceView {
  private final RowContext rows;
  private final Text text;
  private final LatestWins<VarianceSettings, PresetNetworks> worker;
  private final List<ChartPane> charts = new ArrayList<>();
  private final List<Node> side;
  private final Node center;
  private boolean showing;

  /** The view on the context's scenario. */
  public PresetsView(LabContext context) {
    rows = context.rows();
    text = rows.text();
    worker = context.service().worker("presets", new PresetSimulation());
    ChartPanes panes = new ChartPanes(context);
    for (String activation : Preset.ACTIVATIONS) {
      charts.add(panes.pane("preset-" + activation));
    }
    VBox words = new VBox();
    words.getStyleClass().add("sentences");
    for (Preset preset : Preset.ALL) {
      Label label = new Label(text.get("preset." + preset.id() + ".help"));
      label.setWrapText(true);
      label.setMinHeight(Label.USE_PREF_SIZE);
      words.getChildren().add(label);
    }
    side = List.of(new VariancePane(rows, true), words);
    center =
        new ChartGrid(
            new ChartCell(charts.get(0), new BusyBar("presets-busy", worker, text)),
            new ChartCell(charts.get(1)));
    showCharts();
    rows.model().scenarioProperty().addListener(change -> ask());
  }

  private void ask() {
    if (showing) {
      // what the presets do not follow must not start them again
      VarianceSettings settings = rows.model().scenario().variance();
      worker.submit(
          settings
              .withActivation(VarianceSettings.DEFAULT.activation())
              .withScheme(VarianceSettings.DEFAULT.scheme()));
    }
  }

  private void showCharts() {
    PresetContent content = new PresetContent(text);
    for (int i = 0; i < Preset.ACTIVATIONS.size(); i++) {
      String activation = Preset.ACTIVATIONS.get(i);
      new OutcomeChart<>(
          rows,
          charts.get(i),
          worker.outcomeProperty(),
          (query, result) -> content.of(result, activation, query.depth()));
    }
  }

  @Override
  public List<Node> side() {
    return side;
  }

  @Override
  public Node center() {
    return center;
  }

  @Override
  public List<ChartPane> charts() {
    return List.copyOf(charts);
  }

  @Override
  public void setShowing(boolean shown) {
    showing = shown;
    ask();
  }
}
