package org.thetascope.app.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import org.thetascope.parameter.DoubleVector;

/** What a class guesses before a chart shows its curves. */
public final class Prediction {
  /** The most curves among which one may choose. */
  public static final int MOST_GIVEN = 4;

  /** How far a prediction has come. */
  public enum Phase {
    NONE,
    GUESSING,
    REVEALED
  }

  /**
   * A prediction at one moment; places are those of the axes as drawn.
   *
   * @param chart the id of the chart
   * @param from the last step or layer that is shown meanwhile
   * @param guess from left to right
   * @param given curves among which one may choose
   */
  public record State(
      Phase phase, String chart, int from, List<Point2D> guess, List<List<Point2D>> given) {
    /** Keeps copies. */
    public State {
      guess = List.copyOf(guess);
      given = given.stream().limit(MOST_GIVEN).map(List::copyOf).toList();
    }

    private State with(Phase changed) {
      return new State(changed, chart, from, guess, given);
    }

    private State with(List<Point2D> changed) {
      return new State(phase, chart, from, changed, given);
    }

    /** Whether a chart hides its curves. */
    public boolean hides(String id) {
      return phase == Phase.GUESSING && chart.equals(id);
    }

    /** The places of the guess. */
    public DoubleVector x() {
      return DoubleVector.of(guess.stream().mapToDouble(Point2D::getX).toArray());
    }

    /** The heights of the guess. */
    public DoubleVector y() {
      return DoubleVector.of(guess.stream().mapToDouble(Point2D::getY).toArray());
    }
  }

  private static final State NONE = new State(Phase.NONE, "", 0, List.of(), List.of());

  private ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(NONE);

  /** Lets everybody go who listened. */
  public void renew() {
    state = new ReadOnlyObjectWrapper<>(state.get());
  }

  /** The prediction as it stands. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The prediction as it stands. */
  public State state() {
    return state.get();
  }

  /**
   * Hides the curves of a chart.
   *
   * @param from the last step or layer that is shown
   * @param given curves among which one may choose
   */
  public void start(String chart, int from, List<List<Point2D>> given) {
    state.set(new State(Phase.GUESSING, chart, from, List.of(), given));
  }

  /** Shows the curves, and the guess with them. */
  public void reveal() {
    state.set(state().with(Phase.REVEALED));
  }

  /** Forgets the guess. */
  public void end() {
    state.set(NONE);
  }

  /** Draws on to a point; going back takes back what was drawn beyond it. */
  public void draw(Point2D point) {
    List<Point2D> points = new ArrayList<>(state().guess());
    points.removeIf(earlier -> earlier.getX() >= point.getX());
    points.add(point);
    state.set(state().with(points));
  }

  /** Takes one of the given curves for the guess, counted from 0; nothing where there is none. */
  public void choose(int index) {
    if (index < state().given().size()) {
      state.set(state().with(state().given().get(index)));
    }
  }
}
