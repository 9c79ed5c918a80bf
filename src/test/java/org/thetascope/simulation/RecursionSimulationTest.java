package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.FirstLayer;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.ChainSettings;

/** The numbers that are put into the recursion satisfy it. */
class RecursionSimulationTest {
  private static final int DEPTH = 9;

  @Property(tries = 200)
  void everyStepIsTheHomeworksEquation(
      @ForAll @IntRange(min = 1, max = DEPTH) int layer,
      @ForAll @IntRange(min = 0, max = 4) int activation,
      @ForAll boolean weighted,
      @ForAll @IntRange(min = -15, max = 15) int tenths) {
    DoubleVector weights = DoubleVector.filled(DEPTH, tenths / 10.0).with(3, 0.7).with(6, -1.2);
    ChainSettings chain =
        ChainSettings.DEFAULT
            .withDepth(DEPTH)
            .withWeightList(weights)
            .withFirstLayer(weighted ? FirstLayer.WEIGHTED : FirstLayer.INPUT_ONLY);
    String id = Activations.ids().get(activation);
    List<Recursion.Step> steps =
        new RecursionSimulation()
            .compute(new RecursionQuery(chain, id, layer), Progress.none())
            .steps();
    assertThat(steps.get(steps.size() - 1).k()).isEqualTo(layer);
    for (Recursion.Step step : steps) {
      boolean free = step.k() == 1 && !weighted;
      double own = step.k() == layer && !free ? step.before() : 0;
      double expected = step.slope() * (own + step.weight() * value(step.inner()));
      assertThat(value(step.value())).isCloseTo(expected, Offset.offset(1e-12));
    }
    Chain whole = new Chain(Activations.of(id), chain.input(), weights, chain.firstLayer());
    assertThat(steps.get(0).value().log10()).isEqualTo(whole.log10Magnitude(layer));
  }

  private static double value(Recursion.Magnitude magnitude) {
    return magnitude.sign() * Math.pow(10, magnitude.log10());
  }
}
