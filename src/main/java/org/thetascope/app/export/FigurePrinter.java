package org.thetascope.app.export;

import java.util.Optional;
import javafx.concurrent.Task;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.thetascope.app.chart.FxImage;
import org.thetascope.app.compute.Call;
import org.thetascope.app.compute.Failure;
import org.thetascope.app.window.Dialogs;
import org.thetascope.app.window.Notices;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureSize;
import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;

/** Prints figures, drawn off the FX thread. */
final class FigurePrinter {
  private static final double POINTS = 72.0 / Figure.SCREEN_DPI;

  private final ExportQueue queue;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Text text;

  /** With what draws, and what says what became of it. */
  FigurePrinter(ExportQueue queue, Dialogs dialogs, Notices notices, Text text) {
    this.queue = queue;
    this.dialogs = dialogs;
    this.notices = notices;
    this.text = text;
  }

  /** Asks for a printer and prints the picture, as large as it is or as the page takes it. */
  void print(Window owner, Figure figure) {
    Optional<PrinterJob> job = asked(owner, figure);
    if (job.isEmpty()) {
      return;
    }
    double scale = (double) FigureSize.PRINT_DPI / Figure.SCREEN_DPI;
    Task<Image> task = new Call<>(() -> FxImage.of(figure.picture().image(scale)));
    task.setOnSucceeded(drawn -> print(owner, figure, job.get(), task.getValue()));
    task.setOnFailed(failed -> dialogs.fault(owner, Failure.of(task.getException())));
    queue.submit(task);
  }

  private Optional<PrinterJob> asked(Window owner, Figure figure) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      dialogs.fault(owner, Fault.of("fault.noPrinter"));
      return Optional.empty();
    }
    turn(job.getJobSettings(), job.getPrinter(), orientation(figure));
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(job);
  }

  /** The page lies as the figure does; the dialog can turn it back. */
  private static void turn(JobSettings settings, Printer printer, PageOrientation orientation) {
    PageLayout page = settings.getPageLayout();
    settings.setPageLayout(
        printer.createPageLayout(page.getPaper(), orientation, Printer.MarginType.DEFAULT));
  }

  static PageOrientation orientation(Figure figure) {
    return figure.width() > figure.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  }

  private void print(Window owner, Figure figure, PrinterJob job, Image picture) {
    PageLayout page = job.getJobSettings().getPageLayout();
    ImageView view = placed(picture, figure, page.getPrintableWidth(), page.getPrintableHeight());
    if (job.printPage(view) && job.endJob()) {
      notices.say(text.get("export.printed"));
    } else {
      dialogs.fault(owner, Fault.of("fault.notPrinted"));
    }
  }

  /**
   * A picture as large as its figure, or as the page takes it.
   *
   * @param width of what the printer can reach, in points of which 72 are an inch
   * @param height of the same
   */
  static ImageView placed(Image picture, Figure figure, double width, double height) {
    ImageView view = new ImageView(picture);
    view.setPreserveRatio(true);
    view.setFitWidth(Math.min(width, figure.width() * POINTS));
    view.setFitHeight(Math.min(height, figure.height() * POINTS));
    return view;
  }
}
