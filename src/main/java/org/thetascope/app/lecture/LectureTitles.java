package org.thetascope.app.lecture;

import org.thetascope.text.Text;

/** How a lecture and its entries are called. */
public final class LectureTitles {
  private final Text text;

  public LectureTitles(Text text) {
    this.text = text;
  }

  /** The title of a lecture or an entry, or a word for none. */
  public String named(String title) {
    return title.isBlank() ? text.get("window.untitled") : title;
  }

  /** The present entry's number: 3 / 17. */
  public String number(LectureState state) {
    return text.get("lecture.number", state.present() + 1, state.size());
  }

  private String presentTitle(LectureState state) {
    String title = named(state.title());
    return state.outdated() ? text.get("words.changed", title) : title;
  }

  /** The present entry's number and title: 3 / 17 · Ravine. */
  String place(LectureState state) {
    return state.present() < 0
        ? text.get("lecture.nowhere", state.size())
        : text.get("lecture.place", state.present() + 1, state.size(), presentTitle(state));
  }

  /** The same with the lecture's title: 3 / 17 · Ravine — First-order methods. */
  public String placeOf(LectureState state) {
    return text.get("lecture.placeOf", place(state), named(state.lecture().title()));
  }
}
