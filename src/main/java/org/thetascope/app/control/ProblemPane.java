package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thetascope.app.document.Lens;
import org.thetascope.app.lab.LabContext;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.GroupField;
import org.thetascope.parameter.ListsField;
import org.thetascope.parameter.NumbersField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Scale;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
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

  private final LabContext lab;
  private final RowContext context;
  private final BooleanProperty tabled;
  private final VBox sizes = new VBox();
  private final VBox table = new VBox();
  private final VBox rows = new VBox();
  private final FormulaView formula;
  private final IntegerProperty entry = new SimpleIntegerProperty(0);
  private String shape = "";
  private String typeset = "";
  private InvalidationListener marker;

  /** Rows that follow the model's problem. */
  public ProblemPane(LabContext lab) {
    this.lab = lab;
    context = lab.rows();
    tabled = lab.appState().choices().onOff("problem-table", false);
    formula = new FormulaView(lab.service(), lab.theme());
    formula.setId("problem-formula");
    getStyleClass().add("rows");
    List.of(sizes, table, rows).forEach(part -> part.getStyleClass().add("rows"));
    Layouts.hiddenWhenProjected(table);
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
            sizes,
            table,
            rows);
    InvalidationListener follow = change -> follow();
    context.model().scenarioProperty().addListener(follow);
    entry.addListener(change -> build());
    tabled.addListener(change -> showTable());
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
    if (marker != null) {
      marker.invalidated(null);
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
    sizes.getChildren().clear();
    sized().ifPresent(this::sizeRows);
    sizes.setManaged(!sizes.getChildren().isEmpty());
    rows.getChildren().addAll(rowsOf(kind().id(), context).rows(fields, entry.get()));
    showTable();
  }

  /** The field whose length can be set; empty where the kind has none. */
  private Optional<Field> sized() {
    return kind().fields().stream()
        .filter(
            field ->
                field instanceof VectorField
                    || field instanceof TableField
                    || field instanceof ListsField)
        .findFirst();
  }

  /** The table stays while its columns do: somebody may be typing into it. */
  private void showTable() {
    Optional<Field> field =
        sized().filter(found -> tabled.get() && !(found instanceof VectorField));
    String wanted = field.map(found -> kind().id() + columns(found).size()).orElse("");
    if (!wanted.equals(table.getUserData())) {
      table.setUserData(wanted);
      table.getChildren().clear();
      field.ifPresent(found -> table.getChildren().add(numbers(found)));
    }
    table.setManaged(field.isPresent());
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
    if (field instanceof ListsField lists) {
      Function<Settings, Integer> width = s -> s.table(field.id()).rows().get(0).size();
      sizeRow("problem-width", "components", lists.maxColumns(), width, this::widened);
    }
    ParameterRow sizeRow = sizeRow("problem-size", what, most, this::entries, this::resized);
    int count = entries(context.model().scenario().problem().settings());
    if (count > 1) {
      sizes.getChildren().add(new EntryRow(entry, count, context.text(), what));
    }
    if (!(field instanceof VectorField)) {
      sizeRow.getChildren().add(tableButton());
    }
  }

  private ParameterRow sizeRow(
      String id,
      String what,
      int most,
      Function<Settings, Integer> present,
      BiFunction<Scenario, Integer, Scenario> resized) {
    Parameter size =
        Parameter.whole(what + "Size", "", 1, most, 1).slider(1, Math.min(most, 8), Scale.LINEAR);
    String kind = kind().id();
    Lens<Double> lens =
        new Lens<>(
            s -> (double) present.apply(s.problem().settings()),
            (s, v) -> resized.apply(s, v.intValue()),
            s -> s.problem().kind().equals(kind));
    String name = context.text().get("parameter." + size.id() + ".name");
    ParameterRow row = new ParameterRow(id, name, size, lens, context);
    sizes.getChildren().add(Layouts.hiddenWhenProjected(row));
    return row;
  }

  private ToggleButton tableButton() {
    ToggleButton button = new ToggleButton("", new FontIcon(Feather.GRID));
    button.setId("problem-tabled");
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(context.text().get("numbers.show.help")));
    button.setAccessibleText(context.text().get("numbers.name"));
    button.setMinWidth(USE_PREF_SIZE);
    button.selectedProperty().bindBidirectional(tabled);
    return button;
  }

  private List<Parameter> columns(Field field) {
    if (field instanceof TableField samples) {
      return samples.columns();
    }
    Parameter element = ((ListsField) field).element();
    Table present = context.model().scenario().problem().settings().table(field.id());
    int width = present.rows().get(0).size();
    return IntStream.rangeClosed(1, width)
        .mapToObj(j -> width == 1 ? element : element.called(element.symbol() + Subscript.of(j)))
        .toList();
  }

  private NumberTable numbers(Field field) {
    String kind = kind().id();
    Lens<Table> lens =
        new Lens<>(
            s -> s.problem().settings().table(field.id()),
            (s, v) -> withRows(s, field, v),
            s -> s.problem().kind().equals(kind));
    int most =
        field instanceof TableField samples ? samples.maxRows() : ((ListsField) field).maxRows();
    NumberTable numbers =
        new NumberTable("problem-numbers", columns(field), most, lens, entry, context, lab.files());
    markBatch(numbers);
    return numbers;
  }

  /** Puts a dot before the samples of the shown step's mini-batch. */
  private void markBatch(NumberTable table) {
    ObjectProperty<Integer> step = lab.appState().playback().stepProperty();
    marker = change -> table.mark(batch(step.get()));
    step.addListener(new WeakInvalidationListener(marker));
    marker.invalidated(null);
  }

  private Set<Integer> batch(Integer step) {
    Settings settings = context.model().scenario().problem().settings();
    int samples = kind().sampleCount(settings);
    if (step == null || step == 0 || samples == 0) {
      return Set.of();
    }
    return Batches.of(samples, settings.group(Batches.ID)).stream()
        .flatMap(batches -> IntStream.of(batches.at(step)).boxed())
        .collect(Collectors.toSet());
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
    return scenario.withProblemSettings(fitted(settings, size));
  }

  /** With other components of each list. */
  private Scenario widened(Scenario scenario, int width) {
    Settings settings = scenario.problem().settings();
    for (Field field : kind().fields()) {
      if (field instanceof ListsField) {
        settings = settings.with(field.id(), settings.table(field.id()).widened(width));
      }
    }
    return scenario.withProblemSettings(settings);
  }

  private static Scenario withRows(Scenario scenario, Field field, Table rows) {
    Settings settings = scenario.problem().settings().with(field.id(), rows);
    return scenario.withProblemSettings(fitted(settings, rows.size()));
  }

  /** With no larger batch than there are samples. */
  private static Settings fitted(Settings settings, int size) {
    Settings batch = settings.group(Batches.ID);
    return batch.isEmpty() || batch.number("size") <= size
        ? settings
        : settings.with(Batches.ID, batch.with("size", size));
  }
}
