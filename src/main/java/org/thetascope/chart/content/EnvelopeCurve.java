package org.thetascope.chart.content;

import org.thetascope.chart.Curve;
import org.thetascope.simulation.Envelope;

/**
 * A simulated curve, as it is or as log₁₀ of its magnitude.
 *
 * @param envelope the values with their pyramid
 * @param logarithmic whether log₁₀ is shown; the values are then not negative
 */
record EnvelopeCurve(Envelope envelope, boolean logarithmic) implements Curve {
  @Override
  public int first() {
    return envelope.first();
  }

  @Override
  public int end() {
    return envelope.end();
  }

  @Override
  public double value(int index) {
    return scaled(envelope.get(index));
  }

  @Override
  public double natural(int index) {
    return envelope.get(index);
  }

  @Override
  public double min(int from, int to) {
    return scaled(envelope.min(from, to));
  }

  @Override
  public double max(int from, int to) {
    return scaled(envelope.max(from, to));
  }

  private double scaled(double value) {
    return logarithmic ? Math.log10(value) : value;
  }
}
