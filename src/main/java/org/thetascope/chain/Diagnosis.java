package org.thetascope.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.thetascope.activation.Activation;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.PowerOfTen;

/**
 * What goes wrong in a chain and in which layers, as keys of sentences with what they name: dead
 * layers, saturation, gradients that vanish or explode, or are too small or too large for a double.
 */
public final class Diagnosis {
  /** φ′ below this share of φ′(0) is saturated: |z| &gt; 6 for the sigmoid, 3 for tanh. */
  private static final double SATURATED = 0.01;

  /** Layers whose gradients differ by more powers of ten do not learn together. */
  private static final double DECADES = 3;

  private final Activation activation;
  private final DoubleVector weights;
  private final FirstLayer firstLayer;
  private final Chain chain;

  private Diagnosis(
      Activation activation, DoubleVector weights, FirstLayer firstLayer, Chain chain) {
    this.activation = activation;
    this.weights = weights;
    this.firstLayer = firstLayer;
    this.chain = chain;
  }

  /**
   * Diagnoses the chain of these settings; empty where nothing is wrong. Layers count from 1.
   *
   * @return diagnosis.deadInput (z₁), .deadLayer (layer, weight), .zeroWeight (layer),
   *     .saturatedLayer (layer, z), .saturatedLayers (how many, first), .vanishing and .exploding
   *     (factor of a layer, that of all, from which layer back to which), .underflow (first, last,
   *     least power of ten), .overflow (first, last, greatest)
   */
  public static List<Fault> of(
      Activation activation, DoubleVector weights, FirstLayer firstLayer, Chain chain) {
    Diagnosis diagnosis = new Diagnosis(activation, weights, firstLayer, chain);
    List<Fault> found = new ArrayList<>();
    diagnosis.addCut(found);
    diagnosis.addSaturation(found);
    diagnosis.addTrend(found);
    diagnosis.addRange(found);
    return found;
  }

  /** The first layer that lets no gradient through. */
  private void addCut(List<Fault> found) {
    for (int i = 1; i <= chain.depth(); i++) {
      boolean weighted = i > 1 || firstLayer == FirstLayer.WEIGHTED;
      // a positive z too small for a double is no dead layer, so its factor is asked too
      boolean off = !(chain.z(i) > 0) && activation.derivative(-1) == 0;
      if (off && chain.factor(i) == 0) {
        found.add(
            i > 1
                ? Fault.of("diagnosis.deadLayer", i, weights.get(i - 1))
                : Fault.of("diagnosis.deadInput", chain.z(i)));
        return;
      }
      if (weighted && weights.get(i - 1) == 0) {
        found.add(Fault.of("diagnosis.zeroWeight", i));
        return;
      }
    }
  }

  private void addSaturation(List<Fault> found) {
    if (activation.positivelyHomogeneous()) {
      return;
    }
    int first = 0;
    int count = 0;
    double steepest = activation.derivative(0);
    for (int i = chain.depth(); i >= 1; i--) {
      if (activation.derivative(chain.z(i)) < SATURATED * steepest) {
        first = i;
        count++;
      }
    }
    if (count == 1) {
      found.add(Fault.of("diagnosis.saturatedLayer", first, chain.z(first)));
    } else if (count > 1) {
      found.add(Fault.of("diagnosis.saturatedLayers", count, first));
    }
  }

  /**
   * Whether the way back from the last layer changes the gradient by more than {@link #DECADES}: it
   * vanishes or explodes up to the layer at which it has changed most.
   */
  private void addTrend(List<Fault> found) {
    double back = 0;
    double most = 0;
    int layer = 0;
    for (int i = chain.depth(); i > 1 && chain.log10Factor(i) != Double.NEGATIVE_INFINITY; i--) {
      back += chain.log10Factor(i);
      if (Math.abs(back) > Math.abs(most)) {
        most = back;
        layer = i - 1;
      }
    }
    if (Math.abs(most) >= DECADES) {
      found.add(
          Fault.of(
              most < 0 ? "diagnosis.vanishing" : "diagnosis.exploding",
              twoDigits(Math.pow(10, most / (chain.depth() - layer))),
              new PowerOfTen(Math.rint(most)),
              chain.depth(),
              layer));
    }
  }

  private static double twoDigits(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  private void addRange(List<Fault> found) {
    int[] small = new int[2];
    int[] large = new int[2];
    double least = 0;
    double greatest = 0;
    for (int i = 1; i <= chain.depth(); i++) {
      double log = chain.log10Magnitude(i);
      if (chain.sign(i) != 0 && chain.gradient(i) == 0) {
        extend(small, i);
        least = Math.min(least, log);
      } else if (Double.isInfinite(chain.gradient(i))) {
        extend(large, i);
        greatest = Math.max(greatest, log);
      }
    }
    if (small[0] > 0) {
      found.add(
          Fault.of("diagnosis.underflow", small[0], small[1], new PowerOfTen(Math.floor(least))));
    }
    if (large[0] > 0) {
      found.add(
          Fault.of("diagnosis.overflow", large[0], large[1], new PowerOfTen(Math.floor(greatest))));
    }
  }

  private static void extend(int[] range, int layer) {
    range[0] = range[0] == 0 ? layer : range[0];
    range[1] = layer;
  }
}
