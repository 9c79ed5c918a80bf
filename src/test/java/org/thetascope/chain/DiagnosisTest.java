package org.thetascope.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.PowerOfTen;
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
      assertThat(diagnose(id, 0.5, DoubleVector.filled(4, 0.9))).as(id).isEmpty();
    }
    assertThat(diagnose("relu", 0.5, DoubleVector.filled(50, 0.9))).isEmpty();
  }

  /** The bound of the source document, σ′ ≤ 1/4, makes every sigmoid chain vanish. */
  @Test
  void namesVanishingAndExplodingWithTheFactorOfALayer() {
    assertThat(diagnose("linear", 1, DoubleVector.filled(21, 0.5)))
        .containsExactly(Fault.of("diagnosis.vanishing", 0.5, new PowerOfTen(-6.0), 21, 1));
    assertThat(diagnose("relu", 0.5, DoubleVector.filled(20, 5)))
        .containsExactly(Fault.of("diagnosis.exploding", 5.0, new PowerOfTen(13.0), 20, 1));
    DoubleVector mixed = DoubleVector.of(1, 10, 10, 10, 10, 0.1, 0.1, 0.1, 0.1);
    assertThat(diagnose("linear", 1, mixed))
        .containsExactly(Fault.of("diagnosis.vanishing", 0.1, new PowerOfTen(-4.0), 9, 5));
    assertThat(diagnose("sigmoid", 0.5, DoubleVector.filled(20, 0.9)))
        .extracting(Fault::key)
        .containsExactly("diagnosis.vanishing");
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
    assertThat(diagnose("leaky-relu", -0.5, weights.with(0, 1).with(2, 1).with(4, 1)))
        .extracting(Fault::key)
        .containsExactly("diagnosis.vanishing");
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
        .containsExactly("diagnosis.vanishing", "diagnosis.underflow");
  }

  @Test
  void namesSaturation() {
    assertThat(diagnose("tanh", 0.5, DoubleVector.of(1, 1, 9, 0.5)))
        .extracting(Fault::key)
        .containsExactly("diagnosis.saturatedLayer");
    assertThat(diagnose("sigmoid", 0.5, DoubleVector.filled(5, 10)))
        .containsExactly(
            Fault.of("diagnosis.saturatedLayers", 4, 2),
            Fault.of("diagnosis.vanishing", 0.0012, new PowerOfTen(-12.0), 5, 1));
  }

  @Test
  void namesUnderflowAndOverflow() {
    assertThat(diagnose("linear", 1, DoubleVector.filled(1200, 0.5)))
        .containsExactly(
            Fault.of("diagnosis.vanishing", 0.5, new PowerOfTen(-361.0), 1200, 1),
            Fault.of("diagnosis.underflow", 2, 1200, new PowerOfTen(-361.0)));
    assertThat(diagnose("linear", 1, DoubleVector.filled(1200, 2)))
        .containsExactly(
            Fault.of("diagnosis.exploding", 2.0, new PowerOfTen(361.0), 1200, 1),
            Fault.of("diagnosis.overflow", 2, 1200, new PowerOfTen(360.0)));
  }

  @Test
  void everySentenceHasItsWords() {
    Text text = Text.english();
    assertThat(text.sentence(diagnose("relu", 0.5, DoubleVector.of(1, -1)).get(0)))
        .isEqualTo(
            "Layer 2 is dead: its weight −1 is not positive, so every gradient is exactly 0.");
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
