package org.thetascope.activation;

import org.thetascope.expression.Term;
import org.thetascope.parameter.ExtendedDouble;

/**
 * A function φ between layers. Adding one is a file with this interface and a line in {@link
 * Activations}.
 */
public interface Activation {
  /** The name in JSON and CSV. */
  String id();

  /** The name people use, the same in every language. */
  String name();

  /** φ(z). */
  double value(double z);

  /** φ′(z); at a kink the value from the left. */
  double derivative(double z);

  /** φ(z) as a formula. */
  Term term(Term z);

  /** φ(z) beyond a double's range. */
  ExtendedDouble value(ExtendedDouble z);

  /** φ′(z) beyond a double's range: 0 only where it is exactly 0. */
  ExtendedDouble derivative(ExtendedDouble z);

  /** Whether φ(tz) = t·φ(z) for every t &gt; 0, so that φ(1) and φ(−1) say everything. */
  default boolean positivelyHomogeneous() {
    return false;
  }
}
