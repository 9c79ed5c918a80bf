package org.thetascope.app.lecture;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.thetascope.app.lab.LabContext;

/** Puts the overview of the open lecture in place of a window's content, and takes it away. */
public final class OverviewHost {
  private final StackPane host;
  private final LabContext context;
  private final LectureActions actions;
  private OverviewPane overview;
  private Node focused;

  /**
   * With where the overview goes; it is made when it is first wanted.
   *
   * @param host whose other content is not seen meanwhile
   */
  public OverviewHost(StackPane host, LabContext context, LectureActions actions) {
    this.host = host;
    this.context = context;
    this.actions = actions;
  }

  /** Shows the overview, or what it stands before. */
  public void toggle() {
    if (overview != null && overview.isVisible()) {
      leave();
    } else if (context.appState().lecture().isOpen()) {
      open();
    } else {
      context.appState().notices().say(context.rows().text().get("overview.none"));
    }
  }

  private void open() {
    if (overview == null) {
      overview = new OverviewPane(context, actions, this::leave);
      host.getChildren().add(overview);
    }
    focused = host.getScene().getFocusOwner();
    showOthers(false);
    host.layout();
    overview.open();
  }

  private void leave() {
    overview.setVisible(false);
    showOthers(true);
    if (focused != null && focused.getScene() != null) {
      focused.requestFocus();
    }
  }

  private void showOthers(boolean shown) {
    host.getChildren().stream()
        .filter(node -> node != overview)
        .forEach(node -> node.setVisible(shown));
  }
}
