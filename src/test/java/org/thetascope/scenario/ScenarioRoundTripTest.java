package org.thetascope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/** A scenario survives its file, and a file says what the contract says. */
class ScenarioRoundTripTest {
  private static final String EMPTY = "{\"format\":\"thetascope-scenario\",\"version\":1";
  private final ScenarioReader reader = new ScenarioReader();
  private final ScenarioWriter writer = new ScenarioWriter();

  @Provide
  Arbitrary<Scenario> scenarios() {
    return AnyScenario.scenarios();
  }

  @Property(tries = 500)
  void fromScenarioToFileAndBack(@ForAll("scenarios") Scenario scenario) throws IOException {
    assertThat(read(writer.write(scenario))).isEqualTo(scenario);
  }

  @Property(tries = 100)
  void aFileNamesEveryValue(@ForAll("scenarios") Scenario scenario) throws IOException {
    JsonNode root = new ObjectMapper().readTree(writer.write(scenario));
    assertThat(root.fieldNames())
        .toIterable()
        .containsExactly(
            "format",
            "version",
            "title",
            "notes",
            "problem",
            "start",
            "steps",
            "convention",
            "optimizers",
            "chain",
            "variance",
            "plane",
            "sweep",
            "view");
    for (Optimizer optimizer : Optimizers.ALL) {
      assertThat(root.at("/optimizers/" + optimizer.id()).fieldNames())
          .toIterable()
          .contains("enabled")
          .containsAll(optimizer.fields().stream().map(Field::id).toList());
    }
    assertThat(root.get("chain").fieldNames())
        .toIterable()
        .containsExactly("depth", "input", "weights", "firstLayer", "activations");
    assertThat(root.get("variance").fieldNames())
        .toIterable()
        .containsExactly(
            "activation", "scheme", "distribution", "width", "depth", "trials", "seed");
    assertThat(root.get("plane").fieldNames())
        .toIterable()
        .startsWith("components", "levels", "spacing");
    assertThat(root.get("plane").has("x")).isEqualTo(scenario.plane().x().isPresent());
    assertThat(root.get("plane").has("y")).isEqualTo(scenario.plane().y().isPresent());
    assertThat(root.get("sweep").fieldNames())
        .toIterable()
        .containsExactly("low", "high", "points");
    assertThat(root.get("view").fieldNames())
        .toIterable()
        .containsExactly(
            "lab", "part", "measure", "component", "logarithmic", "charts", "sliders", "predict");
    assertThat(root.get("version").intValue()).isEqualTo(2);
  }

  @Example
  void onlyFormatAndVersionAreNeeded() throws IOException {
    assertThat(read(EMPTY + "}")).isEqualTo(Scenario.DEFAULT);
  }

  @Example
  void theDefaultsAreThoseOfTheContract() throws IOException {
    Scenario scenario = read(EMPTY + "}");
    assertThat(scenario.problem().kind()).isEqualTo("logistic");
    assertThat(scenario.problem().settings().choice("loss")).isEqualTo("squared-error");
    assertThat(scenario.start().toArray()).containsExactly(-1, 1);
    assertThat(scenario.steps()).isEqualTo(200);
    assertThat(scenario.convention()).isEqualTo("goodfellow");
    Settings adam = scenario.optimizers().get("adam").values();
    assertThat(adam.number("epsilon")).isEqualTo(0.1);
    assertThat(adam.number("delta")).isEqualTo(1e-8);
    assertThat(adam.number("rho1")).isEqualTo(0.9);
    assertThat(adam.number("rho2")).isEqualTo(0.999);
    assertThat(scenario.optimizers().get("rmsprop").values().number("rho")).isEqualTo(0.9);
    assertThat(scenario.chain().depth()).isEqualTo(20);
    assertThat(scenario.chain().activations()).containsExactly("sigmoid", "relu");
    assertThat(scenario.variance().width()).isEqualTo(256);
  }

  @Example
  void anEmptyFileOfVersion2IsTheDefaultToo() throws IOException {
    assertThat(read(EMPTY.replace(":1", ":2") + "}")).isEqualTo(Scenario.DEFAULT);
    assertThat(read(EMPTY.replace(":1", ":2.0") + "}")).isEqualTo(Scenario.DEFAULT);
  }

  @Example
  void planeSweepAndViewHaveTheDefaultsOfTheContract() throws IOException {
    Scenario scenario = read(EMPTY + "}");
    assertThat(scenario.plane())
        .isEqualTo(
            new PlaneSettings(
                DoubleVector.of(0, 1), 12, "logarithmic", Optional.empty(), Optional.empty()));
    assertThat(scenario.sweep()).isEqualTo(new SweepSettings(1e-4, 10, 200));
    assertThat(scenario.view())
        .isEqualTo(
            new View(
                "trajectories",
                "",
                "theta",
                0,
                List.of("chain"),
                List.of("trajectories", "chain"),
                List.of("epsilon"),
                false));
  }

  @Example
  void aViewIsCompletedByThePartThatItNames() throws IOException {
    String file = EMPTY.replace(":1", ":2") + ",\"view\":{\"lab\":\"variance\"";
    View layers = read(file + "}}").view();
    assertThat(layers.part()).isEqualTo("layers");
    assertThat(layers.charts()).containsExactly("forward", "backward");
    View presets = read(file + ",\"part\":\"presets\"}}").view();
    assertThat(presets.charts()).containsExactly("preset-relu", "preset-sigmoid");
    View sheet = read(file.replace("variance", "worksheet") + ",\"charts\":[]}}").view();
    assertThat(sheet.charts()).isEmpty();
    View turned =
        read(file.replace("variance", "chains") + ",\"charts\":[\"map\",\"gradients\"]}}").view();
    assertThat(turned.charts()).containsExactly("map", "gradients");
  }

  @Example
  void aViewForgetsWhatIsNotThereAnyMore() throws IOException {
    String file =
        EMPTY.replace(":1", ":2")
            + ",\"view\":{\"component\":1,\"sliders\":[\"start-1\",\"steps\"]}}";
    Scenario scenario = read(file).withProblemKind("worksheet");
    assertThat(scenario.view().component()).isZero();
    assertThat(scenario.view().sliders()).containsExactly("steps");
    assertThat(read(writer.write(scenario))).isEqualTo(scenario);
  }

  @Example
  void aSettingOfTheFileWinsOverItsConvention() throws IOException {
    Settings adagrad =
        read(EMPTY + ",\"convention\":\"keras\",\"optimizers\":{\"adagrad\":{\"r0\":0.5}}}")
            .optimizers()
            .get("adagrad")
            .values();
    assertThat(adagrad.number("r0")).isEqualTo(0.5);
    assertThat(adagrad.choice("stabiliser")).isEqualTo("inside");
    Settings adam =
        read(EMPTY
                + ",\"convention\":\"keras\",\"optimizers\":{\"adam\":"
                + "{\"stabiliser\":\"inside\"}}}")
            .optimizers()
            .get("adam")
            .values();
    assertThat(adam.choice("stabiliser")).isEqualTo("inside");
  }

  @Example
  void rOfNd4jStartsAtTheDeltaOfTheFileUnlessItIsNamed() throws IOException {
    String file = EMPTY + ",\"convention\":\"nd4j\",\"optimizers\":{\"rmsprop\":{\"delta\":0.01";
    assertThat(r0(file + "}}}")).isEqualTo(0.01);
    assertThat(r0(file + ",\"r0\":0.25}}}")).isEqualTo(0.25);
    assertThat(r0(EMPTY + ",\"convention\":\"nd4j\"}")).isEqualTo(1e-8);
  }

  private double r0(String json) throws IOException {
    return read(json).optimizers().get("rmsprop").values().number("r0");
  }

  private Scenario read(String json) throws IOException {
    return reader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test");
  }
}
