package org.thetascope.app.chart;

import java.util.function.IntSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.thetascope.app.lab.LabContext;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** To the start, one step back, play, one step on, and where the charts stand. */
public final class PlaybackButtons extends HBox {
  private final Text text;
  private final Playback playback;
  private final IntSupplier steps;
  private final Button play = new Button();
  private final Label place = new Label();

  /** Buttons for the step that the charts stand at. */
  public PlaybackButtons(LabContext context, Playback playback) {
    this.playback = playback;
    text = context.rows().text();
    steps = () -> context.rows().model().scenario().takenSteps();
    getStyleClass().add("playback-controls");
    Button start = button("start", () -> playback.goTo(0, steps.getAsInt()));
    Button back = button("back", () -> playback.goTo(playback.step() - 1, steps.getAsInt()));
    Button on = button("on", () -> playback.goTo(playback.step() + 1, steps.getAsInt()));
    prepare(play, "play", () -> playback.toggle(steps.getAsInt()));
    place.setId("playback-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(start, back, play, on, place);
    playback.playingProperty().addListener(change -> follow());
    playback.stepProperty().addListener(change -> follow());
    context.rows().model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  private Button button(String id, Runnable action) {
    return prepare(new Button(), id, action);
  }

  private Button prepare(Button button, String id, Runnable action) {
    String help = text.get("playback." + id + ".help");
    button.setText(text.get("playback." + id));
    button.setId("playback-" + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(help));
    button.setAccessibleText(help);
    button.setOnAction(click -> action.run());
    return button;
  }

  private void follow() {
    boolean playing = playback.playingProperty().get();
    play.setText(text.get(playing ? "playback.pause" : "playback.play"));
    int most = steps.getAsInt();
    int step = Math.min(playback.step(), most);
    place.setText(text.get("playback.place", NumberText.grouped(step), NumberText.grouped(most)));
  }
}
