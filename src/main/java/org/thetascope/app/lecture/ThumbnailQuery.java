package org.thetascope.app.lecture;

import java.util.List;
import org.thetascope.scenario.Scenario;

/**
 * Which small pictures are wanted.
 *
 * @param scenarios in the order in which they are drawn
 * @param theme the id of their theme
 */
record ThumbnailQuery(List<Scenario> scenarios, String theme) {
  /** Keeps a copy of the scenarios. */
  ThumbnailQuery {
    scenarios = List.copyOf(scenarios);
  }
}
