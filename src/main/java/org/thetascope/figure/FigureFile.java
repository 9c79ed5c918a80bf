package org.thetascope.figure;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.thetascope.parameter.FaultException;
import org.thetascope.simulation.Progress;
import org.thetascope.storage.WholeFile;

/** Writes a figure as a file, whole or not at all. */
public final class FigureFile {
  private FigureFile() {}

  /**
   * Draws and writes.
   *
   * @throws FaultException naming the target and the reason; the old file is then untouched
   */
  public static void write(Path target, FigureFormat format, Figure figure) {
    write(target, format, figure, Progress.none());
  }

  /**
   * Draws and writes, unless it is stopped.
   *
   * @param progress is told the part that is done, and asked whether to stop
   * @throws CancellationException if it was stopped; the old file is then untouched
   * @throws FaultException naming the target and the reason; the old file is then untouched
   */
  public static void write(
      Path target, FigureFormat format, Figure figure, Progress<Double> progress) {
    try {
      WholeFile.Content content = format.content(figure, progress);
      WholeFile.write(
          target,
          out -> {
            content.writeTo(out);
            if (progress.stopRequested()) {
              throw new CancellationException();
            }
          });
    } catch (OutOfMemoryError e) {
      throw new FaultException(
          "fault.pictureMemory",
          Math.round(figure.width() * figure.scale()),
          Math.round(figure.height() * figure.scale()));
    }
  }
}
