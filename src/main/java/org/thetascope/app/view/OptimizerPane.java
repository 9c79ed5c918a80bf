package org.thetascope.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thetascope.app.model.Lens;
import org.thetascope.optimizer.Convention;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** The optimizers' settings: for all of them at once, or for one with all that is its own. */
public final class OptimizerPane extends VBox {
  private static final String ALL = "all";

  private final RowContext context;
  private final Text text;
  private final VBox rows = new VBox();

  /** Rows that follow the model's optimizers. */
  public OptimizerPane(RowContext context) {
    this.context = context;
    text = context.text();
    getStyleClass().add("rows");
    rows.getStyleClass().add("rows");
    getChildren().addAll(switcher(), rows);
    show(ALL);
  }

  private Node switcher() {
    HBox box = new HBox();
    box.getStyleClass().add("switcher");
    ToggleGroup group = new ToggleGroup();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(ALL, text.get("row.optimizer.all"));
    Optimizers.ALL.forEach(optimizer -> pages.put(optimizer.id(), optimizer.name()));
    List<String> ids = List.copyOf(pages.keySet());
    for (String id : ids) {
      ToggleButton button = new ToggleButton(pages.get(id));
      button.setId("optimizer-" + id);
      button.setToggleGroup(group);
      button.setTooltip(new Tooltip(text.get("row.optimizer.help", pages.get(id))));
      button.getStyleClass().add(segment(ids.indexOf(id), ids.size()));
      button.setSelected(id.equals(ALL));
      button.setOnAction(
          click -> {
            button.setSelected(true);
            show(id);
          });
      box.getChildren().add(button);
    }
    return box;
  }

  private static String segment(int index, int count) {
    return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
  }

  private void show(String id) {
    rows.getChildren().setAll(id.equals(ALL) ? all() : own(Optimizers.of(id)));
  }

  /** One row for each hyperparameter, which sets it for every optimizer that has it. */
  private List<Node> all() {
    List<Node> made = new ArrayList<>();
    made.add(convention());
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      for (Field field : optimizer.fields()) {
        if (field instanceof Parameter parameter && !field.id().equals("r0")) {
          parameters.putIfAbsent(field.id(), parameter);
        }
      }
    }
    parameters
        .values()
        .forEach(
            parameter ->
                made.add(
                    new ParameterRow(
                        parameter.id(),
                        name(parameter),
                        parameter,
                        common(parameter.id()),
                        context)));
    return made;
  }

  private List<Node> own(Optimizer optimizer) {
    List<Node> made = new ArrayList<>();
    made.add(shown(optimizer));
    String prefix = optimizer.id() + "-";
    FieldRows choices =
        new FieldRows(
            prefix,
            s -> s.optimizers().get(optimizer.id()).values(),
            (s, v) -> s.withOptimizer(optimizer.id(), s.optimizers().get(optimizer.id()).with(v)),
            context);
    for (Field field : optimizer.fields()) {
      if (field instanceof Parameter parameter) {
        Lens<Double> lens =
            new Lens<>(
                s -> s.optimizers().get(optimizer.id()).values().number(field.id()),
                (s, v) -> s.withHyperparameter(optimizer.id(), field.id(), v));
        made.add(new ParameterRow(prefix + field.id(), name(parameter), parameter, lens, context));
      } else {
        made.addAll(choices.rows(List.of(field), 0));
      }
    }
    return made;
  }

  private Node shown(Optimizer optimizer) {
    CheckBox box = new CheckBox(text.get("row.shown", optimizer.name()));
    box.setId(optimizer.id() + "-shown");
    box.setTooltip(new Tooltip(text.get("row.shown.help", optimizer.name())));
    Lens<Boolean> lens =
        new Lens<>(
            s -> s.optimizers().get(optimizer.id()).enabled(),
            (s, v) -> s.withOptimizer(optimizer.id(), settings(s, optimizer).withEnabled(v)));
    Property<Boolean> value = context.model().property(lens);
    box.selectedProperty().bindBidirectional(value);
    // the binding holds the property weakly
    box.setUserData(value);
    return box;
  }

  private static OptimizerSettings settings(Scenario scenario, Optimizer optimizer) {
    return scenario.optimizers().get(optimizer.id());
  }

  private Node convention() {
    Lens<String> lens = new Lens<>(Scenario::convention, Scenario::withConvention);
    ChoiceRow row =
        new ChoiceRow(
            "convention",
            text.get("row.convention.name"),
            text.get("row.convention.help"),
            Conventions.ids(),
            id -> Conventions.of(id).name(),
            lens,
            context);
    Label changed = new Label();
    changed.setId("convention-changed");
    changed.getStyleClass().add("text-muted");
    Runnable follow =
        () -> {
          boolean own = !context.model().scenario().followsConvention();
          Convention convention = Conventions.of(context.model().scenario().convention());
          changed.setText(own ? text.get("row.convention.changed", convention.name()) : "");
          changed.setVisible(own);
          changed.setManaged(own);
        };
    context.model().scenarioProperty().addListener(change -> follow.run());
    follow.run();
    VBox box = new VBox(row, changed);
    box.getStyleClass().add("rows");
    return box;
  }

  /** The number that all optimizers share, or NaN; setting it sets it for all that have it. */
  private static Lens<Double> common(String field) {
    return new Lens<>(
        scenario -> {
          double[] values =
              scenario.optimizers().values().stream()
                  .filter(settings -> settings.values().has(field))
                  .mapToDouble(settings -> settings.values().number(field))
                  .distinct()
                  .toArray();
          return values.length == 1 ? values[0] : Double.NaN;
        },
        (scenario, value) -> {
          Scenario changed = scenario;
          for (Map.Entry<String, OptimizerSettings> entry : scenario.optimizers().entrySet()) {
            if (entry.getValue().values().has(field)) {
              changed = changed.withHyperparameter(entry.getKey(), field, value);
            }
          }
          return changed;
        });
  }

  private String name(Parameter parameter) {
    return text.get("parameter." + parameter.id() + ".name");
  }
}
