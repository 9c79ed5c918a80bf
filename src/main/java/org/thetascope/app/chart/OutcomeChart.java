package org.thetascope.app.chart;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.text.Text;

/**
 * A chart that shows the newest outcome of the service; it holds its axes while a slider is dragged
 * and fits them afterwards.
 *
 * @param <Q> what is asked
 * @param <R> what is answered
 */
public abstract class OutcomeChart<Q, R> implements AutoCloseable {
  private final Text text;
  private final ChartPane pane;
  private final ReadOnlyObjectProperty<Outcome<Q, R>> newest;
  private final ReadOnlyBooleanProperty logarithmic;
  private final ReadOnlyBooleanProperty gesture;
  private final InvalidationListener follow = change -> show();
  private final ChangeListener<Boolean> followGesture = (dragging, was, is) -> afterGesture(is);

  /**
   * Shows nothing before {@link #show} is called, which a constructor does last.
   *
   * @param id of the chart
   * @param newest the outcomes
   * @param logarithmic whether the vertical axis is
   */
  public OutcomeChart(
      LabContext context,
      String id,
      ReadOnlyObjectProperty<Outcome<Q, R>> newest,
      ReadOnlyBooleanProperty logarithmic) {
    this.newest = newest;
    this.logarithmic = logarithmic;
    text = context.rows().text();
    gesture = context.rows().model().gestureProperty();
    pane = ChartPanes.alone(context, id);
    newest.addListener(follow);
    logarithmic.addListener(follow);
    gesture.addListener(followGesture);
  }

  /** What the chart shows of an outcome. */
  protected abstract ChartContent content(Q query, R result, boolean log);

  /** The same in words with numbers. */
  protected abstract String sentence(Q query, R result);

  /** The chart. */
  public final ChartPane pane() {
    return pane;
  }

  /** Shows nothing newer. */
  @Override
  public final void close() {
    newest.removeListener(follow);
    logarithmic.removeListener(follow);
    gesture.removeListener(followGesture);
  }

  private void afterGesture(boolean begins) {
    if (!begins) {
      show();
    }
  }

  /** Shows the newest outcome, if there is one. */
  public final void show() {
    Outcome<Q, R> outcome = newest.get();
    if (outcome == null) {
      return;
    }
    if (outcome.failed()) {
      pane.chart().showMessage(text.sentence(outcome.fault()));
      return;
    }
    ChartContent content = content(outcome.query(), outcome.result(), logarithmic.get());
    pane.chart().show(content, gesture.get());
    pane.say(sentence(outcome.query(), outcome.result()));
  }
}
