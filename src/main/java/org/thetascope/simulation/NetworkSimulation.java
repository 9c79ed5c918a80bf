package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.thetascope.parameter.ExtendedDouble;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.FixedPoint;
import org.thetascope.variance.MeanField;
import org.thetascope.variance.NetworkShape;
import org.thetascope.variance.NetworkTrial;
import org.thetascope.variance.RandomNetwork;
import org.thetascope.variance.VarianceMap;

/**
 * Draws the networks of a query and measures them, the trials spread over threads. The same query
 * gives the same result whatever their number. Where not even one network a thread can be measured
 * in a block of work, the first partial result is the prediction alone.
 */
public final class NetworkSimulation implements Computation<VarianceSettings, Networks> {
  /** So many weights take about 20 ms on two cores. */
  private static final long BLOCK = 8_000_000;

  /** What summarising one layer of one trial takes, in weights. */
  private static final long SUMMARY = 500;

  private final int threads;

  /** With as many threads as there are processors. */
  public NetworkSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public NetworkSimulation(int threads) {
    this.threads = threads;
  }

  @Override
  public Networks compute(VarianceSettings query, Progress<Networks> progress) {
    NetworkShape shape = query.shape();
    MeanField prediction = MeanField.of(shape.activation(), shape.c(), shape.depth());
    FixedPoint fixedPoint = new VarianceMap(shape.activation(), shape.c()).fixedPoint();
    ParallelTrials<NetworkTrial> trials =
        new ParallelTrials<>(
            query.trials(),
            threads,
            () -> {
              RandomNetwork network = new RandomNetwork(shape, prediction);
              return (trial, stop) -> network.measure(query.seed(), trial, stop);
            });
    GrowingResult<Networks> growing =
        new GrowingResult<>(
            progress, stop -> summary(prediction, fixedPoint, trials.results(), stop));
    long one = shape.weights();
    if (one * threads > BLOCK) {
      growing.publish(summary(prediction, fixedPoint, List.of(), () -> false));
    }
    growing.dueAt(Math.max(one, Math.min(BLOCK, one * query.trials() / 20)));
    long layers = shape.depth() * SUMMARY;
    boolean complete =
        trials.run(
            () ->
                growing.pulse(
                    (double) one * trials.done(), Math.max(BLOCK, layers * trials.done())));
    return growing.result(complete);
  }

  private static Networks summary(
      MeanField prediction,
      FixedPoint fixedPoint,
      List<NetworkTrial> trials,
      BooleanSupplier stop) {
    List<NetworkLayer> layers = new ArrayList<>();
    for (int i = 1; i <= prediction.layers().size(); i++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      int l = i;
      MeanField.Layer predicted = prediction.layer(l);
      layers.add(
          new NetworkLayer(
              predicted,
              spread(trials, t -> t.zMeanSquare(l), predicted.zVariance()),
              spread(trials, t -> t.hMeanSquare(l), predicted.h().meanSquare()),
              spread(trials, t -> t.hVariance(l), predicted.h().variance()),
              spread(trials, t -> t.chi(l), ExtendedDouble.ONE),
              spread(trials, t -> t.gradient(l), predicted.gradient())));
    }
    int depth = layers.size();
    int died = (int) trials.stream().filter(trial -> dead(trial, depth)).count();
    int deadFrom = 0;
    for (int l = depth; died == trials.size() && died > 0 && l >= 1; l--) {
      int layer = l;
      if (!trials.stream().allMatch(trial -> dead(trial, layer))) {
        break;
      }
      deadFrom = l;
    }
    return new Networks(layers, fixedPoint, trials.size(), died, deadFrom);
  }

  private static boolean dead(NetworkTrial trial, int layer) {
    return trial.hMeanSquare(layer) == 0;
  }

  private static SpreadOfTrials spread(
      List<NetworkTrial> trials, ToDoubleFunction<NetworkTrial> measure, ExtendedDouble unit) {
    return SpreadOfTrials.of(trials.stream().mapToDouble(measure).toArray(), unit);
  }
}
