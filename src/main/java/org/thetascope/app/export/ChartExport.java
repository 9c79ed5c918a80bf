package org.thetascope.app.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.thetascope.app.chart.ChartKeys;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.document.ScenarioModel;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Notices;
import org.thetascope.text.Text;

/** Exports or prints a lab's charts, or copies the chart that has the focus. */
public final class ChartExport {
  private final ScenarioModel model;
  private final Notices notices;
  private final Text text;
  private final FigureActions figures;
  private final ExportDialog dialog;

  public ChartExport(AppState appState, FigureActions figures, Text text) {
    model = appState.scenario();
    notices = appState.notices();
    this.text = text;
    this.figures = figures;
    dialog = new ExportDialog(text, figures, appState.last().exportProperty());
  }

  /** Asks how to export a lab: the chart under the pointer, or all of it. */
  public void export(Window window, String id, Lab lab) {
    if (lab.export().isPresent()) {
      lab.export().get().run();
      return;
    }
    Optional<ChartPane> pointed = lab.charts().stream().filter(Node::isHover).findFirst();
    ask(window, id, lab, pointed.map(List::of).orElse(lab.charts()));
  }

  /** Asks how to export a chart of a lab, which may stand on the stage. */
  public void export(ChartPane pane, Lab lab) {
    List<ChartPane> own =
        lab.charts().stream().filter(one -> one.getId().equals(pane.getId())).toList();
    ask(pane.getScene().getWindow(), pane.getId(), lab, own);
  }

  private void ask(Window window, String id, Lab lab, List<ChartPane> charts) {
    dialog
        .ask(window, lab.charts(), charts, model.scenario())
        .ifPresent(wanted -> export(window, id, wanted));
  }

  private void export(Window window, String id, ExportDialog.Wanted wanted) {
    String what = wanted.charts().size() == 1 ? wanted.charts().get(0).getId() : id;
    figures.export(window, wanted.figure(), wanted.format(), model.scenario().title() + " " + what);
  }

  /** Prints the charts of a lab as they are shown. */
  public void print(Window window, Lab lab) {
    if (lab.charts().isEmpty()) {
      notices.say(text.get("print.noCharts"));
    } else {
      figures.print(window, dialog.asShown(lab.charts(), model.scenario()));
    }
  }

  /** Copies the chart that has the focus: its picture, or its numbers. */
  public void copy(KeyEvent key) {
    Scene scene = ((Node) key.getSource()).getScene();
    if (!(scene.getFocusOwner() instanceof ChartPane pane)) {
      return;
    }
    if (copy(ChartKeys.KEYS.id(key), pane)) {
      key.consume();
    }
  }

  /**
   * Copies a chart.
   *
   * @param what copyPicture or copyData
   * @return whether it is one of them
   */
  public boolean copy(String what, ChartPane pane) {
    Window window = pane.getScene().getWindow();
    switch (what) {
      case "copyData" -> figures.copyData(window, dialog.asLast(pane, model.scenario()));
      case "copyPicture" -> figures.copyPicture(window, dialog.asLast(pane, model.scenario()));
      default -> {
        return false;
      }
    }
    return true;
  }
}
