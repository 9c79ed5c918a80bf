package org.thetascope.chart.content;

import java.util.function.Function;
import org.thetascope.chart.ChartContent;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Computation;

/**
 * Where a chart comes from: what it asks of a scenario, who answers, and what it shows of the
 * answer. Charts that ask the same of the same computation are answered once.
 *
 * @param <Q> what is asked
 * @param <R> what is answered
 * @param id of the chart
 * @param query what it asks of a scenario
 * @param computation who answers
 * @param content what it shows
 */
public record ChartSource<Q, R>(
    String id, Function<Scenario, Q> query, Computation<Q, R> computation, Content<Q, R> content) {
  /**
   * What a chart shows of an answer.
   *
   * @param <Q> what was asked
   * @param <R> what was answered
   */
  @FunctionalInterface
  public interface Content<Q, R> {
    /** The content, as it is chosen to be seen. */
    ChartContent of(Q query, R result, Choice choice);
  }

  /**
   * What a user can choose about a chart beside the scenario.
   *
   * @param logarithmic whether the vertical axis is
   * @param chosen the layer that is marked
   */
  public record Choice(boolean logarithmic, int chosen) {}
}
