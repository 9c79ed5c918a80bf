package org.thetascope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;

/** What a later version of the file added is known from that version on, and not before. */
class VersionsTest {
  private final ScenarioReader reader = new ScenarioReader();
  private final ScenarioWriter writer = new ScenarioWriter();

  /** Every optimizer, kind and field of both that the descriptions say came later. */
  static Stream<Arguments> additions() {
    Stream<Arguments> sections = Stream.of("plane", "sweep", "view").map(VersionsTest::section);
    Stream<Arguments> optimizers =
        Optimizers.ALL.stream()
            .flatMap(
                optimizer ->
                    optimizer.since() > 1
                        ? Stream.of(at(optimizer, "/optimizers/" + optimizer.id(), List.of()))
                        : later(optimizer.fields())
                            .map(f -> at(optimizer, path(optimizer, f), List.of(f.id()))));
    Stream<Arguments> problems =
        Problems.ALL.stream()
            .flatMap(
                kind ->
                    kind.since() > 1
                        ? Stream.of(Arguments.of("/problem/kind", problem(kind, List.of())))
                        : later(kind.fields())
                            .map(
                                f ->
                                    Arguments.of(
                                        "/problem/" + f.id(), problem(kind, List.of(f.id())))));
    return Stream.of(sections, optimizers, problems).flatMap(all -> all);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("additions")
  void isUnknownBefore(String pointer, ObjectNode file) {
    FaultException fault =
        catchThrowableOfType(
            FaultException.class, () -> reader.read(file.deepCopy().put("version", 1)));
    assertThat(fault.fault().arguments().get(0)).isEqualTo(pointer);
    reader.read(file.put("version", 2));
  }

  @Test
  void anOldFileShowsTheFourOptimizersThatItKnew() {
    ObjectNode file = head().put("version", 1);
    Map<String, OptimizerSettings> optimizers = reader.read(file).optimizers();
    assertThat(optimizers.keySet().stream().filter(id -> optimizers.get(id).enabled()))
        .containsExactly("sgd", "adagrad", "rmsprop", "adam");
  }

  private static Stream<Field> later(List<Field> fields) {
    return fields.stream().filter(field -> field.since() > 1);
  }

  private static String path(Optimizer optimizer, Field field) {
    return "/optimizers/" + optimizer.id() + "/" + field.id();
  }

  private static Arguments section(String key) {
    ObjectNode file = head();
    file.putObject(key);
    return Arguments.of("/" + key, file);
  }

  private static Arguments at(Optimizer optimizer, String pointer, List<String> keys) {
    ObjectNode file = head();
    ObjectNode all = (ObjectNode) written(Scenario.DEFAULT).at("/optimizers/" + optimizer.id());
    file.putObject("optimizers").set(optimizer.id(), all.retain(keys));
    return Arguments.of(pointer, file);
  }

  private static ObjectNode problem(ProblemKind kind, List<String> keys) {
    ObjectNode file = head();
    ObjectNode all =
        (ObjectNode) written(Scenario.DEFAULT.withProblemKind(kind.id())).at("/problem");
    // a group of settings that is not there as a rule is there with its defaults
    keys.stream().filter(key -> !all.has(key)).forEach(all::putObject);
    file.set("problem", all.retain(Stream.concat(Stream.of("kind"), keys.stream()).toList()));
    return file;
  }

  private static ObjectNode written(Scenario scenario) {
    return new ScenarioWriter().node(scenario);
  }

  private static ObjectNode head() {
    return JsonNodeFactory.instance.objectNode().put("format", "thetascope-scenario");
  }

  @Test
  void whatIsWrittenIsVersion2() {
    assertThat(writer.node(Scenario.DEFAULT).get("version").intValue()).isEqualTo(2);
  }
}
