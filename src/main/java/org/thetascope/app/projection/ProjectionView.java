package org.thetascope.app.projection;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartEvent;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lecture.LectureActions;
import org.thetascope.app.lecture.OverviewHost;
import org.thetascope.app.lecture.PredictActions;
import org.thetascope.app.lecture.PredictBar;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.app.shortcut.SceneHandlers;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.app.window.Appearance;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.View;

/**
 * The stage: what a class sees while the window is projected. It is a root of its own beside the
 * window's, so that the window comes back as it was left.
 */
public final class ProjectionView {
  /** The keys of the stage. */
  public static final KeyScope KEYS =
      KeyScope.of(
          "stage",
          Shortcut.of("stageAnswer", "A"),
          Shortcut.of("stageControls", "C"),
          Shortcut.of("stageKeys", "K"));

  private final LabContext context;
  private final Supplier<Lab> front;
  private final Appearance appearance;
  private final BorderPane pane = new BorderPane();
  private final StackPane center = new StackPane();
  private final StackPane content = new StackPane(pane);
  private final StackPane root = new StackPane(content);
  private final StageCharts charts;
  private final QuestionPane question;
  private final PressedKeys pressed;
  private final StageFoot foot;
  private final StackPane sentence = new StackPane();
  private final ScrollPane drawer = new ScrollPane();
  private final OverviewHost overview;
  private final PointerRing pointer;
  private final Runnable following = this::followOnce;
  private Lab shown;
  private boolean changed;
  private boolean onStage;

  /**
   * A stage that is not shown yet.
   *
   * @param front the lab at the front of the window
   */
  public ProjectionView(
      LabContext context,
      LectureActions lectures,
      PredictActions predictions,
      Keys keys,
      Supplier<Lab> front) {
    this.context = context;
    this.front = front;
    appearance = context.appState().appearance();
    root.getStyleClass().addAll("main", "projected");
    content.setId("stage");
    charts = new StageCharts(context);
    pressed = new PressedKeys(root, context.rows().text());
    question = new QuestionPane(context, pressed);
    foot =
        new StageFoot(context, this::toggleDrawer, question::toggleAnswer, () -> keys.run("leave"));
    drawer.setId("stage-drawer");
    drawer.getStyleClass().add("stage-drawer");
    drawer.setFitToWidth(true);
    drawer.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setTop(question);
    pane.setCenter(center);
    pane.setBottom(
        new VBox(
            sentence,
            new PredictBar(context, predictions),
            new StageNotice(context.appState().notices()),
            foot));
    overview = new OverviewHost(content, context, lectures);
    pointer = new PointerRing(appearance.themeProperty());
    root.getChildren().addAll(pointer, blank());
    InvalidationListener follow = change -> followSoon();
    root.addEventHandler(
        ChartEvent.MAXIMISE, asked -> charts.maximise((ChartPane) asked.getTarget()));
    appearance.labProperty().addListener(follow);
    LabOutline.ALL.forEach(lab -> context.appState().choices().part(lab.id()).addListener(follow));
    context.rows().model().scenarioProperty().addListener(follow);
  }

  /** Nothing at all, over everything, while the class shall look elsewhere. */
  private Node blank() {
    Region blank = new Region();
    blank.setId("blank");
    blank.getStyleClass().add("blank");
    blank.setCursor(Cursor.NONE);
    blank.visibleProperty().bind(appearance.blankProperty());
    return blank;
  }

  /** The root of the scene while it is projected. */
  public Parent root() {
    return root;
  }

  /** Follows the pointer of a scene, and what the front lab shows once it shows it. */
  public void listen(SceneHandlers scene) {
    pointer.listen(scene);
    scene.scene().addPreLayoutPulseListener(following);
    scene.onClose(() -> scene.scene().removePreLayoutPulseListener(following));
  }

  /** A lab that changes its part has other charts only when all have heard of the change. */
  private void followSoon() {
    changed = true;
    Platform.requestNextPulse();
  }

  private void followOnce() {
    if (changed) {
      changed = false;
      follow();
    }
  }

  /** Shows what the front lab shows from now on. */
  public void enter() {
    onStage = true;
    follow();
    charts.panes().stream()
        .findFirst()
        .ifPresentOrElse(ChartPane::requestFocus, center::requestFocus);
  }

  /** Follows no chart any more. */
  public void leave() {
    onStage = false;
    shown = null;
    pane.setLeft(null);
    charts.close();
    question.hideAnswer();
    show(null);
  }

  private void follow() {
    Lab lab = front.get();
    if (!onStage || lab == null) {
      return;
    }
    if (lab != shown) {
      shown = lab;
      pane.setLeft(null);
      show(lab.stageContent().orElse(charts));
      sentence.getChildren().setAll(lab.stageSentence().stream().toList());
    }
    View view = context.appState().view().onStage();
    question.setLab(view.lab());
    charts.show(lab, view.charts());
    foot.show(view.sliders(), lab.plays());
  }

  private void show(Node content) {
    center.getChildren().setAll(Optional.ofNullable(content).stream().toList());
  }

  /** Shows the rest of the controls at the edge, or takes them away. */
  private void toggleDrawer() {
    if (pane.getLeft() != null) {
      pane.setLeft(null);
    } else if (!shown.controls().isEmpty()) {
      VBox rows = new VBox();
      rows.getStyleClass().addAll("controls", "rows");
      rows.getChildren().setAll(shown.controls());
      VBox.setVgrow(rows, Priority.ALWAYS);
      drawer.setContent(rows);
      pane.setLeft(drawer);
    }
  }

  /** Whether it stands in the window. */
  public boolean isShowing() {
    return onStage;
  }

  /** Shows the overview of the open lecture, or takes it away. */
  public void toggleOverview() {
    overview.toggle();
  }

  /** Gives one chart all the room, or brings the others back. */
  public void maximise() {
    charts.maximise();
  }

  /** A key that no control has taken. */
  public void press(KeyEvent key) {
    if (Keys.typing(key)) {
      return;
    }
    switch (KEYS.id(key)) {
      case "stageAnswer" -> question.toggleAnswer();
      case "stageControls" -> toggleDrawer();
      case "stageKeys" -> pressed.toggle();
      default -> {
        shown.press(key);
        return;
      }
    }
    key.consume();
  }
}
