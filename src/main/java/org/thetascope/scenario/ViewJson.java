package org.thetascope.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;

/** The {@code view} of a scenario as JSON. */
final class ViewJson {
  private static final List<String> KEYS =
      List.of("lab", "part", "measure", "component", "logarithmic", "charts", "sliders", "predict");

  private ViewJson() {}

  /**
   * The view that an object describes, completed by the defaults of its lab.
   *
   * @param scenario what is looked at
   * @throws FaultException if it names what is not there
   */
  static View read(JsonObject json, Scenario scenario) {
    json.allowOnly(KEYS);
    LabOutline lab = LabOutline.of(json.choice(labs()));
    LabOutline.Part part = lab.part(part(json, lab));
    Parameter component =
        Parameter.whole("component", "component", 0, scenario.start().size() - 1, 0);
    List<String> rows = SliderRows.of(scenario);
    List<String> present = lab.sliders().stream().filter(rows::contains).toList();
    return new View(
        lab.id(),
        part.id(),
        json.choice(View.MEASURE),
        (int) json.number(component),
        json.anyOf("logarithmic", option("logarithmic", lab.charts()), lab.logarithmic()),
        charts(json, part),
        sliders(json, rows, present),
        json.bool("predict", false));
  }

  private static ChoiceField labs() {
    return option("lab", LabOutline.ids());
  }

  private static String part(JsonObject json, LabOutline lab) {
    ChoiceField parts = option("part", lab.partIds());
    if (lab.parts().size() > 1) {
      return json.choice(parts);
    }
    String found = json.string("part", parts.defaultValue());
    return json.located(
        "/part",
        () -> {
          if (!found.equals(parts.defaultValue())) {
            throw new FaultException("fault.noParts", JsonObject.shortened(found), lab.id());
          }
          return found;
        });
  }

  private static List<String> charts(JsonObject json, LabOutline.Part part) {
    ChoiceField charts = option("charts", part.charts());
    if (!part.charts().isEmpty()) {
      return json.choices("charts", charts, part.firstCharts());
    }
    return json.located(
        "/charts",
        () -> {
          if (!json.elements("charts").isEmpty()) {
            throw new FaultException("fault.noCharts");
          }
          return List.of();
        });
  }

  private static List<String> sliders(JsonObject json, List<String> rows, List<String> fallback) {
    return json.located(
        "/sliders",
        () -> {
          int found = json.elements("sliders").size();
          if (found > View.MAX_SLIDERS) {
            throw new FaultException("fault.length", found, 0, View.MAX_SLIDERS);
          }
          return json.anyOf("sliders", option("sliders", rows), fallback);
        });
  }

  private static ChoiceField option(String id, List<String> options) {
    return new ChoiceField(id, "", options, options.isEmpty() ? "" : options.get(0));
  }

  /** The JSON of a view. */
  static ObjectNode node(View view) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("lab", view.lab());
    node.put("part", view.part());
    node.put("measure", view.measure());
    node.put("component", view.component());
    view.logarithmic().forEach(node.putArray("logarithmic")::add);
    view.charts().forEach(node.putArray("charts")::add);
    view.sliders().forEach(node.putArray("sliders")::add);
    node.put("predict", view.predict());
    return node;
  }
}
