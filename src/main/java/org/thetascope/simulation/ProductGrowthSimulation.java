package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.parameter.DoubleVector;

/** Estimates the variance of the product of the first k factors, for every k. */
public final class ProductGrowthSimulation implements Computation<ProductQuery, ProductGrowth> {
  private final ProductSimulation simulation = new ProductSimulation();

  @Override
  public ProductGrowth compute(ProductQuery query, Progress<ProductGrowth> progress) {
    List<ProductResult> products = new ArrayList<>();
    for (int k = 1; k <= query.means().size(); k++) {
      products.add(simulation.compute(first(query, k), new Stopping(progress, products)));
      if (progress.stopRequested()) {
        break;
      }
      progress.publish(new ProductGrowth(products));
    }
    return new ProductGrowth(products);
  }

  private static ProductQuery first(ProductQuery query, int k) {
    DoubleVector means = query.means().resized(k);
    DoubleVector variances = query.variances().resized(k);
    return new ProductQuery(
        means, variances, query.distribution(), query.dependent(), query.draws(), query.seed());
  }

  /** Shows partial products after those that are done. */
  private record Stopping(Progress<ProductGrowth> progress, List<ProductResult> done)
      implements Progress<ProductResult> {
    @Override
    public void publish(ProductResult partial) {
      List<ProductResult> all = new ArrayList<>(done);
      all.add(partial);
      progress.publish(new ProductGrowth(all));
    }

    @Override
    public boolean stopRequested() {
      return progress.stopRequested();
    }
  }
}
