package org.thetascope.app.chart;

import javafx.event.Event;
import javafx.event.EventType;

/** What a chart asks of what it stands in. */
public final class ChartEvent extends Event {
  /** All the room, or no longer. */
  public static final EventType<ChartEvent> MAXIMISE = new EventType<>(Event.ANY, "CHART_MAXIMISE");

  private static final long serialVersionUID = 1;

  /** Asked by the chart that it is fired at. */
  ChartEvent(EventType<ChartEvent> type) {
    super(type);
  }
}
