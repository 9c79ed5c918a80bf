package org.thetascope.figure;

/** One kind of file for figures. */
public interface FigureFormat {
  /** The extension of its files, without the dot. */
  String extension();

  /**
   * Prepares what will be written; equal figures as equal bytes.
   *
   * @throws org.thetascope.parameter.FaultException if the figure cannot be in this format
   */
  WholeFile.Content content(Figure figure);
}
