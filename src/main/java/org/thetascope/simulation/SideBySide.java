package org.thetascope.simulation;

import java.util.List;

/**
 * Runs that take every step together.
 *
 * <p>A run is a chain of operations that wait for one another: exp, root, division. The chains are
 * independent, so when the runs take each half of a step in turns, the processor works on one while
 * another waits.
 */
final class SideBySide {
  private final List<TrajectoryRecorder> all;
  private TrajectoryRecorder[] running;
  private int steps;

  SideBySide(List<TrajectoryRecorder> recorders) {
    all = List.copyOf(recorders);
    findRunning();
  }

  /** How many steps have been taken. */
  int steps() {
    return steps;
  }

  /** All that is recorded so far. */
  List<Trajectory> result() {
    return all.stream().map(TrajectoryRecorder::trajectory).toList();
  }

  /** Takes and records some steps, each run until it diverges. */
  void advance(int count) {
    for (int k = 0; k < count; k++) {
      step();
    }
    steps += count;
  }

  private void step() {
    for (TrajectoryRecorder recorder : running) {
      recorder.run().move();
    }
    boolean diverged = false;
    for (TrajectoryRecorder recorder : running) {
      recorder.run().look();
      diverged |= recorder.run().diverged();
    }
    for (TrajectoryRecorder recorder : running) {
      recorder.record();
    }
    if (diverged) {
      findRunning();
    }
  }

  private void findRunning() {
    running =
        all.stream()
            .filter(recorder -> !recorder.run().diverged())
            .toArray(TrajectoryRecorder[]::new);
  }
}
