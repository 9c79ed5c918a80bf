package org.thetascope.scenario;

import java.util.List;
import org.thetascope.activation.Activations;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKinds;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.parameter.Settings;

/**
 * The scalar chains of a scenario.
 *
 * @param depth the number of layers, 2 to 2000
 * @param input x
 * @param weights how w₁ … wₙ are chosen
 * @param firstLayer whether w₁ acts on the input
 * @param activations the ids of the chains shown, at least one, each once
 */
public record ChainSettings(
    int depth, double input, Selection weights, FirstLayer firstLayer, List<String> activations) {
  /** n. */
  public static final Parameter DEPTH =
      new Parameter(
          "depth",
          "n",
          Range.closed(WeightKinds.MIN_DEPTH, WeightKinds.MAX_DEPTH),
          WeightKinds.MIN_DEPTH,
          WeightKinds.MAX_DEPTH,
          Scale.LOGARITHMIC,
          20,
          true);

  /** x. */
  public static final Parameter INPUT = Parameter.real("input", "x", -5, 5, 0.5);

  /** The chain where nothing is said. */
  public static final ChainSettings DEFAULT =
      new ChainSettings(
          (int) DEPTH.fallback(),
          INPUT.fallback(),
          new Selection("constant", Settings.defaults(WeightKinds.of("constant").fields())),
          FirstLayer.INPUT_ONLY,
          List.of("sigmoid", "relu"));

  /** Keeps a copy of the activations, in the order of the registry. */
  public ChainSettings {
    List<String> chosen = List.copyOf(activations);
    activations = Activations.ids().stream().filter(chosen::contains).toList();
    WeightKinds.of(weights.kind()).check(weights.settings(), depth);
  }

  /** The same with another depth; listed weights are cut off or repeated to fit. */
  public ChainSettings withDepth(int changed) {
    return new ChainSettings(changed, input, fitted(weights, changed), firstLayer, activations);
  }

  /** The same weights; those of a list are cut off or repeated to fit a depth. */
  static Selection fitted(Selection weights, int depth) {
    Settings settings = weights.settings();
    return settings.has("values")
        ? weights.with(settings.with("values", settings.vector("values").resized(depth)))
        : weights;
  }

  /** The same with another input. */
  public ChainSettings withInput(double changed) {
    return new ChainSettings(depth, changed, weights, firstLayer, activations);
  }

  /** The same with other weights. */
  public ChainSettings withWeights(Selection changed) {
    return new ChainSettings(depth, input, changed, firstLayer, activations);
  }

  /** The same with every weight named, as many as the depth. */
  public ChainSettings withWeightList(DoubleVector values) {
    return withWeights(new Selection("list", Settings.empty().with("values", values)));
  }

  /** The same with another first layer. */
  public ChainSettings withFirstLayer(FirstLayer changed) {
    return new ChainSettings(depth, input, weights, changed, activations);
  }

  /** The same with other activations. */
  public ChainSettings withActivations(List<String> changed) {
    return new ChainSettings(depth, input, weights, firstLayer, changed);
  }

  /** w₁ … wₙ. */
  public DoubleVector weightVector() {
    return WeightKinds.of(weights.kind()).weights(weights.settings(), depth);
  }
}
