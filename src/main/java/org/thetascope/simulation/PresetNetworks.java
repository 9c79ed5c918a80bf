package org.thetascope.simulation;

import java.util.List;

/**
 * The networks of the presets, as far as they have been measured. Compares by identity.
 *
 * @param measured in the order of presets, then of activations
 */
public record PresetNetworks(List<Measured> measured) {
  /** Keeps a copy of the list. */
  public PresetNetworks {
    measured = List.copyOf(measured);
  }

  /**
   * The networks of one preset.
   *
   * @param activation the id of φ
   * @param preset how they are initialised
   * @param networks what was measured
   */
  public record Measured(String activation, Preset preset, Networks networks) {}

  /** Those with an activation. */
  public List<Measured> of(String activation) {
    return measured.stream().filter(one -> one.activation().equals(activation)).toList();
  }
}
