package org.thetascope.simulation;

import java.util.List;
import java.util.SplittableRandom;
import org.thetascope.variance.Interval;
import org.thetascope.variance.MeanInterval;
import org.thetascope.variance.ProductVariance;
import org.thetascope.variance.SampleMoments;
import org.thetascope.variance.Seeds;

/**
 * Estimates the variance of a product by Monte Carlo, in blocks with a seed each.
 *
 * <p>The interval is Hall's for the mean of (P − mean)². A product of many factors is so
 * heavy-tailed that a sample seldom shows it: for independent factors, whose fourth moment is
 * known, the interval is therefore widened to estimate ± 1.96·√((μ₄ − σ⁴)/N), the true standard
 * error.
 */
public final class ProductSimulation implements Computation<ProductQuery, ProductResult> {
  private static final int BLOCK = 4096;

  private final int threads;

  /** With as many threads as there are processors. */
  public ProductSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public ProductSimulation(int threads) {
    this.threads = threads;
  }

  @Override
  public ProductResult compute(ProductQuery query, Progress<ProductResult> progress) {
    int blocks = (query.draws() + BLOCK - 1) / BLOCK;
    ParallelTrials<double[]> trials =
        new ParallelTrials<>(blocks, threads, () -> (block, stop) -> draw(query, block));
    GrowingResult<ProductResult> growing =
        new GrowingResult<>(progress, stop -> summary(query, trials.results()));
    growing.dueAt(Math.max(1, blocks / 20));
    // summarising takes a tenth of drawing: a growth by half keeps all of it small
    boolean complete = trials.run(() -> growing.pulse(trials.done(), 8 + trials.done() / 2.0));
    return growing.result(complete);
  }

  private static double[] draw(ProductQuery query, int block) {
    SplittableRandom random = new SplittableRandom(Seeds.at(query.seed(), block));
    double[] products = new double[Math.min(BLOCK, query.draws() - block * BLOCK)];
    int n = query.means().size();
    double[] sd = new double[n];
    for (int i = 0; i < n; i++) {
      sd[i] = Math.sqrt(query.variances().get(i));
    }
    for (int k = 0; k < products.length; k++) {
      double product = 1;
      double u = query.distribution().draw(random);
      for (int i = 0; i < n; i++) {
        product *= query.means().get(i) + sd[i] * u;
        if (!query.dependent() && i < n - 1) {
          u = query.distribution().draw(random);
        }
      }
      products[k] = product;
    }
    return products;
  }

  private static ProductResult summary(ProductQuery query, List<double[]> blocks) {
    int size = blocks.stream().mapToInt(block -> block.length).sum();
    double[] values = new double[size];
    int end = 0;
    for (double[] block : blocks) {
      System.arraycopy(block, 0, values, end, block.length);
      end += block.length;
    }
    SampleMoments sample = SampleMoments.of(values, size);
    for (int k = 0; k < size; k++) {
      double d = values[k] - sample.mean();
      values[k] = d * d;
    }
    double exact = ProductVariance.exact(query.means(), query.variances());
    double estimate = sample.variance();
    Interval interval = MeanInterval.skewed(SampleMoments.of(values, size)).holding(estimate);
    if (!query.dependent()) {
      double fourth =
          ProductVariance.fourthCentralMoment(
              query.means(), query.variances(), query.distribution());
      double half = MeanInterval.NORMAL_975 * Math.sqrt(Math.max(0, fourth - exact * exact) / size);
      interval = interval.hull(new Interval(estimate - half, estimate + half));
    }
    return new ProductResult(
        exact,
        ProductVariance.zeroMean(query.variances()),
        estimate,
        new Interval(Math.max(0, interval.low()), interval.high()),
        size);
  }
}
