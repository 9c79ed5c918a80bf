package org.thetascope.app.export;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
import org.thetascope.figure.Figure;
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
    List<ChartPane> drawn = drawn(lab);
    Optional<ChartPane> pointed = drawn.stream().filter(Node::isHover).findFirst();
    ask(window, id, lab, pointed.map(List::of).orElse(drawn));
  }

  /** Asks how to export a chart of a lab, which may stand on the stage. */
  public void export(ChartPane pane, Lab lab) {
    List<ChartPane> own =
        drawn(lab).stream().filter(one -> one.getId().equals(pane.getId())).toList();
    ask(pane.getScene().getWindow(), pane.getId(), lab, own);
  }

  private void ask(Window window, String id, Lab lab, List<ChartPane> charts) {
    if (charts.isEmpty()) {
      notices.say(text.get("fault.export.nothing"));
    } else {
      dialog
          .ask(window, drawn(lab), charts, model.scenario())
          .ifPresent(wanted -> export(window, id, wanted));
    }
  }

  /** Whether there are curves, and not a sentence in their place. */
  static boolean isDrawn(ChartPane pane) {
    return pane.chart().content() != null;
  }

  private static List<ChartPane> drawn(Lab lab) {
    return lab.charts().stream().filter(ChartExport::isDrawn).toList();
  }

  private void export(Window window, String id, ExportDialog.Wanted wanted) {
    String what = wanted.charts().size() == 1 ? wanted.charts().get(0).getId() : id;
    figures.export(window, wanted.figure(), wanted.format(), model.scenario().title() + " " + what);
  }

  /** Prints the charts of a lab as they are shown. */
  public void print(Window window, Lab lab) {
    if (lab.charts().isEmpty()) {
      notices.say(text.get("print.noCharts"));
    } else if (drawn(lab).isEmpty()) {
      notices.say(text.get("fault.export.nothing"));
    } else {
      figures.print(window, dialog.asShown(drawn(lab), model.scenario()));
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
    BiConsumer<Window, Figure> copy;
    switch (what) {
      case "copyData" -> copy = figures::copyData;
      case "copyPicture" -> copy = figures::copyPicture;
      default -> {
        return false;
      }
    }
    if (isDrawn(pane)) {
      copy.accept(window, dialog.asLast(pane, model.scenario()));
    } else {
      notices.say(text.get("fault.export.nothing"));
    }
    return true;
  }
}
