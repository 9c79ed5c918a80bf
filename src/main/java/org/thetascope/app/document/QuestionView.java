package org.thetascope.app.document;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.thetascope.app.control.RowContext;
import org.thetascope.scenario.Notes;

/**
 * A scenario's question to the class, and its answer only when it is asked for. The stage has its
 * own: while the window is projected nothing of them is seen here.
 */
public final class QuestionView extends VBox {
  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  private final RowContext context;
  private final Label question = label("notes-question");
  private final Label answer = label("notes-answer");
  private final Hyperlink show = new Hyperlink();
  private final BooleanProperty some = new SimpleBooleanProperty();
  private final ShownWords words;
  private String shown = "";

  /** Follows the model's scenario; takes no room where it asks nothing or is projected. */
  public QuestionView(RowContext context, ObservableBooleanValue projecting) {
    this.context = context;
    words = new ShownWords(context.model(), context.text());
    // not left to the styles: they would lose against what is set at every turn of a page
    visibleProperty().bind(some.and(Bindings.not(projecting)));
    managedProperty().bind(visibleProperty());
    setId("question");
    getStyleClass().addAll("notes", "asked");
    question.getStyleClass().add("question");
    show.setId("notes-show");
    show.setText(context.text().get("notes.show"));
    show.setTooltip(new Tooltip(context.text().get("notes.show.help")));
    show.setOnAction(click -> showAnswer());
    getChildren().addAll(question, show, answer);
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void follow() {
    put(question, words.question());
    question.pseudoClassStateChanged(OUTDATED, words.isQuestionOutdated());
    String text = context.model().scenario().notes();
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    Notes notes = Notes.of(text);
    put(answer, "");
    boolean hidden = !notes.answer().isEmpty();
    show.setVisible(hidden);
    show.setManaged(hidden);
    some.set(!notes.question().isEmpty() || hidden);
  }

  private void showAnswer() {
    put(answer, Notes.of(shown).answer());
    show.setVisible(false);
    show.setManaged(false);
  }

  private static void put(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }
}
