package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thetascope.app.document.Lens;
import org.thetascope.app.lab.LabContext;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.GroupField;
import org.thetascope.parameter.ListsField;
import org.thetascope.parameter.NumbersField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.TableField;
import org.thetascope.parameter.VectorField;
import org.thetascope.problem.Batches;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;

/** The problem: its kind, and rows for all that can be set of it. */
public final class ProblemPane extends VBox {
  private static final double MIN_FORMULA = 80;
  private static final double FORMULA_MARGIN = 12;

  /** More than anybody reads at this size. */
  private static final int LONGEST_FORMULA = 1500;

  private final RowContext context;
  private final VBox rows = new VBox();
  private final FormulaView formula;
  private final IntegerProperty entry = new SimpleIntegerProperty(0);
  private String shape = "";
  private String typeset = "";

  /** Rows that follow the model's problem. */
  public ProblemPane(LabContext lab) {
    context = lab.rows();
    formula = new FormulaView(lab.service(), lab.theme());
    formula.setId("problem-formula");
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
            formulaBox(),
            rows);
    InvalidationListener follow = change -> follow();
    context.model().scenarioProperty().addListener(follow);
    entry.addListener(change -> build());
    follow();
  }

  /** The loss, typeset as it is read, made smaller where it is wider than the pane. */
  private HBox formulaBox() {
    HBox box = new HBox(formula);
    box.getStyleClass().addAll("formula-box", SideSplit.NOT_PROJECTED);
    box.setMinWidth(0);
    widthProperty()
        .addListener(
            change -> formula.limitWidth(Math.max(MIN_FORMULA, getWidth() - FORMULA_MARGIN)));
    return box;
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    String latex = kind().formula(scenario.problem().settings());
    if (!latex.equals(typeset)) {
      typeset = latex;
      formula.setFormula(latex.length() > LONGEST_FORMULA ? "L = \\ldots" : latex);
    }
    String now = scenario.problem().kind() + " " + shape(scenario.problem().settings());
    if (!now.equals(shape)) {
      shape = now;
      entry.set(Math.min(entry.get(), entries(scenario.problem().settings()) - 1));
      build();
    }
  }

  private ProblemKind kind() {
    return Problems.of(context.model().scenario().problem().kind());
  }

  /** What the rows are made from: how many entries, which names, which groups. */
  private String shape(Settings settings) {
    StringBuilder shape = new StringBuilder().append(entries(settings));
    for (Field field : kind().fields()) {
      if (field instanceof NumbersField) {
        shape.append(' ').append(settings.numbers(field.id()).values().keySet());
      } else if (field instanceof GroupField) {
        shape.append(' ').append(settings.group(field.id()).isEmpty());
      } else if (field instanceof ListsField) {
        shape.append(' ').append(settings.table(field.id()).rows().get(0).size());
      }
    }
    return shape.toString();
  }

  /** The length of the kind's vectors or tables; 1 where it has none. */
  private int entries(Settings settings) {
    for (Field field : kind().fields()) {
      if (field instanceof VectorField) {
        return settings.vector(field.id()).size();
      } else if (field instanceof TableField || field instanceof ListsField) {
        return settings.table(field.id()).size();
      }
    }
    return 1;
  }

  private void build() {
    int samples = kind().sampleCount(context.model().scenario().problem().settings());
    List<Field> fields = new ArrayList<>(kind().fields());
    fields.replaceAll(field -> field.equals(Batches.FIELD) ? Batches.field(samples) : field);
    rows.getChildren().clear();
    fields.stream()
        .filter(
            field ->
                field instanceof VectorField
                    || field instanceof TableField
                    || field instanceof ListsField)
        .findFirst()
        .ifPresent(this::sizeRows);
    rows.getChildren().addAll(rowsOf(kind().id(), context).rows(fields, entry.get()));
  }

  /** Rows of a kind of problem; once another is chosen they follow nothing. */
  static FieldRows rowsOf(String kind, RowContext context) {
    return new FieldRows(
        "problem-",
        s -> s.problem().kind().equals(kind) ? s.problem().settings() : Settings.empty(),
        Scenario::withProblemSettings,
        context);
  }

  private void sizeRows(Field field) {
    String what =
        field instanceof TableField
            ? "samples"
            : field instanceof ListsField ? "gradients" : "components";
    int most =
        field instanceof TableField table
            ? table.maxRows()
            : field instanceof ListsField lists
                ? lists.maxRows()
                : ((VectorField) field).maxLength();
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
      } else if (field instanceof TableField || field instanceof ListsField) {
        settings = settings.with(field.id(), settings.table(field.id()).resized(size));
      }
    }
    Settings batch = settings.group(Batches.ID);
    if (!batch.isEmpty() && batch.number("size") > size) {
      settings = settings.with(Batches.ID, batch.with("size", size));
    }
    return scenario.withProblemSettings(settings);
  }
}
