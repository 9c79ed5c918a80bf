package org.thetascope.storage;

import java.util.Optional;
import org.thetascope.scenario.Scenario;

/**
 * What somebody has open; immutable.
 *
 * @param scenario the present one
 * @param file where it was opened from; empty where it has no file
 * @param sheet the worked solution, where there is one to be kept
 * @param lecture that the scenario is shown from, where there is one to be kept
 */
public record WorkSnapshot(
    Scenario scenario,
    String file,
    Optional<SheetSnapshot> sheet,
    Optional<LectureSnapshot> lecture) {
  /** A scenario alone. */
  public WorkSnapshot(Scenario scenario, String file) {
    this(scenario, file, Optional.empty(), Optional.empty());
  }

  /** The same with another sheet or none. */
  public WorkSnapshot with(Optional<SheetSnapshot> changed) {
    return new WorkSnapshot(scenario, file, changed, lecture);
  }
}
