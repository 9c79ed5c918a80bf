package org.thetascope.app.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thetascope.app.controller.LectureActions;
import org.thetascope.app.controller.Shortcut;
import org.thetascope.app.controller.Shortcuts;
import org.thetascope.app.model.LectureModel;
import org.thetascope.text.Text;

/** All scenarios of the open lecture: to be jumped to, put in order, called otherwise. */
final class OverviewPane extends BorderPane {
  private final LabContext context;
  private final LectureModel model;
  private final LectureActions actions;
  private final Text text;
  private final OverviewGrid grid;
  private final ScrollPane scroll = new ScrollPane();
  private final Runnable leave;

  /**
   * An overview that is not seen yet.
   *
   * @param leave what follows when it is left
   */
  OverviewPane(LabContext context, LectureActions actions, Runnable leave) {
    this.context = context;
    this.actions = actions;
    this.leave = leave;
    model = context.desk().lecture();
    text = context.rows().text();
    grid = new OverviewGrid(context, actions, leave);
    setId("overview");
    getStyleClass().add("overview");
    scroll.setContent(grid);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("overview-scroll");
    setTop(bar());
    setCenter(scroll);
    InvalidationListener follow = change -> follow();
    model.stateProperty().addListener(follow);
    context.theme().addListener(follow);
    scroll.viewportBoundsProperty().addListener(follow);
    scroll.vvalueProperty().addListener(change -> ask());
    visibleProperty().addListener(follow);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    acceptDrops();
  }

  /** Opens at the present scenario. */
  void open() {
    setVisible(true);
    // the cards are in the window, and can take the keys, once they have been laid out
    applyCss();
    layout();
    follow();
    grid.focus(model.state().present());
  }

  private void follow() {
    if (!isVisible()) {
      return;
    }
    if (!model.isOpen()) {
      leave.run();
      return;
    }
    grid.refresh();
    grid.fit(
        scroll.getViewportBounds().getWidth() - insets(),
        scroll.getViewportBounds().getHeight() - insets());
    scroll.layout();
    ask();
  }

  private double insets() {
    return grid.snappedLeftInset() + grid.snappedRightInset();
  }

  private void ask() {
    double high = scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * Math.max(0, grid.getHeight() - high);
    grid.ask(top, top + high);
  }

  private HBox bar() {
    TextField title = new TextField();
    title.setId("overview-title");
    title.setAccessibleText(text.get("overview.title"));
    title.setTooltip(new Tooltip(text.get("overview.title")));
    title.setPromptText(text.get("overview.title"));
    HBox.setHgrow(title, Priority.ALWAYS);
    follow(title);
    Label count = new Label();
    count.setId("overview-count");
    count.setMinWidth(USE_PREF_SIZE);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> text.get("overview.count", model.state().size()), model.stateProperty()));
    HBox bar =
        new HBox(
            title,
            count,
            button("overviewUndo", model::undo, model::canUndo),
            button("overviewRedo", model::redo, model::canRedo),
            button("cardAdd", grid::addShown, () -> true),
            button("addFile", this::addFile, () -> true),
            button("cardRetitle", grid::retitle, this::some),
            button(
                "cardEarlier", () -> grid.move(grid.selected(), grid.selected() - 1), this::some),
            button("cardLater", () -> grid.move(grid.selected(), grid.selected() + 1), this::some),
            button("cardRemove", grid::remove, this::some),
            button("overviewClose", leave, () -> true));
    bar.getStyleClass().add("overview-bar");
    return bar;
  }

  /** The lecture's title is taken when the field is left or Enter is pressed. */
  private void follow(TextField title) {
    model.stateProperty().addListener(change -> title.setText(model.state().lecture().title()));
    title.setText(model.state().lecture().title());
    title.setOnAction(enter -> rename(title));
    title
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is) {
                rename(title);
              }
            });
  }

  private void rename(TextField title) {
    if (model.isOpen() && !title.getText().strip().equals(model.state().lecture().title())) {
      model.rename(title.getText().strip());
    }
  }

  private boolean some() {
    return model.state().size() > 0;
  }

  private void addFile() {
    actions.askFile(getScene().getWindow()).ifPresent(path -> addFiles(List.of(path)));
  }

  /** Puts scenarios in after the selected one. */
  private void addFiles(List<Path> paths) {
    int index = grid.selected() + 1;
    if (actions.addFiles(index, paths)) {
      grid.focus(index);
    }
  }

  /** Files that are dropped here become part of the lecture. */
  private void acceptDrops() {
    addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    addEventHandler(
        DragEvent.DRAG_DROPPED,
        drop -> {
          drop.setDropCompleted(true);
          drop.consume();
          addFiles(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
        });
  }

  /**
   * A button of the bar.
   *
   * @param can whether it does anything to the lecture as it is
   */
  private Button button(String id, Runnable action, BooleanSupplier can) {
    Button button = new Button(text.get("overview." + id));
    button.setId("overview-" + id);
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    String help = text.get(id.equals("addFile") ? "overview.addFile.help" : "shortcut." + id);
    button.setAccessibleText(help);
    button.setTooltip(new Tooltip(help));
    button.setOnAction(click -> action.run());
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> !can.getAsBoolean(), model.stateProperty()));
    return button;
  }

  private void press(KeyEvent key) {
    switch (Shortcuts.id(Shortcut.Where.OVERVIEW, key)) {
      case "overviewUndo" -> model.undo();
      case "overviewRedo" -> model.redo();
      case "overviewClose" -> leave.run();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
