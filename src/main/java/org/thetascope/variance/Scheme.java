package org.thetascope.variance;

import java.util.List;

/**
 * How wide the weights of a fully connected layer are drawn: Var(W) = c/n_in, and by name LeCun et
 * al. 1998, its backward twin, Glorot and Bengio 2010, He et al. 2015.
 *
 * @param id one of {@link #NAMED}, or {@link #CUSTOM}
 * @param c n_in·Var(W) of a custom scheme, positive; NaN for a named one
 */
public record Scheme(String id, double c) {
  /** The ids of the schemes with a name. */
  public static final List<String> NAMED = List.of("lecun", "backward", "glorot", "he");

  /** The id of c/n_in with a number c. */
  public static final String CUSTOM = "c";

  /** A scheme with a name. */
  public static Scheme named(String id) {
    return new Scheme(id, Double.NaN);
  }

  /** Var(W) = c/n_in. */
  public static Scheme custom(double c) {
    return new Scheme(CUSTOM, c);
  }

  /** Var(W) for a layer with nIn inputs and nOut outputs. */
  public double variance(int nIn, int nOut) {
    return switch (id) {
      case "lecun" -> 1.0 / nIn;
      case "backward" -> 1.0 / nOut;
      case "glorot" -> 2.0 / (nIn + nOut);
      case "he" -> 2.0 / nIn;
      default -> c / nIn;
    };
  }

  /** n_in·Var(W), without the rounding error of a division by nIn and back. */
  public double gain(int nIn, int nOut) {
    return switch (id) {
      case "lecun" -> 1;
      case "backward" -> (double) nIn / nOut;
      case "glorot" -> 2.0 * nIn / (nIn + nOut);
      case "he" -> 2;
      default -> c;
    };
  }
}
