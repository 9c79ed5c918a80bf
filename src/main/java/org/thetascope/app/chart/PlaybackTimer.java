package org.thetascope.app.chart;

import java.util.function.IntSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;

/** Moves the played step on as time passes, wherever it is shown. */
public final class PlaybackTimer implements AutoCloseable {
  private static final double NANO = 1e-9;

  private final Playback playback;
  private final IntSupplier steps;
  private final InvalidationListener follow = change -> follow();
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
            playback.advance((now - before) * NANO, steps.getAsInt());
          }
          before = now;
        }
      };

  /**
   * Moves a playback while it plays.
   *
   * @param steps how many there are
   */
  public PlaybackTimer(Playback playback, IntSupplier steps) {
    this.playback = playback;
    this.steps = steps;
    playback.playingProperty().addListener(follow);
    follow();
  }

  private void follow() {
    if (playback.playingProperty().get()) {
      timer.start();
    } else {
      timer.stop();
    }
  }

  /** Moves it no more. */
  @Override
  public void close() {
    playback.playingProperty().removeListener(follow);
    timer.stop();
  }
}
