package org.thetascope.app.document;

import org.thetascope.scenario.Notes;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Wording;
import org.thetascope.text.Text;

/** Title and question of the present scenario, so that neither says what is no longer true. */
public final class ShownWords {
  private final ScenarioModel model;
  private final Text text;

  /** Of a model's scenario. */
  public ShownWords(ScenarioModel model, Text text) {
    this.model = model;
    this.text = text;
  }

  /** The title, or a word for none; of a scenario that was changed under it, that it was. */
  public String title() {
    return titled(model.scenario().title(), wording().titleOutdated());
  }

  private String titled(String title, boolean outdated) {
    String named = title.isBlank() ? text.get("window.untitled") : title;
    return outdated ? text.get("words.changed", named) : named;
  }

  /** The question; one that the scenario has been changed under is asked of it as it was opened. */
  public String question() {
    String question = Notes.of(model.scenario().notes()).question();
    return isQuestionOutdated() && !question.isEmpty()
        ? text.get("words.asOpened", question)
        : question;
  }

  /** Whether the question is that of the scenario as it was opened. */
  public boolean isQuestionOutdated() {
    return wording().questionOutdated();
  }

  private Wording wording() {
    return wording(model);
  }

  /** How the words of a model's scenario stand to what has become of it. */
  public static Wording wording(ScenarioModel model) {
    Scenario present = model.scenario();
    return new Wording(model.opened(), present);
  }
}
