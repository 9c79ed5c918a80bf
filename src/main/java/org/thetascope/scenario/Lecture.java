package org.thetascope.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.thetascope.parameter.FaultException;

/**
 * Scenarios in the order in which they are shown; immutable.
 *
 * @param title of the whole; may be empty
 * @param entries at most {@link #MAX_ENTRIES}
 */
public record Lecture(String title, List<LectureEntry> entries) {
  /** The most scenarios of a lecture. */
  public static final int MAX_ENTRIES = 500;

  /**
   * Keeps a copy of the entries.
   *
   * @throws FaultException if there are too many
   */
  public Lecture {
    entries = List.copyOf(entries);
    if (entries.size() > MAX_ENTRIES) {
      throw new FaultException("fault.lectureEntries", entries.size(), MAX_ENTRIES);
    }
  }

  /** A lecture of scenarios that are all there. */
  public static Lecture of(String title, List<Scenario> scenarios) {
    return new Lecture(
        title,
        scenarios.stream().map(LectureEntry.Opened::new).map(LectureEntry.class::cast).toList());
  }

  /** How many entries there are. */
  public int size() {
    return entries.size();
  }

  /** Those that do not open, in order. */
  public List<LectureEntry.Broken> broken() {
    return entries.stream()
        .filter(LectureEntry.Broken.class::isInstance)
        .map(LectureEntry.Broken.class::cast)
        .toList();
  }

  /** The same under another title. */
  public Lecture withTitle(String changed) {
    return new Lecture(changed, entries);
  }

  /** The same with another entry at an index counted from 0. */
  public Lecture with(int index, LectureEntry changed) {
    return changed(list -> list.set(index, changed));
  }

  /** The same with another scenario at an index; what was guessed of it stays. */
  public Lecture with(int index, Scenario changed) {
    return with(
        index,
        entries.get(index) instanceof LectureEntry.Opened opened
            ? opened.with(changed)
            : new LectureEntry.Opened(changed));
  }

  /** The same with an entry under another title. */
  public Lecture retitled(int index, String changed) {
    return with(index, entries.get(index).withTitle(changed));
  }

  /** The same with an entry more, before the one at an index, or at the end for the size. */
  public Lecture plus(int index, LectureEntry added) {
    return changed(list -> list.add(index, added));
  }

  /** The same without an entry. */
  public Lecture without(int index) {
    return changed(list -> list.remove(index));
  }

  /** The same with an entry taken out and put in where it then stands at another index. */
  public Lecture moved(int from, int to) {
    return changed(list -> list.add(to, list.remove(from)));
  }

  private Lecture changed(Consumer<List<LectureEntry>> change) {
    List<LectureEntry> list = new ArrayList<>(entries);
    change.accept(list);
    return new Lecture(title, list);
  }
}
