package org.thetascope.app.lab.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.thetascope.app.control.NumberField;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SignWords;
import org.thetascope.expression.SignRun;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * What the open sheet was worked for: its problem, where θ starts, and the settings of the
 * optimizer that is pointed at, which can be changed here; the sliders have a problem of their own.
 */
final class SheetProblem extends FlowPane {
  private static final String STEPS_BEFORE = "k0";
  private static final double FIELD_WIDTH = 74;

  /** A number of the sheet's scenario that stands in a field. */
  private record Number(ObjectProperty<Double> value, Function<Scenario, Double> of) {}

  private final RowContext rows;
  private final SheetModel sheet;
  private final DerivationChoice choice;
  private final List<Number> numbers = new ArrayList<>();
  private List<Object> made = List.of();
  private boolean following;

  SheetProblem(RowContext rows, SheetModel sheet, DerivationChoice choice) {
    this.rows = rows;
    this.sheet = sheet;
    this.choice = choice;
    setId("sheet-problem");
    getStyleClass().addAll("lab-bar", "sheet-problem");
    setAlignment(Pos.CENTER_LEFT);
    sheet.stateProperty().addListener(change -> follow());
    choice.optimizerProperty().addListener(change -> follow());
    follow();
  }

  private void follow() {
    Scenario scenario = sheet.state().scenario();
    String optimizer = choice.optimizerProperty().get();
    List<Object> wanted = List.of(scenario.problem().kind(), sheet.state().components(), optimizer);
    if (!wanted.equals(made)) {
      made = wanted;
      make(scenario, Optimizers.of(optimizer));
    }
    following = true;
    numbers.forEach(number -> number.value().set(number.of().apply(scenario)));
    following = false;
  }

  private void make(Scenario scenario, Optimizer optimizer) {
    numbers.clear();
    Selection problem = scenario.problem();
    String name = rows.text().get("problem." + problem.kind() + ".name");
    Label of = new Label(rows.text().get("sheet.problem", name));
    of.setId("sheet-problem-name");
    getChildren().setAll(of);
    List<String> signs = Problems.of(problem.kind()).signs(problem.settings());
    for (int i = 0; i < signs.size(); i++) {
      int component = i;
      String sign = rows.text().get("sheet.problem.start", signs.get(i));
      add(
          "sheet-start-" + i,
          sign,
          Parameter.real("start", sign, -1e6, 1e6, 0),
          from -> from.start().get(component),
          (from, value) -> from.withStart(with(from.start(), component, value)));
    }
    Label method = new Label(optimizer.name() + ":");
    getChildren().add(method);
    for (Field field : optimizer.fields()) {
      if (field instanceof Parameter parameter && !field.id().equals(STEPS_BEFORE)) {
        add(
            "sheet-" + field.id(),
            field.symbol(),
            parameter,
            from -> from.optimizers().get(optimizer.id()).values().number(field.id()),
            (from, value) -> from.withHyperparameter(optimizer.id(), field.id(), value));
      }
    }
    Button take = new Button(rows.text().get("sheet.problem.take"));
    take.setId("sheet-take");
    take.setTooltip(new Tooltip(rows.text().get("sheet.problem.take.help")));
    take.setMinWidth(USE_PREF_SIZE);
    take.setOnAction(click -> sheet.work(rows.model().scenario()));
    getChildren().add(take);
  }

  private static DoubleVector with(DoubleVector start, int component, double value) {
    double[] changed = start.toArray();
    changed[component] = value;
    return DoubleVector.of(changed);
  }

  private void add(
      String id,
      String sign,
      Parameter parameter,
      Function<Scenario, Double> of,
      BiFunction<Scenario, Double, Scenario> with) {
    ObjectProperty<Double> value = new SimpleObjectProperty<>(of.apply(sheet.state().scenario()));
    NumberField field = new NumberField(parameter, value, rows.text(), rows.notices());
    field.setId(id + "-field");
    field.setPrefWidth(FIELD_WIDTH);
    field.setAccessibleText(SignRun.plain(sign));
    field.setTooltip(SignWords.tip(rows.text().get("sheet.problem.help", sign)));
    value.addListener(
        (changed, was, is) -> {
          if (!following) {
            sheet.work(with.apply(sheet.state().scenario(), is));
          }
        });
    numbers.add(new Number(value, of));
    Label label = SignWords.label(sign + " =");
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    HBox pair = new HBox(4, label, field);
    pair.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(pair);
  }
}
