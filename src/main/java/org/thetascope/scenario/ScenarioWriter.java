package org.thetascope.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.thetascope.parameter.DoubleVector;
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
    root.set("start", vector(scenario.start()));
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
    node.set("input", number(chain.input()));
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
      node.putObject("scheme").set("c", number(variance.scheme().c()));
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
        node.set(id, number(number));
      } else if (value instanceof String option) {
        node.put(id, option);
      } else if (value instanceof DoubleVector vector) {
        node.set(id, vector(vector));
      } else if (value instanceof Table table) {
        ArrayNode rows = node.putArray(id);
        table.rows().forEach(row -> rows.add(vector(row)));
      }
    }
  }

  private ArrayNode vector(DoubleVector vector) {
    ArrayNode list = NODES.arrayNode();
    for (double value : vector.toArray()) {
      list.add(number(value));
    }
    return list;
  }

  /** Whole numbers without ".0", but −0 as itself. */
  private static NumericNode number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 0x1p53;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return whole && !negativeZero ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
  }
}
