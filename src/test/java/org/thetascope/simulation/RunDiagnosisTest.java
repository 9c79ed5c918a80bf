package org.thetascope.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.Fault;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.text.Text;

/** What is said of runs that do not settle: cause, component and numbers. */
class RunDiagnosisTest {
  private static List<RunDiagnosis.Finding> findings(String body) throws IOException {
    String json = "{\"format\":\"thetascope-scenario\",\"version\":2," + body + "}";
    Scenario scenario =
        new ScenarioReader().read(new ByteArrayInputStream(json.getBytes(UTF_8)), "test");
    return new TrajectorySimulation()
        .compute(TrajectoryQuery.of(scenario), Progress.none())
        .findings();
  }

  private static String only(String optimizer, String settings) {
    StringBuilder text = new StringBuilder("\"optimizers\":{");
    for (String other : List.of("sgd", "adagrad", "rmsprop", "adam")) {
      if (!other.equals(optimizer)) {
        text.append('"').append(other).append("\":{\"enabled\":false},");
      }
    }
    return text + "\"" + optimizer + "\":{" + settings + "}}";
  }

  private static final String BOWL =
      "\"problem\":{\"kind\":\"quadratic\",\"curvature\":[1,10],\"centre\":[0,0]},"
          + "\"start\":[-1,1],\"steps\":40,";

  @Test
  void anUnstableRateIsNamedWithItsComponentBeforeItOverflows() throws IOException {
    assertThat(findings(BOWL + only("sgd", "\"epsilon\":0.21")))
        .containsExactly(
            new RunDiagnosis.Finding(
                "sgd",
                Fault.of("divergence.unstable", "SGD", "c₂", 0.21, 10.0, 2.1, 2.0, "θ₂", 1.1),
                RunDiagnosis.Remedy.HALVE_EPSILON));
    assertThat(findings(BOWL + only("sgd", "\"epsilon\":0.2"))).isEmpty();
  }

  /** Momentum's border is 2(1+α), Nesterov's 2(1+α)/(1+2α). */
  @ParameterizedTest
  @CsvSource({"momentum, 0.379, 0.381", "nesterov, 0.13571, 0.13572"})
  void everyOptimizerHasItsOwnBorder(String optimizer, double stable, double unstable)
      throws IOException {
    assertThat(findings(BOWL + only(optimizer, "\"epsilon\":" + stable))).isEmpty();
    List<RunDiagnosis.Finding> found = findings(BOWL + only(optimizer, "\"epsilon\":" + unstable));
    assertThat(found).hasSize(1);
    double factor = (double) found.get(0).fault().arguments().get(7);
    assertThat(factor).isBetween(1.0, 1.1);
  }

  @Test
  void aComponentAtItsMinimumDoesNotGrow() throws IOException {
    String start = BOWL.replace("[-1,1]", "[-1,0]");
    assertThat(findings(start + only("sgd", "\"epsilon\":0.21"))).isEmpty();
  }

  @Test
  void zeroByZeroIsNoGrowth() throws IOException {
    String still = BOWL.replace("[-1,1]", "[0,1]");
    assertThat(findings(still + only("adagrad", "\"delta\":0")))
        .containsExactly(
            new RunDiagnosis.Finding(
                "adagrad",
                Fault.of("divergence.zeroByZero", "AdaGrad", 1, "θ₁"),
                RunDiagnosis.Remedy.RAISE_DELTA));
    // ε/√(1−ρ) = 1 with ρ = 0: the first step lands on the minimum exactly
    String landing =
        "\"problem\":{\"kind\":\"quadratic\",\"curvature\":[1],\"centre\":[0]},\"start\":[1],";
    assertThat(findings(landing + only("rmsprop", "\"epsilon\":1,\"rho\":0,\"delta\":0")))
        .extracting(finding -> finding.fault().key())
        .containsExactly("divergence.zeroByZero");
  }

  @Test
  void aDomainErrorIsCalledByItsName() throws IOException {
    String log =
        "\"problem\":{\"kind\":\"formula\",\"expression\":\"ln(x)\",\"variables\":[\"x\"]},";
    List<RunDiagnosis.Finding> found =
        findings(log + "\"start\":[0.5]," + only("sgd", "\"epsilon\":1"));
    assertThat(found).hasSize(1);
    assertThat(Text.english().sentence(found.get(0).fault()))
        .isEqualTo("SGD stops at step 1: L has no value there, ln(−1.5) is not defined.");
    String pole =
        "\"problem\":{\"kind\":\"formula\",\"expression\":\"1/x\",\"variables\":[\"x\"]},";
    found = findings(pole + "\"start\":[0]," + only("sgd", "\"epsilon\":1"));
    assertThat(found.get(0).fault())
        .isEqualTo(Fault.of("divergence.undefined.quotient", "SGD", 0, 1.0));
    assertThat(found.get(0).remedy()).isEqualTo(RunDiagnosis.Remedy.NONE);
  }

  @Test
  void growthBeyondEveryDoubleIsNoDomainError() throws IOException {
    String quartic =
        "\"problem\":{\"kind\":\"formula\",\"expression\":\"x^4\",\"variables\":[\"x\"]},";
    assertThat(findings(quartic + "\"start\":[3]," + only("sgd", "\"epsilon\":1")))
        .extracting(finding -> finding.fault().key())
        .containsExactly("divergence.growth");
  }
}
