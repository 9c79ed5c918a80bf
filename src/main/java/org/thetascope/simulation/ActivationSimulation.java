package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.NetworkShape;
import org.thetascope.variance.RandomActivations;

/**
 * Draws the first networks of a query, the same as {@link NetworkSimulation} draws, until each
 * layer has about 8,000 activations or all trials are drawn, for a histogram of every layer.
 */
public final class ActivationSimulation implements Computation<VarianceSettings, LayerActivations> {
  private static final int ENOUGH = 8192;
  private static final int BINS = 60;
  private static final long BLOCK = 8_000_000;

  private final int threads;

  /** With as many threads as there are processors. */
  public ActivationSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public ActivationSimulation(int threads) {
    this.threads = threads;
  }

  @Override
  public LayerActivations compute(VarianceSettings query, Progress<LayerActivations> progress) {
    NetworkShape shape = query.shape();
    int networks = Math.min(query.trials(), (ENOUGH + shape.width() - 1) / shape.width());
    ParallelTrials<double[][]> trials =
        new ParallelTrials<>(
            networks,
            threads,
            () -> {
              RandomActivations network = new RandomActivations(shape);
              return (trial, stop) -> network.draw(query.seed(), trial, stop);
            });
    GrowingResult<LayerActivations> growing =
        new GrowingResult<>(progress, stop -> summary(trials.results(), shape.depth(), stop));
    long one = shape.weights();
    growing.dueAt(Math.max(one, Math.min(BLOCK, one * networks / 20)));
    boolean complete = trials.run(() -> growing.pulse((double) one * trials.done(), 2 * BLOCK));
    return growing.result(complete);
  }

  private static LayerActivations summary(
      List<double[][]> networks, int depth, BooleanSupplier stop) {
    List<Histogram> layers = new ArrayList<>();
    for (int l = 0; l <= depth; l++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      int layer = l;
      double[] values =
          networks.stream().map(n -> n[layer]).flatMapToDouble(Arrays::stream).toArray();
      layers.add(Histogram.of(values, BINS));
    }
    return new LayerActivations(layers, networks.size());
  }
}
