package org.thetascope.figure;

import org.thetascope.simulation.Progress;
import org.thetascope.storage.WholeFile;

/** One kind of file for figures. */
public interface FigureFormat {
  /** The extension of its files, without the dot. */
  String extension();

  /** Whether its files are made of pixels, so that a scale matters. */
  default boolean pixels() {
    return false;
  }

  /** Whether its files say who made them, so that they can name a date. */
  default boolean described() {
    return true;
  }

  /** Whether its files are played, so that a frame rate matters. */
  default boolean moves() {
    return false;
  }

  /**
   * Refuses a figure that cannot be in this format, without drawing it.
   *
   * @throws org.thetascope.parameter.FaultException saying why
   */
  default void check(Figure figure) {
    if (pixels()) {
      figure.checkSize();
    }
  }

  /**
   * Prepares what will be written; equal figures as equal bytes.
   *
   * @throws org.thetascope.parameter.FaultException if the figure cannot be in this format
   */
  WholeFile.Content content(Figure figure);

  /**
   * The same for a format that takes long.
   *
   * @param progress is told the part that is written, and asked whether to stop; then the content
   *     throws {@link java.util.concurrent.CancellationException}
   */
  default WholeFile.Content content(Figure figure, Progress<Double> progress) {
    return content(figure);
  }
}
