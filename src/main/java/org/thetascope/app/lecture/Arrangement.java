package org.thetascope.app.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;

/**
 * A lecture whose entries keep a number for as long as it is open, wherever they are moved and
 * whatever they are called.
 *
 * @param lecture as it would be saved
 * @param ids one for each entry, in the lecture's order
 */
record Arrangement(Lecture lecture, List<Integer> ids) {
  /** Keeps a copy of the numbers. */
  Arrangement {
    ids = List.copyOf(ids);
  }

  /** The place of an entry by its number, or −1. */
  int place(int id) {
    return ids.indexOf(id);
  }

  Arrangement map(UnaryOperator<Lecture> change) {
    return new Arrangement(change.apply(lecture), ids);
  }

  Arrangement titled(String title) {
    return new Arrangement(lecture.withTitle(title), ids);
  }

  Arrangement retitled(int index, String title) {
    return new Arrangement(lecture.retitled(index, title), ids);
  }

  Arrangement with(int index, LectureEntry changed) {
    return new Arrangement(lecture.with(index, changed), ids);
  }

  Arrangement moved(int from, int to) {
    return new Arrangement(
        lecture.moved(from, to), changed(list -> list.add(to, list.remove(from))));
  }

  Arrangement without(int index) {
    return new Arrangement(lecture.without(index), changed(list -> list.remove(index)));
  }

  Arrangement plus(int index, LectureEntry added, int id) {
    return new Arrangement(lecture.plus(index, added), changed(list -> list.add(index, id)));
  }

  private List<Integer> changed(Consumer<List<Integer>> change) {
    List<Integer> list = new ArrayList<>(ids);
    change.accept(list);
    return list;
  }
}
