package org.thetascope.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.concurrent.Task;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.thetascope.app.chart.FxImage;
import org.thetascope.app.compute.Call;
import org.thetascope.app.compute.Failure;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.app.window.Dialogs;
import org.thetascope.app.window.Notices;
import org.thetascope.chart.CurveChart;
import org.thetascope.figure.DrawnCsv;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFile;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FileName;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;

/**
 * What can be done with a figure or a table, off the FX thread: into a file or into the clipboard.
 * Charts must not be the window's own: those belong to the FX thread.
 */
public final class FigureActions {
  private final FileDialogs files;
  private final ExportQueue queue;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Text text;
  private final FigurePrinter printer;

  /** With what asks for files, writes them, and says what became of them. */
  public FigureActions(
      FileDialogs files, ExportQueue queue, Dialogs dialogs, Notices notices, Text text) {
    this.files = files;
    this.queue = queue;
    this.dialogs = dialogs;
    this.notices = notices;
    this.text = text;
    printer = new FigurePrinter(queue, dialogs, notices, text);
  }

  /**
   * Asks for a file and writes a figure into it.
   *
   * @param name of the file without its extension
   */
  public void export(Window owner, Figure figure, FigureFormat format, String name) {
    String extension = format.extension();
    Optional<Path> target = files.save(owner, FileName.of(name) + "." + extension, extension);
    if (target.isEmpty()) {
      return;
    }
    ExportTask task = new ExportTask(target.get(), format, figure);
    task.setOnSucceeded(done -> notices.say(text.get("export.done", target.get())));
    task.setOnFailed(failed -> dialogs.fault(owner, Failure.of(task.getException())));
    task.setOnCancelled(stopped -> notices.say(text.get("export.stopped", target.get())));
    queue.submit(task);
  }

  /** What is being written. */
  public ExportQueue queue() {
    return queue;
  }

  /** Puts the picture into the clipboard once it is drawn. */
  public void copyPicture(Window owner, Figure figure) {
    copy(
        owner,
        () -> FxImage.of(figure.picture().image(figure.scale())),
        ClipboardContent::putImage,
        text.get("export.copied.picture"));
  }

  /** Asks for a printer and prints the picture, as large as it is or as the page takes it. */
  public void print(Window owner, Figure figure) {
    printer.print(owner, figure);
  }

  /** Puts what is drawn into the clipboard, as CSV. */
  public void copyData(Window owner, Figure figure) {
    copyText(owner, () -> csv(figure), text.get("export.copied.data"));
  }

  /**
   * Puts a text into the clipboard once it is made.
   *
   * @param done says so
   */
  public void copyText(Window owner, Callable<String> work, String done) {
    copy(owner, work, ClipboardContent::putString, done);
  }

  private static String csv(Figure figure) throws IOException {
    StringBuilder csv = new StringBuilder();
    DrawnCsv.print(figure.charts().stream().map(CurveChart::drawn).toList(), csv);
    return csv.toString();
  }

  private <T> void copy(
      Window owner, Callable<T> work, BiConsumer<ClipboardContent, T> put, String done) {
    Task<T> task = new Call<>(work);
    task.setOnSucceeded(
        drawn -> {
          ClipboardContent content = new ClipboardContent();
          put.accept(content, task.getValue());
          Clipboard.getSystemClipboard().setContent(content);
          notices.say(done);
        });
    task.setOnFailed(failed -> dialogs.fault(owner, Failure.of(task.getException())));
    task.setOnCancelled(stopped -> notices.say(text.get("export.copy.stopped")));
    queue.submit(task);
  }

  /** Draws a figure into a file; once cancelled it leaves the old file as it was. */
  private static final class ExportTask extends Task<Path> implements Progress<Double> {
    private final Path target;
    private final FigureFormat format;
    private final Figure figure;

    ExportTask(Path target, FigureFormat format, Figure figure) {
      this.target = target;
      this.format = format;
      this.figure = figure;
    }

    @Override
    protected Path call() {
      FigureFile.write(target, format, figure, this);
      return target;
    }

    @Override
    public void publish(Double part) {
      updateProgress(part, 1);
    }

    @Override
    public boolean stopRequested() {
      return isCancelled();
    }
  }
}
