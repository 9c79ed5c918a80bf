package org.thetascope.app.export;

import java.nio.file.Path;
import javafx.concurrent.Task;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFile;
import org.thetascope.figure.FigureFormat;
import org.thetascope.simulation.Progress;

/** Draws a figure into a file; once cancelled it leaves the old file as it was. */
final class ExportTask extends Task<Path> implements Progress<Double> {
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
