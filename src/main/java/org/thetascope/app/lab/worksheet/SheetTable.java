package org.thetascope.app.lab.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.util.Callback;
import org.thetascope.app.control.WrappedCell;
import org.thetascope.chart.Theme;
import org.thetascope.figure.AuditCsv;
import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Audit;
import org.thetascope.worksheet.AuditedRow;
import org.thetascope.worksheet.sheet.Components;
import org.thetascope.worksheet.sheet.Line;
import org.thetascope.worksheet.sheet.Sheet;

/** The open sheet as a table: its own columns, which can be typed into, and the audit's. */
public final class SheetTable extends TableView<SheetRow> {
  /** That of the letters for which the widths are. */
  private static final double FONT_SIZE = 12;

  private static final double WIDE = 82;
  private static final double NUMBERS = 96;
  private static final double LEAST_FOR_WORDS = 200;
  private static final double SCROLL_BAR = 16;

  /** What a digit and the room around a number take. */
  private static final double DIGIT = 7.2;

  private static final double AROUND = 20;
  private static final int MOST_DIGITS = 26;
  private static final Map<String, Double> WIDTHS =
      Map.of(
          "equation", 44.0, "optimizer", 84.0, "step", 58.0, "component", 104.0, "quantity", 90.0);

  private final SheetModel sheet;
  private final ReadOnlyObjectProperty<Theme> theme;
  private final Text text;
  private final RowSentences words;
  private final SheetKeys keys;
  private List<String> columns = List.of();
  private Components components = Components.ONE;
  private Sheet audited = Sheet.empty();
  private String fitted = "";

  /** Follows the sheet. */
  public SheetTable(SheetModel sheet, ReadOnlyObjectProperty<Theme> theme, Text text) {
    this.sheet = sheet;
    this.theme = theme;
    this.text = text;
    words = new RowSentences(text);
    setId("sheet-table");
    setEditable(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getSelectionModel().setCellSelectionEnabled(true);
    keys = new SheetKeys(sheet, this);
    setAccessibleText(text.get("sheet.table.name"));
    setPlaceholder(new Label(text.get("sheet.table.empty")));
    sheet.stateProperty().addListener(change -> follow());
    follow();
    theme.addListener((shown, was, is) -> widen(is.fontSize() / was.fontSize()));
  }

  /** Columns are as wide as before in letters. */
  private void widen(double factor) {
    List<TableColumn<SheetRow, ?>> narrow = getColumns().subList(0, getColumns().size() - 1);
    narrow.forEach(column -> column.setPrefWidth(factor * column.getPrefWidth()));
    fillWithWords();
  }

  private void follow() {
    SheetState state = sheet.state();
    if (!state.sheet().columns().equals(columns) || !state.components().equals(components)) {
      columns = state.sheet().columns();
      components = state.components();
      edit(-1, null);
      getItems().clear();
      makeColumns();
    }
    List<Line> rows = state.sheet().rows();
    if (getItems().size() > rows.size()) {
      getItems().remove(rows.size(), getItems().size());
    }
    List<SheetRow> more = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = state.sheet().cells(rows.get(row));
      if (row >= getItems().size()) {
        more.add(new SheetRow(row, cells));
      } else if (!getItems().get(row).cellsProperty().get().equals(cells)) {
        getItems().get(row).cellsProperty().set(cells);
      }
    }
    getItems().addAll(more);
    if (!state.name().equals(fitted)) {
      fitted = state.name();
      fit();
    }
  }

  /** The printed numbers of a sheet that was opened have the room that the longest needs. */
  private void fit() {
    int printed = columns.indexOf("printed");
    int longest =
        getItems().stream().mapToInt(row -> row.cell(printed).strip().length()).max().orElse(0);
    double wanted = Math.max(WIDE, AROUND + DIGIT * Math.min(MOST_DIGITS, longest));
    for (TableColumn<SheetRow, ?> column : getColumns()) {
      if (column.getId().equals("column-typed-printed")) {
        column.setPrefWidth(wanted * letters());
      }
    }
    fillWithWords();
  }

  /** Shows an audit, if it is of the rows shown. */
  void show(Audit audit) {
    if (audit.sheet().rows().size() != getItems().size()) {
      return;
    }
    var judged = audit.byRow();
    var firsts = audit.firstWrong().values();
    var faults = audit.faults();
    Set<Integer> toFill = audit.sheet().toFill();
    IntPredicate same = sameAsAudited(audit.sheet());
    for (SheetRow row : getItems()) {
      Optional<AuditedRow> found = Optional.ofNullable(judged.get(row.index()));
      if (found.isEmpty() && !faults.containsKey(row.index())) {
        // not judged yet: what was said stays while the row is the same
        if (!same.test(row.index())) {
          row.judgedProperty().set(SheetRow.Judged.NOT_YET);
        }
        continue;
      }
      boolean first = found.isPresent() && firsts.contains(found);
      row.judgedProperty()
          .set(new SheetRow.Judged(found, fault(row.index(), faults, toFill), first));
    }
    audited = audit.sheet();
    if (getEditingCell() == null) {
      // rows are measured anew: their sentences may break into more lines
      refresh();
    }
  }

  /** Whether a row stands as it was audited last. */
  private IntPredicate sameAsAudited(Sheet sheet) {
    if (!audited.columns().equals(sheet.columns())) {
      return row -> false;
    }
    List<Line> before = audited.rows();
    List<Line> now = sheet.rows();
    return row -> row < before.size() && before.get(row).equals(now.get(row));
  }

  /** Why a row is not understood; one that is yet to be filled in is no fault. */
  private String fault(int row, Map<Integer, Fault> faults, Set<Integer> toFill) {
    Fault fault = faults.get(row);
    if (fault == null) {
      return "";
    }
    return toFill.contains(row) ? SheetRow.Judged.TO_FILL : text.sentence(fault);
  }

  /** How many times as large as usual letters are. */
  private double letters() {
    return theme.get().fontSize() / FONT_SIZE;
  }

  private void makeColumns() {
    getColumns().clear();
    for (int i = 0; i < columns.size(); i++) {
      if (!AuditCsv.ADDED.contains(columns.get(i).strip())) {
        getColumns().add(typed(i));
      }
    }
    getColumns().add(number("exact", AuditedRow::exact));
    getColumns().add(number("local", AuditedRow::local));
    getColumns().add(judged("verdict", 134, column -> new VerdictCell(words)));
    getColumns()
        .add(
            judged(
                "explanation", LEAST_FOR_WORDS, column -> new WrappedCell<>(words::explanation)));
    fillWithWords();
    // rows keep the height they once had, though lines break elsewhere now
    getColumns().get(getColumns().size() - 1).widthProperty().addListener(change -> refresh());
  }

  /** The explanations have all the room that the other columns leave. */
  private void fillWithWords() {
    int last = getColumns().size() - 1;
    double others =
        getColumns().subList(0, last).stream().mapToDouble(TableColumn::getPrefWidth).sum();
    DoubleBinding room =
        Bindings.createDoubleBinding(
            () ->
                Math.max(LEAST_FOR_WORDS * letters(), getWidth() - others - SCROLL_BAR * letters()),
            widthProperty());
    getColumns().get(last).prefWidthProperty().bind(room);
  }

  private TableColumn<SheetRow, String> typed(int index) {
    String id = columns.get(index).strip();
    String key = "sheet.column." + id;
    String name = text.has(key) ? text.get(key) : id;
    TableColumn<SheetRow, String> column =
        column("typed-" + id, name, WIDTHS.getOrDefault(id, WIDE));
    column.setEditable(true);
    column.setCellValueFactory(
        row ->
            Bindings.createStringBinding(
                () -> row.getValue().cell(index), row.getValue().cellsProperty()));
    column.setUserData(index);
    CellText shown = shown(id);
    column.setCellFactory(
        made -> new TypedCell(sheet, keys, index, name, text.get("sheet.cell.help"), shown));
    return column;
  }

  /** The place in the sheet's lines of a column that can be typed into. */
  static int index(TableColumn<?, ?> column) {
    return (int) column.getUserData();
  }

  private CellText shown(String id) {
    return switch (id) {
      case "printed" -> new PrintedNumbers(text.numbers());
      case "quantity" -> SymbolText.ofQuantities();
      case "optimizer" -> SymbolText.ofOptimizers();
      case Sheet.COMPONENT -> SymbolText.of(components);
      default -> CellText.PLAIN;
    };
  }

  private TableColumn<SheetRow, String> number(
      String id, Function<AuditedRow, Optional<BigDecimal>> value) {
    TableColumn<SheetRow, String> column = column(id, text.get("sheet.column." + id), NUMBERS);
    column.setCellValueFactory(
        row ->
            Bindings.createStringBinding(
                () ->
                    row.getValue()
                        .judgedProperty()
                        .get()
                        .row()
                        .map(judged -> words.number(value.apply(judged)))
                        .orElse(""),
                row.getValue().judgedProperty()));
    return column;
  }

  private TableColumn<SheetRow, SheetRow.Judged> judged(
      String id,
      double width,
      Callback<TableColumn<SheetRow, SheetRow.Judged>, TableCell<SheetRow, SheetRow.Judged>>
          cells) {
    TableColumn<SheetRow, SheetRow.Judged> column =
        column(id, text.get("sheet.column." + id), width);
    column.setCellValueFactory(row -> row.getValue().judgedProperty());
    column.setCellFactory(cells);
    return column;
  }

  private <T> TableColumn<SheetRow, T> column(String id, String name, double width) {
    TableColumn<SheetRow, T> column = new TableColumn<>();
    Label title = new Label(name);
    String help = "sheet.column." + id + ".help";
    if (text.has(help)) {
      title.setTooltip(new Tooltip(text.get(help)));
    }
    column.setGraphic(title);
    column.setId("column-" + id);
    column.setPrefWidth(width * letters());
    column.setEditable(false);
    // a row's place is its place in the file
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
