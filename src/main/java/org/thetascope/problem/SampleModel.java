package org.thetascope.problem;

import java.util.Optional;

/** What a problem's model makes of the inputs of one sample: all columns but the last. */
public interface SampleModel {
  /**
   * The output f, which the loss compares with the target.
   *
   * @param theta one number a component
   * @param inputs one number an input
   */
  double output(double[] theta, double... inputs);

  /**
   * The numbers a, b, c of the line a x + b y + c = 0 that parts two classes over two inputs; empty
   * where the model is no classifier.
   *
   * @param theta one number a component
   */
  default Optional<double[]> border(double[] theta) {
    return Optional.empty();
  }
}
