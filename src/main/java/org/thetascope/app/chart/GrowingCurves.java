package org.thetascope.app.chart;

import javafx.beans.InvalidationListener;

/** Lets the curves of a chart grow as far as they are played, the rest a pale preview. */
public final class GrowingCurves {
  private final Playback playback;
  private final ChartPane pane;

  private GrowingCurves(Playback playback, ChartPane pane) {
    this.playback = playback;
    this.pane = pane;
  }

  /** Grows the curves of a chart with a playback from now on. */
  public static void follow(Playback playback, ChartPane pane) {
    GrowingCurves curves = new GrowingCurves(playback, pane);
    InvalidationListener follow = change -> curves.grow();
    playback.revealedProperty().addListener(follow);
    playback
        .previewProperty()
        .addListener(change -> pane.chart().setPreview(playback.previewProperty().get()));
    pane.chart().setPreview(playback.previewProperty().get());
    curves.grow();
  }

  private void grow() {
    pane.chart().playTo(playback.revealedProperty().get());
  }
}
