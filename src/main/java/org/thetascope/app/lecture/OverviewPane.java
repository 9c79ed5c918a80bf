package org.thetascope.app.lecture;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import org.thetascope.app.lab.LabContext;
import org.thetascope.text.Text;

/** All scenarios of the open lecture: to be jumped to, put in order, called otherwise. */
public final class OverviewPane extends BorderPane {
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
    model = context.appState().lecture();
    text = context.rows().text();
    grid = new OverviewGrid(context, actions, leave);
    setId("overview");
    getStyleClass().add("overview");
    scroll.setContent(grid);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("overview-scroll");
    setTop(new OverviewBar(model, text, grid, this::addFile, leave));
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

  /** Whether something stands in an overview. */
  public static boolean has(EventTarget target) {
    Node node = target instanceof Node one ? one : null;
    while (node != null && !(node instanceof OverviewPane)) {
      node = node.getParent();
    }
    return node != null;
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

  private void addFile() {
    actions.askFile(getScene().getWindow()).ifPresent(path -> addFiles(List.of(path)));
  }

  /** Puts scenarios in after the selected one. */
  private void addFiles(List<Path> paths) {
    int index = grid.selected() + 1;
    actions.addFiles(index, paths, () -> grid.focus(index));
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

  private void press(KeyEvent key) {
    switch (OverviewKeys.KEYS.id(key)) {
      case "cardFile" -> addFile();
      case "overviewUndo" -> model.edits().undo();
      case "overviewRedo" -> model.edits().redo();
      case "overviewClose" -> leave.run();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
