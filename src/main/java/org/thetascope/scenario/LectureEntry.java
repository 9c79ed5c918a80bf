package org.thetascope.scenario;

import org.thetascope.parameter.Fault;

/** One scenario of a lecture, or what is known of one that does not open. */
public sealed interface LectureEntry {
  /** What the list shows. */
  String title();

  /** The same under another title. */
  LectureEntry withTitle(String changed);

  /**
   * A scenario that can be shown.
   *
   * @param scenario with its own title and notes
   */
  record Opened(Scenario scenario) implements LectureEntry {
    @Override
    public String title() {
      return scenario.title();
    }

    @Override
    public LectureEntry withTitle(String changed) {
      return new Opened(scenario.withTitle(changed));
    }
  }

  /**
   * A scenario that is missing or broken; the lecture goes on without it, and keeps it.
   *
   * @param title its own, or the name of its file; may be empty
   * @param fault why it does not open
   * @param source the JSON that stands in the lecture, so that saving loses nothing
   */
  record Broken(String title, Fault fault, String source) implements LectureEntry {
    @Override
    public LectureEntry withTitle(String changed) {
      return new Broken(changed, fault, source);
    }
  }
}
