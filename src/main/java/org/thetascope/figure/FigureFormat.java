package org.thetascope.figure;

import org.thetascope.storage.WholeFile;

/** One kind of file for figures. */
public interface FigureFormat {
  /** The extension of its files, without the dot. */
  String extension();

  /** Whether its files are made of pixels, so that a scale matters. */
  default boolean pixels() {
    return false;
  }

  /**
   * Prepares what will be written; equal figures as equal bytes.
   *
   * @throws org.thetascope.parameter.FaultException if the figure cannot be in this format
   */
  WholeFile.Content content(Figure figure);
}
