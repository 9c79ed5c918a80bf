package org.thetascope.simulation;

import java.util.List;

/**
 * The variances of X₁, X₁X₂, …, X₁⋯Xₙ. Compares by identity.
 *
 * @param products that of k factors at index k − 1, as far as they have been drawn
 */
public record ProductGrowth(List<ProductResult> products) {
  /** Keeps a copy of the list. */
  public ProductGrowth {
    products = List.copyOf(products);
  }

  /** The one of the most factors. */
  public ProductResult last() {
    return products.get(products.size() - 1);
  }
}
