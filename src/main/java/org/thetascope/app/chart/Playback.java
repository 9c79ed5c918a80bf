package org.thetascope.app.chart;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which step the charts stand at, and how fast it moves by itself. Nothing is computed anew. */
public final class Playback {
  /** How long a whole trajectory takes at 1×, at most. */
  private static final double LONGEST_SECONDS = 20;

  private static final double STEPS_A_SECOND = 5;

  /** How many times as fast as usual it can play. */
  public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

  private ObjectProperty<Integer> step = new SimpleObjectProperty<>();
  private ReadOnlyObjectWrapper<Integer> revealed = new ReadOnlyObjectWrapper<>();
  private BooleanProperty preview = new SimpleBooleanProperty(true);
  private BooleanProperty playing = new SimpleBooleanProperty();
  private DoubleProperty speed = new SimpleDoubleProperty(1);
  private BooleanProperty still = new SimpleBooleanProperty();
  private double exact;

  /** Stops where nothing may move by itself any more. */
  public Playback() {
    followStill();
  }

  private void followStill() {
    still.addListener(change -> playing.set(playing.get() && !still.get()));
  }

  /** Lets everybody go who listened, and goes on where it stands. */
  public void renew() {
    step = new SimpleObjectProperty<>(step.get());
    revealed = new ReadOnlyObjectWrapper<>(revealed.get());
    preview = new SimpleBooleanProperty(preview.get());
    playing = new SimpleBooleanProperty(playing.get());
    speed = new SimpleDoubleProperty(speed.get());
    still = new SimpleBooleanProperty(still.get());
    followStill();
  }

  /** The step that the charts' cursor stands at; null for none. */
  public ObjectProperty<Integer> stepProperty() {
    return step;
  }

  /** Up to which step the curves have grown; null where they are whole. */
  public ReadOnlyObjectProperty<Integer> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  /** Whether what is still to be played is shown pale. */
  public BooleanProperty previewProperty() {
    return preview;
  }

  /** Whether the step moves by itself. */
  public BooleanProperty playingProperty() {
    return playing;
  }

  /** How many times as fast as usual. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** Plays faster or slower by so many of the {@link #SPEEDS}. */
  public void changeSpeed(int by) {
    int wanted = SPEEDS.indexOf(speed.get()) + by;
    speed.set(SPEEDS.get(Math.max(0, Math.min(SPEEDS.size() - 1, wanted))));
  }

  /** The step, 0 where there is none. */
  public int step() {
    return step.get() == null ? 0 : step.get();
  }

  /** Goes to a step between the start and the end. */
  public void goTo(int wanted, int steps) {
    int reached = Math.max(0, Math.min(steps, wanted));
    step.set(reached);
    revealed.set(reached == steps ? null : reached);
  }

  /** Stands nowhere, at rest, as when another scenario is shown. */
  public void rewind() {
    playing.set(false);
    step.set(null);
    revealed.set(null);
  }

  /** Whether the step moves only when it is asked to, one at a time. */
  public BooleanProperty stillProperty() {
    return still;
  }

  /**
   * Plays from here, or from the start where the end is reached; or pauses. Where nothing may move
   * by itself it goes one step on.
   */
  public void toggle(int steps) {
    if (still.get()) {
      goTo(step() >= steps ? 0 : step() + 1, steps);
      return;
    }
    if (!playing.get()) {
      goTo(step() >= steps ? 0 : step(), steps);
    }
    exact = step();
    playing.set(!playing.get());
  }

  /** Moves on by a stretch of time; pauses at the end. */
  public void advance(double seconds, int steps) {
    if ((int) exact != step()) {
      exact = step();
    }
    double rate = Math.max(STEPS_A_SECOND, steps / LONGEST_SECONDS);
    exact = Math.min(steps, exact + seconds * rate * speed.get());
    goTo((int) exact, steps);
    if (exact >= steps) {
      playing.set(false);
    }
  }
}
