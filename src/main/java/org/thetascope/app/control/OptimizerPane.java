package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartSettings;
import org.thetascope.app.lab.LabContext;
import org.thetascope.expression.Typesetter;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SliderRows;
import org.thetascope.text.Text;

/** The optimizers' settings: for all of them at once, or for one with all that is its own. */
public final class OptimizerPane extends VBox {
  private final RowContext context;
  private final Text text;
  private final VBox rows = new VBox();
  private final FormulaView formula;
  private final ChartSettings settings;
  private final OptimizerSwitcher switcher;
  private final List<Label> explanations = new ArrayList<>();
  private List<Parameter> shared = List.of();
  private List<Object> lists = List.of();

  /** Rows that follow the model's optimizers. */
  public OptimizerPane(LabContext lab) {
    context = lab.rows();
    settings = lab.settings();
    formula = new FormulaView(lab.service(), lab.theme());
    formula.setId("optimizer-formula");
    text = context.text();
    switcher = new OptimizerSwitcher(context);
    getStyleClass().add("rows");
    rows.getStyleClass().add("rows");
    getChildren().addAll(switcher, rows);
    switcher.pageProperty().addListener(change -> show());
    show();
    context.model().scenarioProperty().addListener(change -> follow());
  }

  private void show() {
    String page = switcher.pageProperty().get();
    explanations.clear();
    shared = shared();
    lists = lists();
    boolean all = page.equals(OptimizerSwitcher.ALL);
    rows.getChildren().setAll(all ? all() : own(Optimizers.of(page)));
    follow();
  }

  /** The formula and the explanations of the optimizer whose page is shown, as it now is. */
  private void follow() {
    String page = switcher.pageProperty().get();
    Scenario scenario = context.model().scenario();
    if (page.equals(OptimizerSwitcher.ALL)) {
      if (!shared.equals(shared())) {
        show();
      }
      return;
    }
    if (!lists.equals(lists())) {
      show();
      return;
    }
    Optimizer optimizer = Optimizers.of(page);
    var values = OptimizerLenses.settings(scenario, optimizer).values();
    formula.setFormula(
        "\\Delta\\theta = "
            + Typesetter.letters(text.numbers()::latex).typeset(optimizer.formula(values)));
    for (Label label : explanations) {
      String option = values.choice((String) label.getUserData());
      label.setText(text.get("explain." + label.getUserData() + "." + option));
    }
  }

  /** What the rows of starts are made from: how many components, and which have lists. */
  private List<Object> lists() {
    String page = switcher.pageProperty().get();
    Scenario scenario = context.model().scenario();
    List<Object> made = new ArrayList<>(List.of(scenario.start().size()));
    if (!page.equals(OptimizerSwitcher.ALL)) {
      Settings values = OptimizerLenses.settings(scenario, Optimizers.of(page)).values();
      values.ids().stream()
          .filter(id -> values.value(id) instanceof DoubleVector)
          .forEach(made::add);
    }
    return made;
  }

  /** The numbers that a row sets for all optimizers, of those that are listed. */
  private List<Parameter> shared() {
    Scenario scenario = context.model().scenario();
    return SliderRows.common().stream()
        .filter(
            parameter ->
                Optimizers.ALL.stream()
                    .filter(optimizer -> OptimizerLenses.listed(scenario, optimizer))
                    .anyMatch(optimizer -> optimizer.fields().contains(parameter)))
        .toList();
  }

  /** One row for each hyperparameter, which sets it for every optimizer that has it. */
  private List<Node> all() {
    List<Node> made = new ArrayList<>();
    made.add(new ConventionPane(context, settings));
    for (Parameter parameter : shared) {
      made.add(
          new ParameterRow(
              parameter.id(),
              name(parameter),
              parameter,
              OptimizerLenses.common(parameter.id()),
              context));
    }
    return made;
  }

  private List<Node> own(Optimizer optimizer) {
    List<Node> made = new ArrayList<>();
    made.add(shown(optimizer));
    String prefix = optimizer.id() + "-";
    FieldRows others =
        new FieldRows(
            prefix,
            s -> OptimizerLenses.settings(s, optimizer).values(),
            (s, v) ->
                s.withOptimizer(optimizer.id(), OptimizerLenses.settings(s, optimizer).with(v)),
            context);
    for (Field field : optimizer.fields()) {
      if (field instanceof Parameter parameter) {
        made.add(
            new ParameterRow(
                prefix + field.id(),
                name(parameter),
                parameter,
                OptimizerLenses.own(optimizer, field.id()),
                context));
      } else {
        made.addAll(others.rows(List.of(field), 0));
      }
      if (field instanceof ChoiceField choice) {
        explain(choice, optimizer, made);
      }
    }
    HBox box = new HBox(formula);
    box.getStyleClass().add("formula-box");
    made.add(box);
    return made;
  }

  /** Shows what an option would do while it is pointed at, and says what the chosen one is. */
  private void explain(ChoiceField field, Optimizer optimizer, List<Node> made) {
    ((ChoiceRow) made.get(made.size() - 1))
        .onPointedAt(
            option ->
                settings
                    .previewProperty()
                    .set(
                        option.isEmpty()
                            ? null
                            : OptimizerLenses.choosing(optimizer, field.id(), option)));
    if (field.options().stream().allMatch(o -> text.has("explain." + field.id() + "." + o))) {
      Label label = new Label();
      label.setId(optimizer.id() + "-" + field.id() + "-explanation");
      label.setUserData(field.id());
      label.setWrapText(true);
      label.getStyleClass().add("explanation");
      explanations.add(label);
      made.add(label);
    }
  }

  private Node shown(Optimizer optimizer) {
    CheckBox box = new CheckBox(text.get("row.shown", optimizer.name()));
    box.setId(optimizer.id() + "-shown");
    box.setTooltip(new Tooltip(text.get("row.shown.help", optimizer.name())));
    Property<Boolean> value = context.model().property(OptimizerLenses.shown(optimizer));
    box.selectedProperty().bindBidirectional(value);
    // the binding holds the property weakly
    box.setUserData(value);
    return box;
  }

  private String name(Parameter parameter) {
    return text.get("parameter." + parameter.id() + ".name");
  }
}
