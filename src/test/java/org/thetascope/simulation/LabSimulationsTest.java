package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thetascope.chain.Claim;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.Distribution;
import org.thetascope.variance.ProductVariance;

/** The computations that put others together for the labs. */
class LabSimulationsTest {
  private static final VarianceSettings SMALL =
      VarianceSettings.DEFAULT.withWidth(8).withDepth(6).withTrials(4);

  @Test
  void studiesNameTheClaimAndWhatGoesWrong() {
    ChainSettings chain =
        ChainSettings.DEFAULT.withWeightList(DoubleVector.filled(20, 0.9).with(6, -1));
    ChainStudies result = new ChainStudySimulation().compute(chain, Progress.none());
    assertThat(result.studies())
        .extracting(ChainStudy::activation)
        .containsExactly("sigmoid", "relu");
    assertThat(result.studies().get(1).claim().verdict()).isEqualTo(Claim.Verdict.ALL_ZERO);
    assertThat(result.studies().get(1).diagnosis().get(0).key()).isEqualTo("diagnosis.deadLayer");
    assertThat(result.weights().get(6)).isEqualTo(-1);
  }

  @Test
  void theHomeworksLawDiffersWhereTheMeanOfHIsNotZero() {
    for (String id : List.of("relu", "leaky-relu", "sigmoid")) {
      assertThat(HomeworkLaw.of(SMALL.withActivation(id), Progress.none()).differs()).isTrue();
    }
    for (String id : List.of("tanh", "linear")) {
      assertThat(HomeworkLaw.of(SMALL.withActivation(id), Progress.none()).differs()).isFalse();
    }
  }

  @Test
  void presetsAreTheSameNetworksAsTheirSchemesAlone() {
    List<PresetNetworks> partial = new ArrayList<>();
    PresetNetworks result =
        new PresetSimulation()
            .compute(
                SMALL,
                new Progress<>() {
                  @Override
                  public void publish(PresetNetworks part) {
                    partial.add(part);
                  }

                  @Override
                  public boolean stopRequested() {
                    return false;
                  }
                });
    assertThat(result.measured()).hasSize(8);
    assertThat(partial).hasSizeGreaterThanOrEqualTo(8);
    VarianceSettings glorot =
        SMALL.withActivation("sigmoid").withScheme(Preset.ALL.get(1).scheme());
    Networks alone = new NetworkSimulation().compute(glorot, Progress.none());
    assertThat(result.of("sigmoid").get(1).networks().layers()).isEqualTo(alone.layers());
  }

  @Test
  void productsOfTheFirstFactorsGrowToThatOfAll() {
    DoubleVector means = DoubleVector.of(0.5, -1, 0);
    DoubleVector variances = DoubleVector.of(1, 0.5, 2);
    ProductQuery query = new ProductQuery(means, variances, Distribution.UNIFORM, false, 5000, 3);
    ProductGrowth result = new ProductGrowthSimulation().compute(query, Progress.none());
    assertThat(result.products()).hasSize(3);
    assertThat(result.last().exact()).isEqualTo(ProductVariance.exact(means, variances));
    assertThat(result.last()).isEqualTo(new ProductSimulation().compute(query, Progress.none()));
  }
}
