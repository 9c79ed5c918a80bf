package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.DoubleVector;

/**
 * Draws random chains, spread over threads, and keeps the quantiles of their gradients. The same
 * query gives the same result whatever the number of threads.
 */
public final class RandomChainSimulation implements Computation<RandomChainQuery, RandomChains> {
  private static final int MAX_LAYERS = 200;

  /** So many layers take about 20 ms. */
  private static final double BLOCK = 200_000;

  private final int threads;

  /** With as many threads as there are processors. */
  public RandomChainSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public RandomChainSimulation(int threads) {
    this.threads = threads;
  }

  @Override
  public RandomChains compute(RandomChainQuery query, Progress<RandomChains> progress) {
    int[] layers = layers(query.depth());
    ParallelTrials<Draw> trials =
        new ParallelTrials<>(
            query.draws(), threads, () -> (trial, stop) -> draw(query, trial, layers));
    GrowingResult<RandomChains> growing =
        new GrowingResult<>(
            progress, stop -> summary(query.activations(), layers, trials.results(), stop));
    double one = (double) query.depth() * query.activations().size();
    growing.dueAt(Math.max(one, Math.min(BLOCK, one * query.draws() / 20)));
    boolean complete =
        trials.run(
            () -> {
              double work = one * trials.done();
              return growing.pulse(work, Math.max(BLOCK, work / 2));
            });
    return growing.result(complete);
  }

  private static int[] layers(int depth) {
    int count = Math.min(depth, MAX_LAYERS);
    return IntStream.range(0, count)
        .map(k -> 1 + (int) Math.rint(k * (depth - 1.0) / Math.max(1, count - 1)))
        .toArray();
  }

  /** The gradients of one draw, [activation][layer shown], and what each says of the claim. */
  private record Draw(float[][] log10, Claim.Verdict[] verdicts) {}

  private static Draw draw(RandomChainQuery query, int trial, int[] layers) {
    DoubleVector weights = query.draw(trial);
    int count = query.activations().size();
    Draw draw = new Draw(new float[count][layers.length], new Claim.Verdict[count]);
    for (int a = 0; a < count; a++) {
      Chain chain =
          new Chain(
              Activations.of(query.activations().get(a)),
              query.input(),
              weights,
              query.firstLayer());
      for (int k = 0; k < layers.length; k++) {
        draw.log10[a][k] = (float) chain.log10Magnitude(layers[k]);
      }
      draw.verdicts[a] = Claim.of(chain).verdict();
    }
    return draw;
  }

  private static RandomChains summary(
      List<String> activations, int[] layers, List<Draw> draws, BooleanSupplier stop) {
    List<RandomChains.Band> bands = new ArrayList<>();
    for (int a = 0; a < activations.size(); a++) {
      double[][] quantiles = new double[3][layers.length];
      float[] column = new float[draws.size()];
      for (int k = 0; k < layers.length; k++) {
        if (stop.getAsBoolean()) {
          return null;
        }
        for (int d = 0; d < column.length; d++) {
          column[d] = draws.get(d).log10[a][k];
        }
        Arrays.sort(column);
        quantiles[0][k] = quantile(column, 0.05);
        quantiles[1][k] = quantile(column, 0.5);
        quantiles[2][k] = quantile(column, 0.95);
      }
      Map<Claim.Verdict, Integer> claims = new EnumMap<>(Claim.Verdict.class);
      for (Draw draw : draws) {
        claims.merge(draw.verdicts[a], 1, Integer::sum);
      }
      bands.add(
          new RandomChains.Band(
              activations.get(a),
              DoubleVector.of(quantiles[0]),
              DoubleVector.of(quantiles[1]),
              DoubleVector.of(quantiles[2]),
              claims));
    }
    return new RandomChains(Arrays.stream(layers).boxed().toList(), bands, draws.size());
  }

  /** The nearest of the sorted numbers, since −∞ cannot be interpolated. */
  private static float quantile(float[] sorted, double share) {
    return sorted.length == 0 ? Float.NaN : sorted[(int) Math.rint(share * (sorted.length - 1))];
  }
}
