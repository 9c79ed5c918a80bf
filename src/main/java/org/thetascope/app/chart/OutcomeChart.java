package org.thetascope.app.chart;

import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.RowContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.text.Text;

/**
 * A chart that shows the newest outcome of a query. While a slider is dragged its axes hold still;
 * afterwards they fit. A fault is one sentence in the plot.
 *
 * @param <Q> the query
 * @param <R> the result
 */
public final class OutcomeChart<Q, R> {
  private final Text text;
  private final ChartPane pane;
  private final ReadOnlyObjectProperty<Outcome<Q, R>> newest;
  private final BiFunction<Q, R, ChartContent> content;
  private final ReadOnlyBooleanProperty gesture;
  private final InvalidationListener follow = change -> show();
  private BiFunction<Q, R, String> sentence;

  /**
   * Shows every outcome from now on, and the one that is already there.
   *
   * @param pane where it is shown
   * @param newest the outcomes; null before the first
   * @param content what the chart shows of an outcome
   * @param causes what the content depends on beside the outcome, such as a logarithmic axis
   */
  public OutcomeChart(
      RowContext rows,
      ChartPane pane,
      ReadOnlyObjectProperty<Outcome<Q, R>> newest,
      BiFunction<Q, R, ChartContent> content,
      Observable... causes) {
    this.pane = pane;
    this.newest = newest;
    this.content = content;
    text = rows.text();
    gesture = rows.model().gestureProperty();
    newest.addListener(follow);
    gesture.addListener((dragging, was, is) -> afterGesture(is));
    for (Observable cause : causes) {
      cause.addListener(follow);
    }
    show();
  }

  /** Says the outcome in these words to those who do not see the chart. */
  public OutcomeChart<Q, R> saying(BiFunction<Q, R, String> words) {
    sentence = words;
    show();
    return this;
  }

  /** The chart. */
  public ChartPane pane() {
    return pane;
  }

  private void afterGesture(boolean begins) {
    if (!begins) {
      show();
    }
  }

  private void show() {
    Outcome<Q, R> outcome = newest.get();
    if (outcome == null) {
      return;
    }
    if (outcome.failed()) {
      String fault = text.sentence(outcome.fault());
      pane.chart().showMessage(fault);
      if (sentence != null) {
        pane.say(fault);
      }
      return;
    }
    pane.chart().show(content.apply(outcome.query(), outcome.result()), gesture.get());
    if (sentence != null) {
      pane.say(sentence.apply(outcome.query(), outcome.result()));
    }
  }
}
