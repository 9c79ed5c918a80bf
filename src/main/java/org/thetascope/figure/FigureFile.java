package org.thetascope.figure;

import java.nio.file.Path;
import org.thetascope.parameter.FaultException;
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
    try {
      WholeFile.write(target, format.content(figure));
    } catch (OutOfMemoryError e) {
      throw new FaultException(
          "fault.pictureMemory",
          Math.round(figure.width() * figure.scale()),
          Math.round(figure.height() * figure.scale()));
    }
  }
}
