package org.thetascope.app.lecture;

import java.util.List;
import org.thetascope.scenario.Lecture;

/**
 * What is known of the open lecture at one moment.
 *
 * @param lecture as it would be saved; an empty one where none is open
 * @param open whether there is one
 * @param present which entry is shown, counted from 0; −1 for none
 * @param title of what is shown of it; may be empty
 * @param outdated whether what is shown was changed so that its title may be untrue
 * @param changes how many entries are shown other than the lecture has them
 * @param edited whether the lecture itself is other than its file
 */
public record LectureState(
    Lecture lecture,
    boolean open,
    int present,
    String title,
    boolean outdated,
    int changes,
    boolean edited) {
  /** No lecture. */
  static final LectureState CLOSED =
      new LectureState(new Lecture("", List.of()), false, -1, "", false, 0, false);

  /** Whether closing would lose something: of the lecture, or what was changed on the way. */
  public boolean unsaved() {
    return edited || changes > 0;
  }

  /** How many entries there are. */
  public int size() {
    return lecture.size();
  }
}
