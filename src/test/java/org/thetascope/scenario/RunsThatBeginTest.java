package org.thetascope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;

/** What a file says of s0, r0, v0 and k0, and of optimizers that are not on by themselves. */
class RunsThatBeginTest {
  private static Scenario read(String optimizers) throws IOException {
    String json =
        "{\"format\":\"thetascope-scenario\",\"version\":2,\"convention\":\"keras\",\"optimizers\":"
            + optimizers.replace('\'', '"')
            + "}";
    return new ScenarioReader()
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "begin.json");
  }

  private static Settings values(Scenario scenario, String optimizer) {
    return scenario.optimizers().get(optimizer).values();
  }

  @Test
  void aNumberStandsForEveryComponentAndAListForItself() throws IOException {
    Scenario scenario = read("{'adam':{'s0':-0.5,'r0':[1,4],'k0':7},'momentum':{'v0':[0,2]}}");
    assertThat(values(scenario, "adam").components("s0", 2)).containsExactly(-0.5, -0.5);
    assertThat(values(scenario, "adam").components("r0", 2)).containsExactly(1, 4);
    assertThat(values(scenario, "adam").whole("k0")).isEqualTo(7);
    assertThat(values(scenario, "momentum").components("v0", 2)).containsExactly(0, 2);
  }

  @Test
  void isWrittenAsItWasRead() throws IOException {
    Scenario scenario = read("{'adam':{'s0':-0.5,'r0':[1,4]},'rmsprop':{'r0':[0.25,0]}}");
    JsonNode written =
        new ObjectMapper().readTree(new ScenarioWriter().write(scenario)).get("optimizers");
    assertThat(written.at("/adam/s0").toString()).isEqualTo("-0.5");
    assertThat(written.at("/adam/r0").toString()).isEqualTo("[1,4]");
    assertThat(written.at("/rmsprop/r0").toString()).isEqualTo("[0.25,0]");
    assertThat(written.at("/adam/k0").toString()).isEqualTo("0");
  }

  @Test
  void aConventionSetsWhatItsTableSaysAndNoMore() throws IOException {
    Scenario scenario = read("{'adam':{'r0':3},'adagrad':{'epsilon':0.5}}");
    assertThat(values(scenario, "adam").number("r0")).isEqualTo(3);
    assertThat(values(scenario.withConvention("nd4j"), "adam").number("r0")).isEqualTo(3);
    assertThat(values(scenario, "adagrad").number("r0")).isEqualTo(0.1);
    assertThat(values(scenario, "nesterov").choice("form")).isEqualTo("shifted");
    assertThat(values(read("{'nesterov':{'form':'look-ahead'}}"), "nesterov").choice("form"))
        .isEqualTo("look-ahead");
  }

  @Test
  void namingAnOptimizerSwitchesItOn() throws IOException {
    Scenario scenario = read("{'momentum':{},'adamw':{'enabled':false,'lambda':0.1}}");
    assertThat(scenario.optimizers().get("momentum").enabled()).isTrue();
    assertThat(scenario.optimizers().get("adamw").enabled()).isFalse();
    assertThat(scenario.optimizers().get("nesterov").enabled()).isFalse();
    assertThat(scenario.optimizers().get("sgd").enabled()).isTrue();
  }

  @Test
  void aListFollowsTheNumberOfComponents() throws IOException {
    Scenario scenario = read("{'adam':{'s0':[1,2]},'momentum':{'v0':3}}");
    Scenario one = scenario.withProblemKind("scaled-logistic");
    assertThat(values(one, "adam").vector("s0")).isEqualTo(DoubleVector.of(1));
    assertThat(values(one, "momentum").number("v0")).isEqualTo(3);
    Scenario again = one.withProblemKind("rosenbrock");
    assertThat(values(again, "adam").vector("s0")).isEqualTo(DoubleVector.of(1, 1));
  }
}
