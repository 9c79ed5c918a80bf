package org.thetascope.app.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** The one sentence that the window says at a time. */
public final class Notices {
  /**
   * A sentence.
   *
   * @param sentence what is said; empty for nothing
   * @param fault whether something is wrong
   */
  public record Notice(String sentence, boolean fault) {
    /** How long it is said at most: a fault can be read twice, other sentences have been seen. */
    Duration life() {
      return Duration.seconds(fault ? 60 : 20);
    }
  }

  private static final Notice NOTHING = new Notice("", false);

  private ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(NOTHING);

  /** Says nothing any more to those who listened; what was said was in another language. */
  void renew() {
    notice = new ReadOnlyObjectWrapper<>(NOTHING);
  }

  /** What is said now. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Says that something is wrong. */
  public void fault(String sentence) {
    notice.set(new Notice(sentence, true));
  }

  /** Says something. */
  public void say(String sentence) {
    notice.set(new Notice(sentence, false));
  }

  /** Takes back what was said, if it is still this. */
  public void clear(String sentence) {
    if (notice.get().sentence().equals(sentence)) {
      notice.set(NOTHING);
    }
  }
}
