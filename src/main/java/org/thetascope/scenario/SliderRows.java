package org.thetascope.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.chain.WeightKinds;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.GroupField;
import org.thetascope.parameter.ListsField;
import org.thetascope.parameter.NumbersField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.TableField;
import org.thetascope.parameter.VectorField;
import org.thetascope.problem.Problems;

/** The ids of the rows with a slider, which follow from the descriptions of what can be set. */
public final class SliderRows {
  private SliderRows() {}

  /**
   * The ids of all rows of a scenario: {@code epsilon} for all optimizers, {@code adam-epsilon} for
   * one, {@code steps}, {@code start-0} for a component, {@code problem-}, {@code chain-}, {@code
   * variance-}, {@code plane-} and {@code sweep-} with the id of a field.
   */
  public static List<String> of(Scenario scenario) {
    return of(scenario.problem(), scenario.start().size(), scenario.chain());
  }

  static List<String> of(Selection problem, int dimension, ChainSettings chain) {
    List<String> ids = new ArrayList<>();
    common().forEach(parameter -> ids.add(parameter.id()));
    ids.add(Scenario.STEPS.id());
    for (int j = 0; j < dimension; j++) {
      ids.add(Scenario.START.id() + "-" + j);
    }
    add(ids, "problem-", Problems.of(problem.kind()).fields());
    own(ids, problem);
    add(ids, "chain-", List.of(ChainSettings.DEPTH, ChainSettings.INPUT));
    add(ids, "chain-", WeightKinds.of(chain.weights().kind()).fields());
    add(ids, "variance-", VarianceSettings.NUMBERS);
    add(ids, "plane-", List.of(PlaneSettings.LEVELS));
    add(ids, "sweep-", SweepSettings.NUMBERS);
    // last, since a message that lists all is cut
    for (Optimizer optimizer : Optimizers.ALL) {
      add(ids, optimizer.id() + "-", optimizer.fields());
    }
    return ids;
  }

  /** The numbers of optimizers that one row sets for all that have them; a start is each's own. */
  public static List<Parameter> common() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      for (Field field : optimizer.fields()) {
        if (field instanceof Parameter parameter && !field.id().endsWith("0")) {
          parameters.putIfAbsent(field.id(), parameter);
        }
      }
    }
    return List.copyOf(parameters.values());
  }

  /** The rows that follow from a problem's settings: names, groups and lists. */
  private static void own(List<String> ids, Selection problem) {
    for (Field field : Problems.of(problem.kind()).fields()) {
      String id = "problem-" + field.id() + "-";
      if (field instanceof NumbersField) {
        problem.settings().numbers(field.id()).values().keySet().forEach(n -> ids.add(id + n));
      } else if (field instanceof GroupField group
          && !problem.settings().group(field.id()).isEmpty()) {
        add(ids, id, group.fields());
      } else if (field instanceof ListsField lists) {
        int columns = problem.settings().table(field.id()).rows().get(0).size();
        for (int j = 0; j < columns; j++) {
          ids.add("problem-" + lists.element().id() + "-" + j);
        }
      }
    }
  }

  private static void add(List<String> ids, String prefix, List<? extends Field> fields) {
    for (Field field : fields) {
      if (field instanceof Parameter
          || field instanceof VectorField
          || field instanceof ComponentsField) {
        ids.add(prefix + field.id());
      } else if (field instanceof TableField table) {
        table.columns().forEach(column -> ids.add(prefix + column.id()));
      }
    }
  }
}
