package org.thetascope.scenario;

import java.util.List;
import org.thetascope.activation.Activations;
import org.thetascope.chain.WeightKinds;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.variance.Distribution;
import org.thetascope.variance.NetworkShape;
import org.thetascope.variance.Scheme;

/**
 * The fully connected networks of a scenario.
 *
 * @param activation the id of φ
 * @param scheme how wide the weights are drawn
 * @param distribution "normal" or "uniform"
 * @param width the units of every layer, 1 to 1024
 * @param depth the number of layers, 1 to 100
 * @param trials how many networks are drawn, 2 to 10,000
 * @param seed of the random numbers
 */
public record VarianceSettings(
    String activation,
    Scheme scheme,
    String distribution,
    int width,
    int depth,
    int trials,
    long seed) {
  /** φ. */
  public static final ChoiceField ACTIVATION =
      new ChoiceField("activation", "φ", Activations.ids(), "relu");

  /** The scheme by name. */
  public static final ChoiceField SCHEME = new ChoiceField("scheme", "Var(W)", Scheme.NAMED, "he");

  /** n_in·Var(W) of a custom scheme. */
  public static final Parameter C = Parameter.logarithmic("c", "c", Range.over(0, 1e6), 0.1, 10, 1);

  /** How weights are distributed. */
  public static final ChoiceField DISTRIBUTION =
      new ChoiceField("distribution", "W", List.of("normal", "uniform"), "normal");

  /** The units of a layer. */
  public static final Parameter WIDTH = Parameter.whole("width", "n", 1, 1024, 256);

  /** The number of layers. */
  public static final Parameter DEPTH = Parameter.whole("depth", "l", 1, 100, 30);

  /** The number of networks drawn. */
  public static final Parameter TRIALS =
      Parameter.whole("trials", "trials", 2, 10_000, 50).slider(2, 10_000, Scale.LOGARITHMIC);

  /** All that a slider can set. */
  static final List<Parameter> NUMBERS = List.of(C, WIDTH, DEPTH, TRIALS, WeightKinds.SEED);

  /** The networks where nothing is said. */
  public static final VarianceSettings DEFAULT =
      new VarianceSettings(
          ACTIVATION.defaultValue(),
          Scheme.named(SCHEME.defaultValue()),
          DISTRIBUTION.defaultValue(),
          (int) WIDTH.fallback(),
          (int) DEPTH.fallback(),
          (int) TRIALS.fallback(),
          (long) WeightKinds.SEED.fallback());

  /** The networks themselves, without how many are drawn. */
  public NetworkShape shape() {
    return new NetworkShape(
        Activations.of(activation),
        Distribution.of(distribution),
        scheme.gain(width, width),
        width,
        depth);
  }

  /** The same with another φ. */
  public VarianceSettings withActivation(String changed) {
    return new VarianceSettings(changed, scheme, distribution, width, depth, trials, seed);
  }

  /** The same with another scheme. */
  public VarianceSettings withScheme(Scheme changed) {
    return new VarianceSettings(activation, changed, distribution, width, depth, trials, seed);
  }

  /** The same with another distribution. */
  public VarianceSettings withDistribution(String changed) {
    return new VarianceSettings(activation, scheme, changed, width, depth, trials, seed);
  }

  /** The same with another width. */
  public VarianceSettings withWidth(int changed) {
    return new VarianceSettings(activation, scheme, distribution, changed, depth, trials, seed);
  }

  /** The same with another depth. */
  public VarianceSettings withDepth(int changed) {
    return new VarianceSettings(activation, scheme, distribution, width, changed, trials, seed);
  }

  /** The same with another number of networks. */
  public VarianceSettings withTrials(int changed) {
    return new VarianceSettings(activation, scheme, distribution, width, depth, changed, seed);
  }

  /** The same with another seed. */
  public VarianceSettings withSeed(long changed) {
    return new VarianceSettings(activation, scheme, distribution, width, depth, trials, changed);
  }
}
