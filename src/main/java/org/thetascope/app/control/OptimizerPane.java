package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.document.Lens;
import org.thetascope.app.lab.LabContext;
import org.thetascope.expression.Typesetter;
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

  private final FormulaView formula;
  private final ChartSettings settings;
  private String page = ALL;

  /** Rows that follow the model's optimizers. */
  public OptimizerPane(LabContext lab) {
    context = lab.rows();
    settings = lab.settings();
    formula = new FormulaView(lab.service(), lab.theme());
    formula.setId("optimizer-formula");
    text = context.text();
    getStyleClass().add("rows");
    rows.getStyleClass().add("rows");
    getChildren().addAll(switcher(), rows);
    show(ALL);
    context.model().scenarioProperty().addListener(change -> follow());
  }

  /** The formula of the optimizer whose page is shown, with its present place of δ. */
  private void follow() {
    if (!page.equals(ALL)) {
      Optimizer optimizer = Optimizers.of(page);
      formula.setFormula(
          "\\Delta\\theta = "
              + Typesetter.letters(text.numbers()::latex)
                  .typeset(
                      optimizer.formula(settings(context.model().scenario(), optimizer).values())));
    }
  }

  private Node switcher() {
    HBox box = new HBox();
    box.getStyleClass().addAll("switcher", SideSplit.NOT_PROJECTED);
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
    page = id;
    rows.getChildren().setAll(id.equals(ALL) ? all() : own(Optimizers.of(id)));
    follow();
  }

  /** One row for each hyperparameter, which sets it for every optimizer that has it. */
  private List<Node> all() {
    List<Node> made = new ArrayList<>();
    made.add(new ConventionPane(context, settings));
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      for (Field field : optimizer.fields()) {
        if (field instanceof Parameter parameter && !field.id().equals("k0")) {
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
    HBox box = new HBox(formula);
    box.getStyleClass().add("formula-box");
    made.add(box);
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
