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
record NumberedLecture(Lecture lecture, List<Integer> ids) {
  /** Keeps a copy of the numbers. */
  NumberedLecture {
    ids = List.copyOf(ids);
  }

  /** The place of an entry by its number, or −1. */
  int place(int id) {
    return ids.indexOf(id);
  }

  NumberedLecture map(UnaryOperator<Lecture> change) {
    return new NumberedLecture(change.apply(lecture), ids);
  }

  NumberedLecture titled(String title) {
    return new NumberedLecture(lecture.withTitle(title), ids);
  }

  NumberedLecture retitled(int index, String title) {
    return new NumberedLecture(lecture.retitled(index, title), ids);
  }

  NumberedLecture with(int index, LectureEntry changed) {
    return new NumberedLecture(lecture.with(index, changed), ids);
  }

  NumberedLecture moved(int from, int to) {
    return new NumberedLecture(
        lecture.moved(from, to), changed(list -> list.add(to, list.remove(from))));
  }

  NumberedLecture without(int index) {
    return new NumberedLecture(lecture.without(index), changed(list -> list.remove(index)));
  }

  NumberedLecture plus(int index, LectureEntry added, int id) {
    return new NumberedLecture(lecture.plus(index, added), changed(list -> list.add(index, id)));
  }

  private List<Integer> changed(Consumer<List<Integer>> change) {
    List<Integer> list = new ArrayList<>(ids);
    change.accept(list);
    return list;
  }
}
