package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.scenario.VarianceSettings;

/**
 * Measures the networks of every preset, one after the other; of the query only width, depth,
 * distribution, trials and seed count.
 */
public final class PresetSimulation implements Computation<VarianceSettings, PresetNetworks> {
  private final NetworkSimulation simulation = new NetworkSimulation();

  @Override
  public PresetNetworks compute(VarianceSettings query, Progress<PresetNetworks> progress) {
    List<PresetNetworks.Measured> done = new ArrayList<>();
    for (Preset preset : Preset.ALL) {
      for (String activation : Preset.ACTIVATIONS) {
        VarianceSettings one = query.withActivation(activation).withScheme(preset.scheme());
        Networks networks =
            simulation.compute(one, new Part(activation, preset, List.copyOf(done), progress));
        done.add(new PresetNetworks.Measured(activation, preset, networks));
        if (progress.stopRequested()) {
          return new PresetNetworks(done);
        }
        progress.publish(new PresetNetworks(done));
      }
    }
    return new PresetNetworks(done);
  }

  /** Shows partial networks together with those that are done. */
  private record Part(
      String activation,
      Preset preset,
      List<PresetNetworks.Measured> done,
      Progress<PresetNetworks> progress)
      implements Progress<Networks> {
    @Override
    public void publish(Networks partial) {
      if (partial.trials() > 0) {
        List<PresetNetworks.Measured> all = new ArrayList<>(done);
        all.add(new PresetNetworks.Measured(activation, preset, partial));
        progress.publish(new PresetNetworks(all));
      }
    }

    @Override
    public boolean stopRequested() {
      return progress.stopRequested();
    }
  }
}
