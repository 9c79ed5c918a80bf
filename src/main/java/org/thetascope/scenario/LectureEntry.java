package org.thetascope.scenario;

import java.util.List;
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
   * @param scenario with its own title, notes and view
   * @param guesses what classes guessed and somebody wanted to keep; only of charts of the view
   */
  record Opened(Scenario scenario, List<Guess> guesses) implements LectureEntry {
    /** Keeps the guesses of the charts that the view still has. */
    public Opened {
      List<String> charts = scenario.view().charts();
      guesses = guesses.stream().filter(guess -> charts.contains(guess.chart())).toList();
    }

    /** A scenario of which nothing was guessed. */
    public Opened(Scenario scenario) {
      this(scenario, List.of());
    }

    /** The same guesses of a changed scenario. */
    public Opened with(Scenario changed) {
      return new Opened(changed, guesses);
    }

    /** The same scenario with other guesses. */
    public Opened withGuesses(List<Guess> changed) {
      return new Opened(scenario, changed);
    }

    @Override
    public String title() {
      return scenario.title();
    }

    @Override
    public LectureEntry withTitle(String changed) {
      return with(scenario.withTitle(changed));
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
