package org.thetascope.storage;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.Scenario;

/**
 * A lecture to be kept, with what was changed on the way; immutable.
 *
 * @param file where it was opened from; empty where it has no file
 * @param lecture as it would be saved
 * @param present which entry is shown, counted from 0; −1 for none
 * @param changed what is seen of the entries that are shown other than the lecture has them
 */
public record LectureSnapshot(
    String file, Lecture lecture, int present, SortedMap<Integer, Scenario> changed) {
  /** Keeps a copy of the map. */
  public LectureSnapshot {
    changed = new TreeMap<>(changed);
  }

  /** What is seen of entries; not to be changed. */
  @Override
  public SortedMap<Integer, Scenario> changed() {
    return Collections.unmodifiableSortedMap(changed);
  }
}
