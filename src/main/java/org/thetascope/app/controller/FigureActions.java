package org.thetascope.app.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.jfree.chart.JFreeChart;
import org.thetascope.app.model.Notices;
import org.thetascope.chart.CurveChart;
import org.thetascope.figure.Picture;
import org.thetascope.figure.PngFile;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/** Exports charts as pictures, off the FX thread. */
public final class FigureActions {
  private final FileDialogs files;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Text text;

  /** With what asks for files and says what became of them. */
  public FigureActions(FileDialogs files, Dialogs dialogs, Notices notices, Text text) {
    this.files = files;
    this.dialogs = dialogs;
    this.notices = notices;
    this.text = text;
  }

  /**
   * Asks for a file and writes charts side by side into it.
   *
   * @param charts as they are shown now, from left to right
   * @param width of all of them together, in pixels
   * @param name of the file without its extension
   */
  public void exportPng(
      Window owner, List<CurveChart> charts, int width, int height, int scale, String name) {
    Optional<Path> target = files.save(owner, fileName(name) + ".png", "png");
    if (target.isEmpty()) {
      return;
    }
    // copies: the window's own charts belong to the FX thread
    List<JFreeChart> copies = charts.stream().map(chart -> chart.copy().chart()).toList();
    Picture picture = new Picture(copies, width, height);
    Task<Path> task =
        new Task<>() {
          @Override
          protected Path call() {
            PngFile.write(target.get(), picture, scale);
            return target.get();
          }
        };
    task.setOnSucceeded(done -> notices.say(text.get("export.done", task.getValue())));
    task.setOnFailed(failed -> dialogs.fault(owner, fault(task.getException())));
    Thread thread = new Thread(task, "export");
    thread.setDaemon(true);
    thread.start();
  }

  private static Fault fault(Throwable e) {
    return e instanceof FaultException known
        ? known.fault()
        : Fault.of("fault.computation", String.valueOf(e));
  }

  /** A name that every file system takes. */
  private static String fileName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = plain.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "figure" : trimmed.substring(0, Math.min(80, trimmed.length()));
  }
}
