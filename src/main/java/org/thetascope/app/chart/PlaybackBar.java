package org.thetascope.app.chart;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** Plays a trajectory step by step, and typesets the present update with its numbers. */
public final class PlaybackBar extends VBox {
  private static final double NANO = 1e-9;

  private final LabContext lab;
  private final Text text;
  private final Playback playback;
  private final LatestWins<UpdateQuery, OneUpdate> worker;
  private final UpdateFormula formulas;
  private final FormulaView formula;
  private final Label hint = new Label();
  private final Slider scrubber = new Slider();
  private final Label place = new Label();
  private final Button play = new Button();
  private final OptimizerPicker optimizer;
  private boolean showing;
  private final AnimationTimer timer =
      new AnimationTimer() {
        private long before;

        @Override
        public void start() {
          before = 0;
          super.start();
        }

        @Override
        public void handle(long now) {
          if (before > 0) {
            playback.advance((now - before) * NANO, steps());
          }
          before = now;
        }
      };

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
    getChildren().addAll(controls(), formulaBox());
    worker.outcomeProperty().addListener(change -> typeset(worker.outcomeProperty().get()));
    playback.stepProperty().addListener(change -> follow());
    playback
        .playingProperty()
        .addListener(
            (playing, was, is) -> {
              play.setText(text.get(is ? "playback.pause" : "playback.play"));
              if (is) {
                timer.start();
              } else {
                timer.stop();
              }
            });
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
    Button start = button("playback-start", "playback.start", () -> playback.goTo(0, steps()));
    play.setId("playback-play");
    play.setText(text.get("playback.play"));
    play.setTooltip(new Tooltip(text.get("playback.play.help")));
    play.setAccessibleText(text.get("playback.play.help"));
    play.setOnAction(click -> playback.toggle(steps()));
    Button back =
        button("playback-back", "playback.back", () -> playback.goTo(playback.step() - 1, steps()));
    Button on =
        button("playback-on", "playback.on", () -> playback.goTo(playback.step() + 1, steps()));
    scrubber.setId("playback-scrubber");
    scrubber.setAccessibleText(text.get("playback.scrubber"));
    scrubber.setTooltip(new Tooltip(text.get("playback.scrubber")));
    scrubber.valueProperty().addListener(change -> scrub());
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    place.setId("playback-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(start, back, play, on, scrubber, place, speed(), optimizer);
    box.getStyleClass().add("playback-controls");
    return box;
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(text.get(key));
    button.setId(id);
    button.setTooltip(new Tooltip(text.get(key + ".help")));
    button.setAccessibleText(text.get(key + ".help"));
    button.setOnAction(click -> action.run());
    return button;
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

  private HBox formulaBox() {
    hint.setText(text.get("playback.hint"));
    hint.setId("playback-hint");
    hint.getStyleClass().add("muted");
    hint.managedProperty().bind(hint.visibleProperty());
    hint.setMaxWidth(Double.MAX_VALUE);
    // all the room that there is: another theme's type may be a little wider
    HBox.setHgrow(hint, Priority.ALWAYS);
    formula.visibleProperty().bind(hint.visibleProperty().not());
    formula.managedProperty().bind(formula.visibleProperty());
    HBox box = new HBox(hint, formula);
    box.getStyleClass().add("update-box");
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
    place.setText(text.get("playback.place", NumberText.grouped(step), NumberText.grouped(steps)));
    // the start has no update to show, and typesetting takes a while to begin
    hint.setVisible(step == 0);
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
