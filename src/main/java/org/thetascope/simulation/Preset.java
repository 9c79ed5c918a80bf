package org.thetascope.simulation;

import java.util.List;
import org.thetascope.variance.Scheme;

/**
 * One of four ways to initialise that are worth seeing side by side.
 *
 * @param id its name
 * @param scheme how wide the weights are drawn
 */
public record Preset(String id, Scheme scheme) {
  /** From too small to too large. */
  public static final List<Preset> ALL =
      List.of(
          new Preset("small", Scheme.custom(0.1)),
          new Preset("glorot", Scheme.named("glorot")),
          new Preset("he", Scheme.named("he")),
          new Preset("large", Scheme.custom(10)));

  /** The activations for which they are compared. */
  public static final List<String> ACTIVATIONS = List.of("relu", "sigmoid");
}
