package org.thetascope.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;

class DiagnosisTest {
  private static List<Fault> diagnose(String id, double input, DoubleVector weights) {
    Activation activation = Activations.of(id);
    FirstLayer first = FirstLayer.INPUT_ONLY;
    return Diagnosis.of(activation, weights, first, new Chain(activation, input, weights, first));
  }

  @Test
  void healthyChainHasNothing() {
    for (String id : Activations.ids()) {
      assertThat(diagnose(id, 0.5, DoubleVector.filled(10, 0.9))).as(id).isEmpty();
    }
  }

  @Test
  void namesTheFirstDeadLayer() {
    DoubleVector weights = DoubleVector.of(1, 1, -0.5, 1, -1);
    assertThat(diagnose("relu", 0.5, weights))
        .containsExactly(Fault.of("diagnosis.deadLayer", 3, -0.5));
    assertThat(diagnose("relu", -0.5, weights))
        .containsExactly(Fault.of("diagnosis.deadInput", -0.5));
    assertThat(diagnose("relu", 0.5, weights.with(2, 0)))
        .containsExactly(Fault.of("diagnosis.deadLayer", 3, 0.0));
    assertThat(diagnose("leaky-relu", -0.5, weights)).isEmpty();
    assertThat(diagnose("tanh", 0.5, weights.with(2, 0)))
        .containsExactly(Fault.of("diagnosis.zeroWeight", 3));
  }

  /** Here the weight is positive and the input is to blame. */
  @Test
  void deadFirstLayerIsNamedByItsZ() {
    Activation relu = Activations.of("relu");
    DoubleVector weights = DoubleVector.of(2, 1);
    Chain chain = new Chain(relu, -0.5, weights, FirstLayer.WEIGHTED);
    assertThat(Diagnosis.of(relu, weights, FirstLayer.WEIGHTED, chain))
        .containsExactly(Fault.of("diagnosis.deadInput", -1.0));
  }

  @Test
  void positiveButTinyIsNotDead() {
    assertThat(diagnose("relu", 0.5, DoubleVector.filled(1100, 0.5)))
        .extracting(Fault::key)
        .containsExactly("diagnosis.underflow");
  }

  @Test
  void namesSaturation() {
    assertThat(diagnose("tanh", 0.5, DoubleVector.of(1, 1, 9, 0.5)))
        .extracting(Fault::key)
        .containsExactly("diagnosis.saturatedLayer");
    assertThat(diagnose("sigmoid", 0.5, DoubleVector.filled(5, 10)))
        .containsExactly(Fault.of("diagnosis.saturatedLayers", 4, 2));
  }

  @Test
  void namesUnderflowAndOverflow() {
    assertThat(diagnose("linear", 1, DoubleVector.filled(1200, 0.5)))
        .containsExactly(Fault.of("diagnosis.underflow", 2, 1200, -361.0));
    assertThat(diagnose("linear", 1, DoubleVector.filled(1200, 2)))
        .containsExactly(Fault.of("diagnosis.overflow", 2, 1200, 360.0));
  }

  @Test
  void everySentenceHasItsWords() {
    Text text = Text.english();
    assertThat(text.sentence(diagnose("relu", 0.5, DoubleVector.of(1, -1)).get(0)))
        .isEqualTo(
            "Layer 2 is dead: its weight -1 is not positive, so every gradient is exactly 0.");
    for (String key :
        List.of(
            "deadInput",
            "zeroWeight",
            "saturatedLayer",
            "saturatedLayers",
            "underflow",
            "overflow")) {
      assertThat(text.sentence(Fault.of("diagnosis." + key, 2, 3, -361.0))).doesNotContain("{");
    }
  }
}
