package org.thetascope.app.window;

import java.util.function.Consumer;
import org.thetascope.app.compute.SimulationService;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.document.CloseConfirmation;
import org.thetascope.app.document.FileActions;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.document.FileQueue;
import org.thetascope.app.document.FileTasks;
import org.thetascope.app.document.RecoveryActions;
import org.thetascope.app.export.ExportQueue;
import org.thetascope.app.export.FigureActions;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.lecture.LectureActions;
import org.thetascope.app.shortcut.Keys;
import org.thetascope.chart.ChartFonts;
import org.thetascope.storage.Recovered;
import org.thetascope.text.Text;

/** The actions on the state in one language; they show nothing themselves. */
public final class AppActions implements AutoCloseable {
  private final SimulationService service;
  private final LabContext context;
  private final FileQueue queue;
  private final FileActions files;
  private final LectureActions lectures;
  private final FigureActions figures;
  private final RecoveryActions recovery;
  private final CloseConfirmation closing;
  private final Keys keys = new Keys(Shortcuts.WINDOW);
  private final ExportQueue exports = new ExportQueue();

  /**
   * Creates the actions.
   *
   * @param queue reads and writes files, also those that were asked for in another language
   * @param settle removes what a crash left, once it is taken or not wanted
   */
  public AppActions(
      AppState appState,
      FileDialogs asking,
      FileQueue queue,
      Consumer<Recovered> settle,
      Text text) {
    this.queue = queue;
    Dialogs dialogs = new Dialogs(text);
    service = new SimulationService(appState.scenario(), appState.charts());
    FileTasks tasks = new FileTasks(queue, asking, dialogs, appState.notices(), text);
    RowContext rows =
        new RowContext(appState.scenario(), text, appState.notices(), service.bordersProperty());
    figures = new FigureActions(asking, exports, dialogs, appState.notices(), text);
    context = new LabContext(appState, rows, service, new ChartFonts(), tasks, figures);
    files = new FileActions(appState, asking, queue, dialogs, text);
    lectures = new LectureActions(appState, files, asking, queue, text);
    recovery = new RecoveryActions(appState, files, queue, settle, text);
    closing = new CloseConfirmation(appState, files, tasks, queue, dialogs, text);
  }

  /** What computes. */
  public SimulationService service() {
    return service;
  }

  /** Whether anything is being computed, read or written. */
  public boolean busy() {
    return service.busyProperty().get() || queue.busy();
  }

  /** What labs need. */
  public LabContext context() {
    return context;
  }

  /** What opens and saves. */
  public FileActions files() {
    return files;
  }

  /** What turns the pages of a lecture. */
  LectureActions lectures() {
    return lectures;
  }

  /** What exports. */
  FigureActions figures() {
    return figures;
  }

  /** What takes what a crash left. */
  RecoveryActions recovery() {
    return recovery;
  }

  /** What asks before the window closes. */
  public CloseConfirmation closing() {
    return closing;
  }

  /** What the keys of the window do. */
  public Keys keys() {
    return keys;
  }

  /** Ends what computes for this window's pictures. */
  @Override
  public void close() {
    service.close();
    exports.close();
  }
}
