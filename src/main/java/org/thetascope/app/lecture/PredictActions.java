package org.thetascope.app.lecture;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.chart.Prediction;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.window.AppState;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Table;
import org.thetascope.scenario.Guess;

/** Lets a class predict, reveals, and keeps guesses in the lecture. */
public final class PredictActions {
  private final AppState state;
  private final Supplier<Lab> front;

  /**
   * On a state.
   *
   * @param front the lab at the front
   */
  public PredictActions(AppState state, Supplier<Lab> front) {
    this.state = state;
    this.front = front;
  }

  /** Hides the curves to be guessed, then reveals them, then forgets the guess. */
  public void toggle() {
    Prediction prediction = state.prediction();
    switch (prediction.state().phase()) {
      case NONE -> start();
      case GUESSING -> prediction.reveal();
      case REVEALED -> prediction.end();
      default -> throw new IllegalStateException();
    }
  }

  private void start() {
    List<String> charts = state.view().onStage().charts();
    if (!charts.isEmpty()) {
      Integer played = state.playback().revealedProperty().get();
      state
          .prediction()
          .start(charts.get(0), played == null ? 0 : played, state.view().given(charts.get(0)));
    }
  }

  /** The chart of the front lab with an id; null where it has none. */
  ChartPane pane(String id) {
    return front.get() == null
        ? null
        : front.get().charts().stream()
            .filter(pane -> pane.getId().equals(id))
            .findFirst()
            .orElse(null);
  }

  /** Whether there is a guess to be kept and a lecture to keep it in. */
  boolean canKeep() {
    Prediction.State prediction = state.prediction().state();
    ChartPane pane = pane(prediction.chart());
    return pane != null
        && pane.chart().content() != null
        && prediction.phase() == Prediction.Phase.REVEALED
        && !prediction.guess().isEmpty()
        && state.lecture().state().present() >= 0
        && state.scenario().scenario().view().charts().contains(prediction.chart());
  }

  /** Keeps the guess with the page, as one that the next class may choose. */
  void keep() {
    Prediction.State prediction = state.prediction().state();
    if (canKeep()) {
      boolean log = pane(prediction.chart()).chart().content().logarithmic();
      double[][] points =
          prediction.guess().stream()
              .map(point -> new double[] {point.getX(), natural(point.getY(), log)})
              .toArray(double[][]::new);
      DoubleVector[] rows = new DoubleVector[points.length];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = DoubleVector.of(points[i]);
      }
      state.lecture().edits().keep(new Guess(prediction.chart(), Table.of(rows)));
      state.prediction().end();
    }
  }

  private static double natural(double drawn, boolean log) {
    return log ? Math.pow(10, drawn) : drawn;
  }

  /** A kept guess as it is drawn. */
  public static List<Point2D> drawn(Guess guess, boolean log) {
    return java.util.stream.IntStream.range(0, guess.points().size())
        .mapToObj(
            i -> {
              double y = guess.points().get(i, 1);
              return new Point2D(guess.points().get(i, 0), log ? Math.log10(y) : y);
            })
        .toList();
  }
}
