package org.thetascope.app.projection;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.document.ShownWords;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lecture.LectureModel;
import org.thetascope.app.lecture.LectureState;
import org.thetascope.app.lecture.LectureTitles;
import org.thetascope.app.lecture.Thumbnails;
import org.thetascope.app.shortcut.KeyNames;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.scenario.Notes;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** What the lecturer sees and the class does not: notes, answer, and what comes next. */
final class PresenterView extends BorderPane {
  private static final double NEXT_SHARE = 0.36;
  private static final int NEXT_WIDTH = 720;

  private final LabContext context;
  private final LectureModel lecture;
  private final Keys keys;
  private final Text text;
  private final LectureTitles words;
  private final Thumbnails thumbnails;
  private final Label place = label("presenter-place", "presenter-place");
  private final Label remarks = label("presenter-remarks", "presenter-words");
  private final Label question = label("presenter-question", "presenter-words");
  private final Label answer = label("presenter-answer", "presenter-words");
  private final Label none = label("presenter-none", "explanation");
  private final Label nextTitle = label("presenter-next", "presenter-words");
  private final ImageView nextPicture = new ImageView();
  private final Node questionHead;
  private final Node answerHead;

  PresenterView(LabContext context, Keys keys) {
    this.context = context;
    this.keys = keys;
    lecture = context.appState().lecture();
    text = context.rows().text();
    words = new LectureTitles(text);
    thumbnails = new Thumbnails("next", NEXT_WIDTH, context, this::showPicture);
    questionHead = Layouts.heading(text.get("presenter.question"));
    answerHead = Layouts.heading(text.get("presenter.answer"));
    none.setText(text.get("presenter.none"));
    getStyleClass().add("presenter");
    setTop(place);
    setCenter(notes());
    setRight(next());
    setBottom(buttons());
    InvalidationListener follow = change -> follow();
    lecture.stateProperty().addListener(follow);
    context.rows().model().scenarioProperty().addListener(follow);
    context.theme().addListener(follow);
    follow();
  }

  private static Label label(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node notes() {
    VBox notes = new VBox(none, remarks, questionHead, question, answerHead, answer);
    notes.getStyleClass().add("presenter-notes");
    ScrollPane scroll = new ScrollPane(notes);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node next() {
    nextPicture.setPreserveRatio(true);
    StackPane frame = new StackPane(nextPicture);
    frame.getStyleClass().add("card-picture");
    VBox next = new VBox(Layouts.heading(text.get("presenter.next")), nextTitle, frame);
    next.getStyleClass().add("presenter-notes");
    next.setMinWidth(0);
    next.prefWidthProperty().bind(widthProperty().multiply(NEXT_SHARE));
    nextPicture.fitWidthProperty().bind(widthProperty().multiply(NEXT_SHARE).subtract(20));
    frame.visibleProperty().bind(nextPicture.imageProperty().isNotNull());
    return next;
  }

  private HBox buttons() {
    HBox buttons = new HBox(button("pageBack"), button("pageOn"), button("overview"));
    buttons.getStyleClass().add("presenter-buttons");
    return buttons;
  }

  /** A button that does what a shortcut of the window does. */
  private Button button(String id) {
    Button button = new Button(text.get("presenter." + id));
    button.setId("presenter-" + id);
    button.setMaxWidth(Double.MAX_VALUE);
    // the keys are the main window's
    button.setFocusTraversable(false);
    HBox.setHgrow(button, Priority.ALWAYS);
    String help =
        text.get(
            "action.withKeys",
            text.get("shortcut." + id),
            new KeyNames(text).of(keys.shortcut(id)));
    button.setTooltip(new Tooltip(help));
    button.setAccessibleText(help);
    button.setOnAction(click -> keys.run(id));
    return button;
  }

  private void follow() {
    LectureState state = lecture.state();
    Scenario shown = context.rows().model().scenario();
    place.setText(state.open() ? words.placeOf(state) : words.named(shown.title()));
    Notes notes = Notes.of(shown.notes());
    put(remarks, notes.remarks());
    put(question, new ShownWords(context.rows().model(), text).question());
    put(answer, notes.answer());
    showNode(questionHead, !notes.question().isEmpty());
    showNode(answerHead, !notes.answer().isEmpty());
    showNode(none, shown.notes().isBlank());
    Optional<Scenario> next = nextScenario();
    nextTitle.setText(
        next.map(scenario -> words.named(scenario.title())).orElse(text.get("presenter.end")));
    thumbnails.ask(next.map(List::of).orElse(List.of()));
    showPicture();
  }

  private Optional<Scenario> nextScenario() {
    int next = lecture.isOpen() ? lecture.next(1) : -1;
    return next < 0 ? Optional.empty() : lecture.shown(next);
  }

  private void showPicture() {
    nextPicture.setImage(nextScenario().flatMap(thumbnails::of).orElse(null));
  }

  private static void put(Label label, String words) {
    label.setText(words);
    showNode(label, !words.isEmpty());
  }

  private static void showNode(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
