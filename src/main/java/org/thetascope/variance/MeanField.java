package org.thetascope.variance;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.activation.Activation;
import org.thetascope.parameter.ExtendedDouble;

/**
 * What infinitely wide layers do to the variance of z and to the gradient, layers counted from 1.
 *
 * <p>With c = n·Var(W) and an input of mean square 1: E[(z¹)²] = c and E[(zˡ)²] = c·E[φ(zˡ⁻¹)²],
 * since weights of mean 0 pass on the mean square of their inputs, not the variance. The gradient's
 * mean square is multiplied by χˡ = c·E[φ′(zˡ)²] on its way from hˡ to hˡ⁻¹ (He et al. 2015, Poole
 * et al. 2016, Schoenholz et al. 2017). Accurate to 1e-12 relative, far beyond a double's range.
 *
 * @param layers one a layer, layer l at index l − 1
 */
public record MeanField(List<Layer> layers) {
  /** Keeps a copy of the layers. */
  public MeanField {
    layers = List.copyOf(layers);
  }

  /**
   * One layer.
   *
   * @param zVariance E[z²] = Var(z)
   * @param homeworkZVariance c·Var(h) of the layer before: what the homework's law (part b4) gives
   *     for Var(z), right only where E[h] = 0; c in the first layer
   * @param h the moments of φ(z)
   * @param chi χ, the mean-square multiplier of the gradient through this layer
   * @param gradient the mean square of the gradient that this layer hands to the one below it,
   *     relative to that of the gradient at the top: the product of χ from here to the last layer
   */
  public record Layer(
      ExtendedDouble zVariance,
      ExtendedDouble homeworkZVariance,
      LayerMoments h,
      double chi,
      ExtendedDouble gradient) {}

  /**
   * Computes all layers.
   *
   * @param c n·Var(W), positive
   * @param depth the number of layers, at least 1
   */
  public static MeanField of(Activation activation, double c, int depth) {
    return of(activation, c, depth, Law.MEAN_SQUARE);
  }

  /** The same by one of the two laws, followed from layer to layer. */
  public static MeanField of(Activation activation, double c, int depth, Law law) {
    List<Layer> upwards = new ArrayList<>();
    ExtendedDouble z = ExtendedDouble.of(c);
    ExtendedDouble homework = z;
    for (int i = 0; i < depth; i++) {
      LayerMoments h = LayerMoments.of(activation, z);
      upwards.add(new Layer(z, homework, h, c * h.slopeSquare(), ExtendedDouble.ONE));
      z = (law == Law.MEAN_SQUARE ? h.meanSquare() : h.variance()).times(c);
      homework = h.variance().times(c);
    }
    List<Layer> layers = new ArrayList<>(upwards);
    ExtendedDouble gradient = ExtendedDouble.ONE;
    for (int i = depth - 1; i >= 0; i--) {
      Layer layer = upwards.get(i);
      gradient = gradient.times(layer.chi());
      layers.set(
          i,
          new Layer(
              layer.zVariance(), layer.homeworkZVariance(), layer.h(), layer.chi(), gradient));
    }
    return new MeanField(layers);
  }

  /** Layer l, counted from 1. */
  public Layer layer(int l) {
    return layers.get(l - 1);
  }

  /** What a layer passes on to the variance of the next z. */
  public enum Law {
    /** Var(z) = c·E[h²], which is right. */
    MEAN_SQUARE,
    /** Var(z) = c·Var(h), the homework's, right only where E[h] = 0. */
    VARIANCE
  }
}
