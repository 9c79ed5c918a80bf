package org.thetascope.app.lab.trajectories;

import atlantafx.base.theme.Styles;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thetascope.app.compute.LatestWins;
import org.thetascope.app.compute.Outcome;
import org.thetascope.app.control.DecimalCell;
import org.thetascope.app.control.OptimizerPicker;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SignWords;
import org.thetascope.app.lab.LabContext;
import org.thetascope.figure.StepsText;
import org.thetascope.optimizer.Quantity;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.StepQuery;
import org.thetascope.simulation.StepSimulation;
import org.thetascope.simulation.Steps;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** Every intermediate value of one optimizer in a table; its selection is the charts' cursor. */
public final class StepTable extends VBox {
  private static final int DIGITS = 6;
  private static final int WIDTH = 128;

  /** The part of a column before the decimal sign. */
  private static final double WHOLE = 0.32;

  private final LabContext lab;
  private final RowContext context;
  private final Text text;
  private final ObjectProperty<Integer> cursor;
  private final LatestWins<StepQuery, Steps> worker;
  private final OptimizerPicker optimizer;
  private final ComboBox<String> component = new ComboBox<>();
  private final TableView<Integer> table = new TableView<>();
  private Steps steps;

  /**
   * A table that computes while it is visible.
   *
   * @param cursor the step that the charts stand at, or null
   */
  public StepTable(LabContext lab, ObjectProperty<Integer> cursor) {
    this.lab = lab;
    context = lab.rows();
    text = context.text();
    optimizer = new OptimizerPicker("steps-optimizer", text.get("steps.optimizer"), context);
    this.cursor = cursor;
    worker = lab.service().worker("steps", new StepSimulation());
    getStyleClass().addAll("rows", "step-table");
    table.setId("steps-table");
    table.getStyleClass().add(Styles.DENSE);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setAccessibleText(text.get("steps.name"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(choices(), table);
    worker.outcomeProperty().addListener(change -> show(worker.outcomeProperty().get()));
    context.model().scenarioProperty().addListener(change -> ask());
    visibleProperty().addListener(change -> ask());
    optimizer.valueProperty().addListener(change -> ask());
    component.valueProperty().addListener(change -> columns());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, was, is) -> {
              if (is != null) {
                cursor.set(is);
              }
            });
    cursor.addListener(change -> followCursor());
    ask();
  }

  private HBox choices() {
    component.setId("steps-component");
    SignWords.name(component, sign -> sign);
    component.setAccessibleText(text.get("steps.component"));
    component.setTooltip(new Tooltip(text.get("steps.component")));
    HBox box =
        new HBox(
            optimizer,
            component,
            copyButton("steps.csv", StepsText::csv),
            copyButton("steps.latex", StepsText::latex));
    box.getStyleClass().add("step-choices");
    return box;
  }

  private Button copyButton(String key, Function<StepsText, String> format) {
    Button button = new Button(text.get(key));
    button.setId(key.replace('.', '-'));
    button.setTooltip(new Tooltip(text.get("steps.copy.help")));
    button.setOnAction(click -> copy(format));
    return button;
  }

  /** Copies the selected rows, or all where at most one is selected. */
  private void copy(Function<StepsText, String> format) {
    if (steps == null) {
      return;
    }
    List<Integer> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
    List<Integer> rows = selected.size() > 1 ? selected : List.copyOf(table.getItems());
    StepsText copied = new StepsText(steps, rows, componentIndex());
    lab.figures()
        .copyText(
            getScene().getWindow(),
            () -> format.apply(copied),
            text.get("steps.copied", rows.size()));
  }

  private int componentIndex() {
    return Math.max(0, component.getSelectionModel().getSelectedIndex());
  }

  private void ask() {
    if (!isVisible() || optimizer.getValue() == null) {
      return;
    }
    Scenario scenario = context.model().scenario();
    List<String> names =
        Problems.of(scenario.problem().kind()).signs(scenario.problem().settings());
    if (!component.getItems().equals(names)) {
      component.getItems().setAll(names);
      component.setValue(names.get(0));
    }
    component.setVisible(names.size() > 1);
    component.setManaged(names.size() > 1);
    worker.submit(StepQuery.of(scenario, optimizer.getValue().id()));
  }

  private void show(Outcome<StepQuery, Steps> outcome) {
    if (outcome.failed()) {
      context.notices().fault(text.sentence(outcome.fault()));
      return;
    }
    boolean otherColumns =
        steps == null || !steps.query().optimizer().equals(outcome.query().optimizer());
    steps = outcome.result();
    table.setItems(FXCollections.observableList(new Numbers(steps.size())));
    if (otherColumns) {
      columns();
    }
    table.refresh();
    followCursor();
  }

  private void columns() {
    if (steps == null) {
      return;
    }
    table.getColumns().clear();
    table.getColumns().add(column("k", NumberText::grouped, 60));
    for (Quantity quantity : steps.quantities()) {
      table.getColumns().add(decimals(quantity.symbol(), step -> value(quantity, step)));
    }
    table.getColumns().add(decimals("L", step -> reading(steps.loss(step))));
  }

  private String value(Quantity quantity, int step) {
    int j = componentIndex();
    boolean there = j < steps.dimension() && steps.has(quantity, step);
    return there ? reading(steps.value(quantity, step, j)) : "";
  }

  private String reading(double value) {
    return text.numbers().reading(value, DIGITS);
  }

  private TableColumn<Integer, String> decimals(String name, Function<Integer, String> words) {
    TableColumn<Integer, String> column = column(name, words, WIDTH);
    column.setCellFactory(made -> new DecimalCell<>(WHOLE));
    return column;
  }

  private TableColumn<Integer, String> column(
      String name, Function<Integer, String> words, double width) {
    TableColumn<Integer, String> column = new TableColumn<>(name);
    column.setCellValueFactory(
        cell -> {
          int step = cell.getValue();
          return new ReadOnlyStringWrapper(step < steps.size() ? words.apply(step) : "");
        });
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add("number-column");
    return column;
  }

  /** The charts' cursor selects the row; rows come into view. */
  private void followCursor() {
    Integer step = cursor.get();
    if (!isVisible() || step == null || step < 0 || step >= table.getItems().size()) {
      return;
    }
    boolean several = table.getSelectionModel().getSelectedItems().size() > 1;
    if (!several && !step.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().clearAndSelect(step);
      table.scrollTo(Math.max(0, step - 5));
    }
  }

  /** 0, 1, 2, … without storing them. */
  private static final class Numbers extends AbstractList<Integer> {
    private final int size;

    Numbers(int size) {
      this.size = size;
    }

    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return size;
    }
  }
}
