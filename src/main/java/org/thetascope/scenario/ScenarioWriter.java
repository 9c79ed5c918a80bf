package org.thetascope.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.NamedNumbers;
import org.thetascope.parameter.Names;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.variance.Scheme;

/** Writes a scenario as JSON that names every value and reads back as an equal scenario. */
public final class ScenarioWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The JSON text of a scenario, ending with a line break. */
  public String write(Scenario scenario) {
    return text(node(scenario));
  }

  /** The JSON of a scenario, to stand in another file. */
  public ObjectNode node(Scenario scenario) {
    ObjectNode root = NODES.objectNode();
    root.put("format", ScenarioJson.FORMAT);
    root.put("version", ScenarioJson.VERSION);
    root.put("title", scenario.title());
    root.put("notes", scenario.notes());
    root.set("problem", selection(scenario.problem()));
    root.set("start", JsonNumbers.vector(scenario.start()));
    root.put("steps", scenario.steps());
    root.put("convention", scenario.convention());
    ObjectNode optimizers = root.putObject("optimizers");
    for (Map.Entry<String, OptimizerSettings> entry : scenario.optimizers().entrySet()) {
      ObjectNode optimizer = optimizers.putObject(entry.getKey());
      optimizer.put("enabled", entry.getValue().enabled());
      putAll(optimizer, entry.getValue().values());
    }
    root.set("chain", chain(scenario.chain()));
    root.set("variance", variance(scenario.variance()));
    root.set("plane", plane(scenario.plane()));
    root.set("sweep", sweep(scenario.sweep()));
    root.set("view", ViewJson.node(scenario.view()));
    return root;
  }

  /** The text of JSON, laid out to be read, ending with a line break on every system. */
  public String text(ObjectNode root) {
    // made here, not when a writer is: the start of the program has nothing to write
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      return mapper.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode chain(ChainSettings chain) {
    ObjectNode node = NODES.objectNode();
    node.put("depth", chain.depth());
    node.set("input", JsonNumbers.number(chain.input()));
    node.set("weights", selection(chain.weights()));
    node.put("firstLayer", chain.firstLayer().id());
    ArrayNode activations = node.putArray("activations");
    chain.activations().forEach(activations::add);
    return node;
  }

  private ObjectNode variance(VarianceSettings variance) {
    ObjectNode node = NODES.objectNode();
    node.put("activation", variance.activation());
    if (variance.scheme().id().equals(Scheme.CUSTOM)) {
      node.putObject("scheme").set("c", JsonNumbers.number(variance.scheme().c()));
    } else {
      node.put("scheme", variance.scheme().id());
    }
    node.put("distribution", variance.distribution());
    node.put("width", variance.width());
    node.put("depth", variance.depth());
    node.put("trials", variance.trials());
    node.put("seed", variance.seed());
    return node;
  }

  private ObjectNode plane(PlaneSettings plane) {
    ObjectNode node = NODES.objectNode();
    node.set("components", JsonNumbers.vector(plane.components()));
    node.put("levels", plane.levels());
    node.put("spacing", plane.spacing());
    // a range that nobody set follows the paths, and has no value
    plane.x().ifPresent(x -> node.set("x", JsonNumbers.vector(DoubleVector.of(x.low(), x.high()))));
    plane.y().ifPresent(y -> node.set("y", JsonNumbers.vector(DoubleVector.of(y.low(), y.high()))));
    return node;
  }

  private ObjectNode sweep(SweepSettings sweep) {
    ObjectNode node = NODES.objectNode();
    node.set("low", JsonNumbers.number(sweep.low()));
    node.set("high", JsonNumbers.number(sweep.high()));
    node.put("points", sweep.points());
    return node;
  }

  private ObjectNode selection(Selection selection) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", selection.kind());
    putAll(node, selection.settings());
    return node;
  }

  private void putAll(ObjectNode node, Settings settings) {
    for (String id : settings.ids()) {
      Object value = settings.value(id);
      if (value instanceof Double number) {
        node.set(id, JsonNumbers.number(number));
      } else if (value instanceof String option) {
        node.put(id, option);
      } else if (value instanceof DoubleVector vector) {
        node.set(id, JsonNumbers.vector(vector));
      } else if (value instanceof Table table) {
        node.set(id, JsonNumbers.table(table));
      } else if (value instanceof Names names) {
        ArrayNode list = node.putArray(id);
        names.list().forEach(list::add);
      } else if (value instanceof NamedNumbers numbers) {
        ObjectNode named = node.putObject(id);
        numbers.values().forEach((name, number) -> named.set(name, JsonNumbers.number(number)));
      } else if (value instanceof Settings group && !group.isEmpty()) {
        putAll(node.putObject(id), group);
      }
    }
  }
}
