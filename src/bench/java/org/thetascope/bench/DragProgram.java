package org.thetascope.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.thetascope.app.ToolkitSettings;

/** Drags in the program's window, then in those of plain charts, with the same curves. */
final class DragProgram {
  /** The numbers of steps that are measured. */
  static final List<Integer> SIZES = List.of(200, 1000, 10_000, 100_000, 1_000_000);

  /** Beyond these one picture of the plain charts takes many seconds. */
  static final int LARGEST_LINE_CHART = 10_000;

  static final int LARGEST_VIEWER = 10_000;

  static final int MOVES = 300;
  private static final int SINGLES = 20;
  private static final int WARM_UPS = 2;

  private final Samples samples;

  private DragProgram(Path folder) {
    samples = new Samples(folder);
  }

  /** Measures into the folder that is named. */
  public static void main(String[] args) {
    ToolkitSettings.apply();
    DragProgram program = new DragProgram(Path.of(args[0]));
    Fx.exitAfter(program::measure);
  }

  private Void measure() throws IOException, TimeoutException {
    measure("Thetascope", new ProgramWindow(), Integer.MAX_VALUE);
    measure("LineChart", new LineChartWindow(), LARGEST_LINE_CHART);
    measure("ChartViewer", new ViewerWindow(), LARGEST_VIEWER);
    return null;
  }

  private void measure(String name, DragSubject subject, int largest)
      throws IOException, TimeoutException {
    Stage[] stage = new Stage[1];
    DragMeter[] opened = new DragMeter[1];
    Fx.run(
        () -> {
          stage[0] = new Stage();
          opened[0] = new DragMeter(subject, subject.open(stage[0]));
        });
    DragMeter meter = opened[0];
    meter.settle();
    add(name + " cold", SIZES.get(0), meter.drag(MOVES));
    for (int i = 0; i < WARM_UPS; i++) {
      meter.drag(MOVES);
    }
    for (int size : SIZES) {
      if (size <= largest) {
        meter.setSteps(size);
        meter.drag(MOVES / 4);
        add(name, size, meter.drag(MOVES));
      }
    }
    if (largest >= SIZES.get(SIZES.size() - 1)) {
      samples.add("first picture", meter.changes(SINGLES).painted());
    }
    Fx.run(
        () -> {
          stage[0].close();
          subject.close();
        });
  }

  private void add(String name, int size, DragMeter.Times times) throws IOException {
    samples.add(name + " " + size + " painted", times.painted());
    samples.add(name + " " + size + " late", times.late());
    samples.add(name + " " + size + " skipped", times.skipped());
    samples.add(name + " " + size + " work", times.work());
  }
}
