package org.thetascope.chain;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.thetascope.Exact;
import org.thetascope.parameter.DoubleVector;

/** The chain by its definition, to 45 digits and without any limit of exponent. */
public final class ExactChain {
  private static final Exact EXACT = new Exact(45);
  private static final BigDecimal LEAK = new BigDecimal("0.01");

  private final BigDecimal[] z;
  private final BigDecimal[] h;
  private final BigDecimal[] gradient;

  /** Computes everything at once. */
  public ExactChain(String activation, double input, DoubleVector weights, boolean weighted) {
    int n = weights.size();
    z = new BigDecimal[n];
    h = new BigDecimal[n];
    gradient = new BigDecimal[n];
    BigDecimal[] slope = new BigDecimal[n];
    BigDecimal x = new BigDecimal(input);
    for (int i = 0; i < n; i++) {
      BigDecimal before = i == 0 ? x : h[i - 1];
      z[i] = i == 0 && !weighted ? x : round(before.multiply(new BigDecimal(weights.get(i))));
      h[i] = round(value(activation).apply(z[i]));
      slope[i] = round(slope(activation).apply(z[i]));
    }
    BigDecimal behind = BigDecimal.ONE;
    for (int i = n - 1; i >= 0; i--) {
      BigDecimal local = i == 0 ? (weighted ? x : BigDecimal.ZERO) : h[i - 1];
      gradient[i] = round(local.multiply(slope[i]).multiply(behind));
      behind = round(behind.multiply(slope[i]).multiply(new BigDecimal(weights.get(i))));
    }
  }

  /** zᵢ, i from 1 to n. */
  public BigDecimal z(int i) {
    return z[i - 1];
  }

  /** hᵢ, i from 1 to n. */
  public BigDecimal h(int i) {
    return h[i - 1];
  }

  /** ∂hₙ/∂wᵢ, i from 1 to n. */
  public BigDecimal gradient(int i) {
    return gradient[i - 1];
  }

  private static BigDecimal round(BigDecimal x) {
    return x.round(EXACT.context());
  }

  private static UnaryOperator<BigDecimal> value(String activation) {
    return switch (activation) {
      case "sigmoid" -> EXACT::sigma;
      case "tanh" -> EXACT::tanh;
      case "relu" -> x -> x.max(BigDecimal.ZERO);
      case "leaky-relu" -> x -> x.signum() > 0 ? x : x.multiply(LEAK);
      case "linear" -> x -> x;
      default -> throw new IllegalArgumentException("no definition is written for " + activation);
    };
  }

  private static UnaryOperator<BigDecimal> slope(String activation) {
    return switch (activation) {
      case "sigmoid" -> EXACT::sigmaSlope;
      case "tanh" -> EXACT::tanhSlope;
      case "relu" -> x -> x.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
      case "leaky-relu" -> x -> x.signum() > 0 ? BigDecimal.ONE : LEAK;
      case "linear" -> x -> BigDecimal.ONE;
      default -> throw new IllegalArgumentException("no definition is written for " + activation);
    };
  }
}
