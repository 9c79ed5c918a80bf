package org.thetascope.chart.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.PlaneSimulation;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;
import org.thetascope.text.Text;

/** Those who do not see a chart hear what goes wrong in it, and curves say how they end. */
class SpokenTest {
  private static Scenario scenario(String body) throws IOException {
    String json = "{\"format\":\"thetascope-scenario\",\"version\":2," + body + "}";
    return new ScenarioReader().read(new ByteArrayInputStream(json.getBytes(UTF_8)), "test");
  }

  private static String typed(String loss, double x, String optimizer, String settings) {
    String others =
        Stream.of("sgd", "adagrad", "rmsprop", "adam")
            .filter(id -> !id.equals(optimizer))
            .map(id -> "\"" + id + "\": {\"enabled\": false},")
            .collect(Collectors.joining());
    return """
    "problem": {"kind": "formula", "expression": "%s + 0*y", "variables": ["x", "y"]},
    "start": [%s, 1], "steps": 3000, "optimizers": {%s "%s": {%s}}\
    """
        .formatted(loss, x, others, optimizer, settings.replaceAll("(\\w+):", "\"$1\":"));
  }

  /** Over steps and in the plane, at the curve's end and in the sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2   | 1   | sgd     | epsilon: 1.2 | SGD diverged at step",
        "x^2   | 0   | adagrad | delta: 0     | AdaGrad: 0/0 at step 1",
        "ln(x) | 0.5 | sgd     | epsilon: 1   | SGD ends at step 1",
        "x^4   | 3   | sgd     | epsilon: 1   | SGD diverged at step",
        "x^2   | 1   | rmsprop | epsilon: 1, rho: 0, delta: 0 | RMSProp: 0/0 at step 1"
      })
  void theEndOfARunIsNamedByItsCause(
      String loss, double x, String optimizer, String settings, String end) throws IOException {
    Scenario scenario = scenario(typed(loss, x, optimizer, settings));
    TrajectoryQuery query = TrajectoryQuery.of(scenario);
    var runs = new TrajectorySimulation().compute(query, Progress.none());
    TrajectoryContent content = new TrajectoryContent(Text.english());
    assertThat(content.of(query, runs, false).marks().get(0).annotation()).startsWith(end);
    assertThat(content.sentence(query, runs)).startsWith(end);

    var plane = new PlaneSimulation().compute(PlaneSimulation.Query.of(scenario), Progress.none());
    PlaneContent paths = new PlaneContent(Text.english());
    assertThat(paths.sentence(plane.contours(), plane.paths())).startsWith(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sigmoid | 0.9  | The gradient vanishes: on the way back each layer multiplies it by about"
            + " 0.21, in all by 10⁻¹³ from layer 20 to layer 1.",
        "linear  | 5    | The gradient explodes: on the way back each layer multiplies it by about"
            + " 5, in all by 10¹³ from layer 20 to layer 1.",
        "relu    | -1   | Layer 2 is dead: its weight −1 is not positive"
      })
  void vanishingAndExplodingAndDeathAreSpoken(String activation, double weight, String said)
      throws IOException {
    var query =
        scenario(
                """
                "chain": {"depth": 20, "input": 0.5, "activations": ["%s"],
                          "weights": {"kind": "constant", "value": %s}}\
                """
                    .formatted(activation, weight))
            .chain();
    var chains = new ChainSimulation().compute(query, Progress.none());
    assertThat(new ChainContent(Text.english()).sentence(chains))
        .contains(said)
        .endsWith("∂hₙ/∂w₁ is exactly 0: h₁ = φ(x) does not depend on w₁.");
  }

  /** Where w₁ acts on the input nothing is said of an exact zero. */
  @Test
  void aWeightedFirstLayerHasNoZero() throws IOException {
    var query = scenario("\"chain\": {\"firstLayer\": \"weighted\"}").chain();
    var chains = new ChainSimulation().compute(query, Progress.none());
    assertThat(new ChainContent(Text.english()).sentence(chains)).doesNotContain("exactly 0");
  }
}
