package org.thetascope.app.lab.plane;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.thetascope.app.chart.ChartCommand;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.ChartPanes;
import org.thetascope.app.chart.GrowingCurves;
import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.content.StabilityContent;
import org.thetascope.parameter.FaultException;
import org.thetascope.simulation.RunQuery;
import org.thetascope.simulation.StabilitySimulation;
import org.thetascope.text.Text;

/** The sharpness that every step meets, with the limit above which its optimizer grows. */
final class StabilityPart implements PlanePart {
  private final RowContext rows;
  private final Text text;
  private final LatestWins<RunQuery, StabilitySimulation.Result> worker;
  private final ChartPane pane;
  private final StabilityContent content;
  private final Label sentence = new Label();
  private final Node center;
  private boolean showing;

  StabilityPart(LabContext context) {
    rows = context.rows();
    text = rows.text();
    worker = context.service().worker("stability", new StabilitySimulation());
    content = new StabilityContent(text);
    pane = ChartPanes.alone(context, "stability");
    pane.shareCursor(context.appState().playback().stepProperty());
    GrowingCurves.follow(context.appState().playback(), pane);
    sentence.setId("stability-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    BooleanProperty log = context.settings().logarithmic("stability");
    ToggleButton button = Layouts.log("plane-log", text);
    button.selectedProperty().bindBidirectional(log);
    pane.offer(ChartCommand.onOff("log", PlaneLab.KEYS.shortcut("planeLog"), log));
    center = new ChartCell(pane, new BusyBar("stability-busy", worker, text), button);
    new OutcomeChart<>(
            rows,
            pane,
            worker.outcomeProperty(),
            (query, result) -> content.of(result, log.get()),
            log,
            rows.model().scenarioProperty())
        .saying((query, result) -> content.sentence(result));
    rows.model().scenarioProperty().addListener(change -> ask());
    worker.outcomeProperty().addListener(change -> say());
  }

  private void ask() {
    if (!showing) {
      return;
    }
    try {
      worker.submit(StabilitySimulation.query(rows.model().scenario()));
    } catch (FaultException e) {
      pane.chart().showMessage(text.sentence(e.fault()));
      sentence.setText("");
    }
  }

  private void say() {
    if (!worker.outcomeProperty().get().failed()) {
      sentence.setText(content.sentence(worker.outcomeProperty().get().result()));
    }
  }

  @Override
  public List<Node> rows() {
    return List.of();
  }

  @Override
  public Label sentence() {
    return sentence;
  }

  @Override
  public Node center() {
    return center;
  }

  @Override
  public List<ChartPane> charts() {
    return List.of(pane);
  }

  @Override
  public void setShowing(boolean shows) {
    showing = shows;
    ask();
  }
}
