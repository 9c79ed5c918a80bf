package org.thetascope.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;

/** Drags thousands of times and weighs what stays on the heap. */
final class HeapProgram {
  static final int FEW = 500;
  static final int MANY = 5000;

  private static final int MOVES = 3;
  private static final int COLLECTIONS = 5;

  private final ProgramWindow window = new ProgramWindow();

  private HeapProgram() {}

  /** Measures into the folder that is named. */
  public static void main(String[] args) {
    Fx.exitAfter(() -> new HeapProgram().measure(new Samples(Path.of(args[0]))));
  }

  private Void measure(Samples samples) throws Exception {
    DragMeter[] meter = new DragMeter[1];
    Fx.run(() -> meter[0] = new DragMeter(window, window.open(new Stage())));
    meter[0].settle();
    drag(meter[0], 0, FEW);
    samples.add("heap", liveMebibytes());
    drag(meter[0], FEW, MANY);
    samples.add("heap", liveMebibytes());
    return null;
  }

  /** Each drag is a press, some moves with their pictures computed, and a release. */
  private void drag(DragMeter meter, int from, int to) throws TimeoutException {
    for (int drag = from; drag < to; drag++) {
      double start = 0.3 + 0.3 * (drag % 97) / 97;
      Fx.run(() -> window.setDragging(true));
      for (int i = 0; i < MOVES; i++) {
        double position = start + 0.01 * i;
        Fx.run(() -> window.move(position));
      }
      Fx.run(() -> window.setDragging(false));
    }
    meter.settle();
  }

  private static double liveMebibytes() {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      // what was waiting to be finalized or cleaned goes with the next collection
      Fx.run(() -> {});
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      least = Math.min(least, used / 1048576.0);
    }
    return least;
  }
}
