package org.thetascope.app.control;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.VBox;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.TableField;
import org.thetascope.parameter.VectorField;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;

/** The problem: its kind, and rows for all that can be set of it. */
public final class ProblemPane extends VBox {
  private final RowContext context;
  private final VBox rows = new VBox();
  private final IntegerProperty entry = new SimpleIntegerProperty(0);
  private String shape = "";

  /** Rows that follow the model's problem. */
  public ProblemPane(RowContext context) {
    this.context = context;
    getStyleClass().add("rows");
    rows.getStyleClass().add("rows");
    Lens<String> kind =
        new Lens<>(s -> s.problem().kind(), (s, changed) -> s.withProblemKind(changed));
    getChildren()
        .addAll(
            new ChoiceRow(
                "problem",
                context.text().get("row.problem.name"),
                context.text().get("row.problem.help"),
                Problems.ids(),
                id -> context.text().get("problem." + id + ".name"),
                kind,
                context),
            rows);
    InvalidationListener follow = change -> follow();
    context.model().scenarioProperty().addListener(follow);
    entry.addListener(change -> build());
    follow();
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    String now = scenario.problem().kind() + " " + entries(scenario.problem().settings());
    if (!now.equals(shape)) {
      shape = now;
      entry.set(Math.min(entry.get(), entries(scenario.problem().settings()) - 1));
      build();
    }
  }

  private ProblemKind kind() {
    return Problems.of(context.model().scenario().problem().kind());
  }

  /** The length of the kind's vectors or tables; 1 where it has none. */
  private int entries(Settings settings) {
    for (Field field : kind().fields()) {
      if (field instanceof VectorField) {
        return settings.vector(field.id()).size();
      } else if (field instanceof TableField) {
        return settings.table(field.id()).size();
      }
    }
    return 1;
  }

  private void build() {
    List<Field> fields = kind().fields();
    rows.getChildren().clear();
    fields.stream()
        .filter(field -> field instanceof VectorField || field instanceof TableField)
        .findFirst()
        .ifPresent(this::sizeRows);
    FieldRows made =
        new FieldRows(
            "problem-",
            scenario -> scenario.problem().settings(),
            Scenario::withProblemSettings,
            context);
    rows.getChildren().addAll(made.rows(fields, entry.get()));
  }

  private void sizeRows(Field field) {
    String what = field instanceof TableField ? "samples" : "components";
    int most =
        field instanceof TableField table ? table.maxRows() : ((VectorField) field).maxLength();
    Parameter size =
        Parameter.whole(what + "Size", "", 1, most, 1)
            .slider(1, Math.min(most, 8), org.thetascope.parameter.Scale.LINEAR);
    String kind = kind().id();
    Lens<Double> lens =
        new Lens<>(
            s -> (double) entries(s.problem().settings()),
            (s, v) -> resized(s, v.intValue()),
            s -> s.problem().kind().equals(kind));
    rows.getChildren().add(Layouts.hiddenWhenProjected(row(size, lens, "problem-size")));
    int count = entries(context.model().scenario().problem().settings());
    if (count > 1) {
      rows.getChildren().add(new EntryRow(entry, count, context.text(), what));
    }
  }

  private ParameterRow row(Parameter parameter, Lens<Double> lens, String id) {
    String name = context.text().get("parameter." + parameter.id() + ".name");
    return new ParameterRow(id, name, parameter, lens, context);
  }

  private Scenario resized(Scenario scenario, int size) {
    Settings settings = scenario.problem().settings();
    for (Field field : kind().fields()) {
      if (field instanceof VectorField) {
        settings = settings.with(field.id(), settings.vector(field.id()).resized(size));
      } else if (field instanceof TableField) {
        settings = settings.with(field.id(), settings.table(field.id()).resized(size));
      }
    }
    return scenario.withProblemSettings(settings);
  }
}
