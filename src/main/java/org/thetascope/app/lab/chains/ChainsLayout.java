package org.thetascope.app.lab.chains;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.BusyBar;
import org.thetascope.app.control.ChainPane;
import org.thetascope.app.control.ChartCell;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.MaximisedChart;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.document.NotesView;
import org.thetascope.app.document.QuestionView;
import org.thetascope.app.lab.LabContext;
import org.thetascope.text.Text;

/** Where the parts of the lab of gradient chains stand. */
public final class ChainsLayout {
  private final LabContext context;
  private final NotesView notes;
  private final QuestionView question;
  private final Node side;
  private final Node[] overChart;

  /**
   * With the controls.
   *
   * @param dividers where they stand
   * @param layer the chosen layer
   * @param logarithmic set by a button over the chart of gradients
   * @param drawing shows that random chains are being drawn
   */
  public ChainsLayout(
      LabContext context,
      ObservableIntegerValue layer,
      BooleanProperty logarithmic,
      RandomChainsPane random,
      DiagnosisLabel diagnosis,
      BusyBar drawing) {
    RowContext rows = context.rows();
    Text text = rows.text();
    this.context = context;
    side =
        Layouts.side(
            Layouts.heading(text.get("heading.activations")),
            new ActivationChoice(rows),
            Layouts.heading(text.get("heading.chain")),
            new ChainPane(rows, "chains-", layer),
            Layouts.hiddenWhenProjected(Layouts.heading(text.get("heading.random"))),
            Layouts.hiddenWhenProjected(random),
            Layouts.heading(text.get("heading.diagnosis")),
            diagnosis);
    notes = new NotesView(rows, context.projecting());
    question = new QuestionView(rows, context.projecting());
    question.getStyleClass().add("notes-wide");
    notes.getStyleClass().add("notes-wide");
    ToggleButton log = Layouts.log("gradients-log", text);
    log.selectedProperty().bindBidirectional(logarithmic);
    overChart = new Node[] {drawing, log};
  }

  /** The whole: controls, the large chart over the small ones, and the two panels at the foot. */
  public Node of(
      ChartPane gradients, GradientMap map, List<ChartPane> small, Region claim, Region recursion) {
    ChartCell layers = new ChartCell(gradients, overChart[0], overChart[1], mapButton(map));
    ChartCell whole = new ChartCell(map.pane(), map.activation(), mapButton(map));
    layers.visibleProperty().bind(map.shownProperty().not());
    whole.visibleProperty().bind(map.shownProperty());
    StackPane large = new StackPane(layers, whole);
    gradients.setPrefHeight(250);
    HBox row = new HBox();
    for (ChartPane pane : small) {
      pane.setPrefSize(300, 165);
      HBox.setHgrow(pane, Priority.ALWAYS);
      row.getChildren().add(pane);
    }
    HBox panels = new HBox(claim, recursion);
    panels.getStyleClass().add("panels");
    panels.getStyleClass().add(MaximisedChart.YIELDS);
    panels.setMinHeight(Region.USE_PREF_SIZE);
    for (Region panel : List.of(claim, recursion)) {
      panel.setPrefWidth(100);
      HBox.setHgrow(panel, Priority.ALWAYS);
    }
    VBox.setVgrow(large, Priority.ALWAYS);
    VBox.setVgrow(row, Priority.ALWAYS);
    VBox right = new VBox(question, notes, large, row, panels);
    return new SideSplit(context, "chains", 0.25, side, right);
  }

  private ToggleButton mapButton(GradientMap map) {
    Text text = context.rows().text();
    ToggleButton button = new ToggleButton(text.get("map.button"));
    button.setId("chains-map");
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(text.get("map.button.help")));
    button.selectedProperty().bindBidirectional(map.shownProperty());
    return button;
  }
}
