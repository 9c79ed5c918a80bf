package org.thetascope.app.control;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.thetascope.app.document.FileTasks;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Table;
import org.thetascope.text.Text;

/**
 * Rows of numbers as a spreadsheet has them: typing on a cell edits it, Enter and Tab go on, blocks
 * are copied and pasted, a CSV file is read or dropped. Each of these is one step to undo; what
 * cannot be read is said with its line and column, and changes nothing.
 */
final class NumberTable extends VBox {
  private static final double NUMBER_WIDTH = 44;
  private static final double COLUMN_WIDTH = 76;
  private static final double HEIGHT = 186;

  private final List<Parameter> columns;
  private final int most;
  private final Lens<Table> lens;
  private final RowContext context;
  private final NumberTableInput input;
  private final Property<Table> value;
  private final Text text;
  private final TableView<Integer> table = new TableView<>();
  private final IntegerProperty entry;
  private Set<Integer> marked = Set.of();
  private String typed = "";

  /**
   * A table that follows the scenario.
   *
   * @param id of the pane; its table is found under id-table
   * @param columns what the numbers of each column are
   * @param most how many rows there may be
   * @param lens where the rows stand in the scenario
   * @param entry the row that is looked at elsewhere too, counted from 0
   */
  NumberTable(
      String id,
      List<Parameter> columns,
      int most,
      Lens<Table> lens,
      IntegerProperty entry,
      RowContext context,
      FileTasks files) {
    this.columns = List.copyOf(columns);
    this.most = most;
    this.lens = lens;
    this.context = context;
    this.entry = entry;
    text = context.text();
    setId(id);
    getStyleClass().addAll("rows", "number-table");
    table.setId(id + "-table");
    table.getStyleClass().add(Styles.DENSE);
    table.setEditable(true);
    table.setAccessibleText(text.get("numbers.name"));
    table.setPrefHeight(HEIGHT);
    table.setMinHeight(HEIGHT);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getColumns().add(numbers());
    for (int j = 0; j < columns.size(); j++) {
      table.getColumns().add(column(j));
    }
    input = new NumberTableInput(this, table, this.columns, most, context, files);
    getChildren().addAll(table, buttons(id));
    value = context.model().property(lens);
    value.addListener(change -> follow());
    follow();
    select(Math.min(entry.get(), rows().size() - 1), 0);
    table
        .getFocusModel()
        .focusedCellProperty()
        .addListener(change -> entry.set(Math.max(0, focused().getRow())));
  }

  private FlowPane buttons(String id) {
    FlowPane buttons =
        new FlowPane(
            button(id, "add", this::add),
            button(id, "remove", this::remove),
            button(id, "paste", input::paste),
            button(id, "read", input::read));
    buttons.getStyleClass().add("number-table-buttons");
    return buttons;
  }

  private Button button(String id, String what, Runnable action) {
    Button button = new Button(text.get("numbers." + what));
    button.setId(id + "-" + what);
    button.getStyleClass().add("small");
    button.setTooltip(new Tooltip(text.get("numbers." + what + ".help")));
    button.setOnAction(click -> action.run());
    return button;
  }

  /** The place of each row, counted as people do; a dot where the shown step uses it. */
  private TableColumn<Integer, String> numbers() {
    TableColumn<Integer, String> column = new TableColumn<>("#");
    column.setCellValueFactory(
        row -> {
          String dot = marked.contains(row.getValue()) ? "● " : "";
          return new ReadOnlyObjectWrapper<>(dot + (row.getValue() + 1));
        });
    column.setPrefWidth(NUMBER_WIDTH);
    column.setEditable(false);
    fix(column);
    return column;
  }

  private TableColumn<Integer, Double> column(int j) {
    TableColumn<Integer, Double> column = new TableColumn<>(columns.get(j).symbol());
    column.setId(getId() + "-column-" + j);
    column.setCellValueFactory(
        row ->
            new ReadOnlyObjectWrapper<>(
                row.getValue() < rows().size() ? rows().get(row.getValue(), j) : null));
    column.setCellFactory(made -> new NumberCell(this, j, columns.get(j), context));
    column.setPrefWidth(COLUMN_WIDTH);
    fix(column);
    return column;
  }

  private static void fix(TableColumn<Integer, ?> column) {
    // a row's place is its place in the file
    column.setSortable(false);
    column.setReorderable(false);
  }

  /** Puts a dot before some rows, counted from 0. */
  void mark(Set<Integer> changed) {
    if (!changed.equals(marked)) {
      marked = Set.copyOf(changed);
      redraw();
    }
  }

  /** The present rows. */
  Table rows() {
    return lens.get(context.model().scenario());
  }

  private void follow() {
    if (!lens.in(context.model().scenario())) {
      return;
    }
    int size = rows().size();
    if (table.getItems().size() > size) {
      table.getItems().remove(size, table.getItems().size());
    }
    List<Integer> more = new ArrayList<>();
    for (int i = table.getItems().size(); i < size; i++) {
      more.add(i);
    }
    table.getItems().addAll(more);
    redraw();
  }

  private void redraw() {
    if (table.getEditingCell() == null) {
      table.refresh();
    }
  }

  /** Pastes a text from a cell on. */
  void paste(String pasted, int row, int column) {
    input.paste(pasted, row, column);
  }

  /** Takes other rows; what does not fit together is said and changes nothing. */
  boolean set(Table changed) {
    try {
      context.model().set(lens.with(context.model().scenario(), changed));
      return true;
    } catch (FaultException e) {
      context.notices().fault(text.sentence(e.fault()));
      return false;
    }
  }

  /** Takes another number into a cell. */
  boolean set(int row, int column, double value) {
    return set(rows().with(row, column, value));
  }

  private void add() {
    if (rows().size() < most && set(rows().resized(rows().size() + 1))) {
      edit(rows().size() - 1, 0);
    }
  }

  /** Takes the rows with selected cells away; one is left. */
  void remove() {
    Set<Integer> gone = selected();
    List<DoubleVector> left =
        IntStream.range(0, rows().size())
            .filter(i -> !gone.contains(i))
            .mapToObj(rows().rows()::get)
            .collect(Collectors.toList());
    if (left.isEmpty()) {
      left.add(rows().rows().get(0));
    }
    if (set(new Table(left))) {
      int at = gone.stream().findFirst().orElse(0);
      select(Math.min(at, left.size() - 1), 0);
    }
  }

  /** The rows with selected cells, counted from 0. */
  Set<Integer> selected() {
    Set<Integer> rows = new TreeSet<>();
    for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
      rows.add(cell.getRow());
    }
    return rows;
  }

  private void select(int row, int column) {
    TableColumn<Integer, Object> shown = shown(column);
    table.getSelectionModel().clearAndSelect(row, shown);
    table.getFocusModel().focus(row, shown);
  }

  @SuppressWarnings("unchecked")
  private TableColumn<Integer, Object> shown(int column) {
    return (TableColumn<Integer, Object>) table.getColumns().get(column + 1);
  }

  /** The cell that keys go to. */
  TablePosition<?, ?> focused() {
    return table.getFocusModel().getFocusedCell();
  }

  private void edit(int row, int column) {
    edit(row, column, "");
  }

  /**
   * Edits a cell, which is brought into sight.
   *
   * @param character what was typed on it, or empty
   */
  void edit(int row, int column, String character) {
    if (row < 0 || row >= table.getItems().size()) {
      return;
    }
    select(row, column);
    table.scrollTo(Math.max(0, row - 1));
    table.layout();
    typed = character;
    table.edit(row, shown(column));
    typed = "";
  }

  /** What was typed on the cell that begins to be edited; empty where it was not. */
  String typed() {
    return typed;
  }

  /** Goes on to the cell below; after the last one nothing follows. */
  void goDown(int row, int column) {
    table.requestFocus();
    if (row + 1 < rows().size()) {
      edit(row + 1, column);
    }
  }

  /** Goes on to the next cell in the order of reading, or to the one before. */
  void goOn(int row, int column, int by) {
    table.requestFocus();
    int place = row * columns.size() + column + by;
    if (place >= 0 && place < rows().size() * columns.size()) {
      edit(place / columns.size(), place % columns.size());
    }
  }

  /** Leaves the cell as it was. */
  void goBack(int row, int column) {
    table.requestFocus();
    select(row, column);
  }
}
