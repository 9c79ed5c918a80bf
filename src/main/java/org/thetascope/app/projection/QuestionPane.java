package org.thetascope.app.projection;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.document.ShownWords;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lecture.LectureState;
import org.thetascope.app.lecture.LectureTitles;
import org.thetascope.scenario.Notes;
import org.thetascope.scenario.Scenario;

/** What the class is asked, along the top of the stage; its answer when it is asked for. */
final class QuestionPane extends VBox {
  private final LabContext context;
  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  private final LectureTitles words;
  private final ShownWords said;
  private final Label question = label("stage-question");
  private final Label answer = label("stage-answer");
  private final Label place = new Label();
  private Scenario asked;
  private String lab = "";

  /**
   * Follows the scenario.
   *
   * @param keys what shows the keys that are pressed
   */
  QuestionPane(LabContext context, Label keys) {
    this.context = context;
    said = new ShownWords(context.rows().model(), context.rows().text());
    words = new LectureTitles(context.rows().text());
    getStyleClass().add("stage-top");
    place.setId("stage-place");
    place.getStyleClass().add("stage-place");
    place.setMinWidth(USE_PREF_SIZE);
    place.managedProperty().bind(place.visibleProperty());
    place.visibleProperty().bind(Bindings.isNotEmpty(place.textProperty()));
    HBox top = new HBox(question, keys, place);
    top.setAlignment(Pos.TOP_LEFT);
    top.getStyleClass().add("stage-line");
    HBox.setHgrow(question, Priority.ALWAYS);
    answer.setVisible(false);
    answer.managedProperty().bind(answer.visibleProperty());
    getChildren().addAll(top, answer);
    InvalidationListener follow = change -> follow();
    context.rows().model().scenarioProperty().addListener(follow);
    context.appState().lecture().stateProperty().addListener(follow);
    follow();
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMinWidth(0);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private void follow() {
    Scenario scenario = context.rows().model().scenario();
    Notes notes = Notes.of(scenario.notes());
    boolean its = lab.isEmpty() || scenario.view().lab().equals(lab);
    String asking = notes.question().isEmpty() ? said.title() : said.question();
    question.setText(its ? asking : context.rows().text().get("lab." + lab + ".title"));
    question.pseudoClassStateChanged(OUTDATED, its && said.isQuestionOutdated());
    answer.setText(its ? notes.answer() : "");
    answer.setVisible(answer.isVisible() && its);
    if (asked == null || !asked.notes().equals(scenario.notes())) {
      answer.setVisible(false);
    }
    asked = scenario;
    LectureState lecture = context.appState().lecture().state();
    place.setText(lecture.present() < 0 ? "" : words.number(lecture));
  }

  /** A question is asked in its own lab; over the others stands what they are about. */
  void setLab(String id) {
    lab = id;
    follow();
  }

  /** Shows the answer, or hides it again. */
  void toggleAnswer() {
    answer.setVisible(!answer.isVisible() && !answer.getText().isEmpty());
  }

  /** Hides the answer, as it is when a class comes in. */
  void hideAnswer() {
    answer.setVisible(false);
  }
}
