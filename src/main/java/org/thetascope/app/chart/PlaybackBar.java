package org.thetascope.app.chart;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.FormulaView;
import org.thetascope.app.control.ItemConverter;
import org.thetascope.app.control.OptimizerPicker;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.UpdateFormula;
import org.thetascope.simulation.OneUpdate;
import org.thetascope.simulation.UpdateQuery;
import org.thetascope.simulation.UpdateSimulation;
import org.thetascope.text.Text;

/** Plays a trajectory step by step, and typesets the present update with its numbers. */
public final class PlaybackBar extends VBox {
  private final LabContext lab;
  private final Text text;
  private final Playback playback;
  private final LatestWins<UpdateQuery, OneUpdate> worker;
  private final UpdateFormula formulas;
  private final FormulaView formula;
  private final Slider scrubber = new Slider();
  private final OptimizerPicker optimizer;
  private boolean showing;

  /** A bar for the step that the charts stand at. */
  public PlaybackBar(LabContext lab, Playback playback) {
    this.lab = lab;
    this.playback = playback;
    text = lab.rows().text();
    optimizer =
        new OptimizerPicker("playback-optimizer", text.get("playback.optimizer"), lab.rows());
    formulas = new UpdateFormula(text.numbers());
    worker = lab.service().worker("update", new UpdateSimulation());
    formula = new FormulaView(lab.service(), lab.theme());
    formula.setId("update-formula");
    getStyleClass().add("playback");
    // above the buttons, which stay under the pointer when the first update comes
    getChildren().addAll(formulaBox(), controls());
    worker.outcomeProperty().addListener(change -> typeset(worker.outcomeProperty().get()));
    playback.stepProperty().addListener(change -> follow());
    lab.rows().model().scenarioProperty().addListener(change -> follow());
    lab.settings().componentProperty().addListener(change -> follow());
    optimizer.valueProperty().addListener(change -> follow());
    follow();
  }

  /** Whether the bar is seen; what is not seen is not computed. */
  public void setShowing(boolean is) {
    showing = is;
    follow();
  }

  private int steps() {
    return lab.rows().model().scenario().takenSteps();
  }

  private HBox controls() {
    scrubber.setId("playback-scrubber");
    scrubber.setAccessibleText(text.get("playback.scrubber"));
    scrubber.setTooltip(new Tooltip(text.get("playback.hint")));
    scrubber.valueProperty().addListener(change -> scrub());
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    ToggleButton preview = new ToggleButton(text.get("playback.preview"));
    preview.setId("playback-preview");
    preview.getStyleClass().add("small");
    preview.setMinWidth(USE_PREF_SIZE);
    preview.setTooltip(new Tooltip(text.get("playback.preview.help")));
    preview.setAccessibleText(text.get("playback.preview.help"));
    preview.selectedProperty().bindBidirectional(playback.previewProperty());
    HBox box = new HBox(new PlaybackButtons(lab, playback), scrubber, speed(), preview, optimizer);
    box.getStyleClass().add("playback-controls");
    return box;
  }

  private ComboBox<Double> speed() {
    ComboBox<Double> box = new ComboBox<>();
    box.setId("playback-speed");
    box.getItems().setAll(Playback.SPEEDS);
    box.setConverter(new ItemConverter<>(speed -> text.numbers().exact(speed) + "×"));
    box.setValue(playback.speedProperty().get());
    box.valueProperty().addListener((value, was, is) -> playback.speedProperty().set(is));
    playback.speedProperty().addListener(change -> box.setValue(playback.speedProperty().get()));
    box.setAccessibleText(text.get("playback.speed"));
    box.setTooltip(new Tooltip(text.get("playback.speed")));
    return box;
  }

  /**
   * The update with its numbers. Its room is the charts' until there is a first one, and then its
   * own: a chart must not change its size whenever the pointer comes and goes.
   */
  private HBox formulaBox() {
    HBox box = new HBox(formula);
    box.getStyleClass().add("update-box");
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
    formula.setVisible(false);
    formula.visibleProperty().addListener((seen, was, is) -> box.setVisible(true));
    return box;
  }

  private void scrub() {
    int wanted = (int) Math.rint(scrubber.getValue());
    if (wanted != playback.step()) {
      playback.goTo(wanted, steps());
    }
  }

  private void follow() {
    int steps = steps();
    scrubber.setMax(steps);
    scrubber.setBlockIncrement(1);
    int step = Math.min(playback.step(), steps);
    if ((int) Math.rint(scrubber.getValue()) != step) {
      scrubber.setValue(step);
    }
    // the start has no update to show, and typesetting takes a while to begin
    formula.setVisible(step > 0);
    if (step > 0 && showing && optimizer.getValue() != null) {
      worker.submit(
          UpdateQuery.of(
              lab.rows().model().scenario(),
              optimizer.getValue().id(),
              step,
              lab.settings().componentProperty().get()));
    }
  }

  private void typeset(Outcome<UpdateQuery, OneUpdate> outcome) {
    if (!outcome.failed()) {
      formula.setFormula(formulas.latex(outcome.query(), outcome.result()));
    }
  }
}
