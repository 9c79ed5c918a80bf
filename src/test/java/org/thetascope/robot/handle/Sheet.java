package org.thetascope.robot.handle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.thetascope.app.lab.worksheet.SheetTable;

/** The worksheet lab as its user has it. */
public final class Sheet {
  private final Window window;

  /** Brings the lab to the front. */
  public Sheet(Window window) {
    this.window = window;
    window.lab("worksheet");
  }

  private TableView<?> table() {
    return window.find("sheet-table", SheetTable.class);
  }

  private TableColumn<?, ?> column(String id) {
    return table().getColumns().stream()
        .filter(column -> column.getId().equals("column-" + id))
        .findFirst()
        .orElseThrow();
  }

  public int rows() {
    return table().getItems().size();
  }

  /** What a cell of the sheet itself, or a recomputed value, says. */
  public String cell(int row, String column) {
    return String.valueOf(column(column).getCellData(row));
  }

  /** How many of the verdicts that are drawn have each mark; all rows are scrolled past. */
  public Map<String, Integer> marks() {
    Map<String, Integer> marks = new TreeMap<>();
    for (int row = 0; row < rows(); row++) {
      marks.merge(verdict(row).substring(0, 1), 1, Integer::sum);
    }
    return marks;
  }

  /** The verdict that is drawn in a row. */
  public String verdict(int row) {
    return drawn(row, "verdict");
  }

  /** The explanation that is drawn in a row. */
  public String explanation(int row) {
    return drawn(row, "explanation");
  }

  private String drawn(int row, String column) {
    TableCell<?, ?> cell = cellOf(row, column);
    return column.equals("verdict") ? cell.getText() : cell.getAccessibleText();
  }

  private TableCell<?, ?> cellOf(int row, String column) {
    window.robot().interact(() -> table().scrollTo(row));
    window.settle();
    return window.robot().lookup(".table-cell").queryAll().stream()
        .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
        .filter(cell -> cell.getIndex() == row && cell.getTableColumn() == column(column))
        .filter(cell -> cell.isVisible() && !cell.isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("row " + row + " is not drawn"));
  }

  /** What a cell shows. */
  public String shown(int row, String column) {
    return cellOf(row, column).getText();
  }

  /** What stands in the first rows of a column. */
  public List<String> column(String id, int rows) {
    window.settle();
    return java.util.stream.IntStream.range(0, rows).mapToObj(row -> cell(row, id)).toList();
  }

  /** Clicks a cell. */
  public Sheet click(int row, String column) {
    window.robot().clickOn(cellOf(row, column));
    window.settle();
    return this;
  }

  /**
   * Clicks twice on a cell.
   *
   * @param height where, from 0 at the top to 1 at the foot
   */
  public Sheet doubleClick(int row, String column, double height) {
    TableCell<?, ?> cell = cellOf(row, column);
    Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
    window
        .robot()
        .moveTo(
            bounds.getMinX() + bounds.getWidth() / 2,
            bounds.getMinY() + 2 + height * (bounds.getHeight() - 4));
    window.robot().doubleClickOn(MouseButton.PRIMARY);
    window.settle();
    return this;
  }

  /** Pastes a text from the clipboard into the table, from a cell on. */
  public Sheet paste(int row, String column, String text) {
    click(row, column);
    return pasteHere(text);
  }

  /** Pastes a text from the clipboard. */
  public Sheet pasteHere(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    window.robot().interact(() -> Clipboard.getSystemClipboard().setContent(content));
    window.push(KeyCode.CONTROL, KeyCode.V);
    window.settle();
    return this;
  }

  /** What is on the clipboard when rows were selected and copied. */
  public String copied(int from, int to) {
    window
        .robot()
        .interact(
            () -> {
              table().getSelectionModel().clearSelection();
              table().getSelectionModel().selectRange(from, to + 1);
              table().requestFocus();
            });
    window.push(KeyCode.CONTROL, KeyCode.C);
    String[] text = new String[1];
    window.robot().interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  /** Types into a cell without leaving it. */
  public Sheet type(int row, String column, String text) {
    edit(row, "typed-" + column);
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    if (text.isEmpty()) {
      window.robot().push(KeyCode.DELETE);
    }
    window.robot().write(text);
    window.settle();
    return this;
  }

  private void edit(int row, String column) {
    window
        .robot()
        .interact(
            () -> {
              table().scrollTo(Math.max(0, row - 1));
              table().layout();
              edit(table(), row, column);
            });
    window.settle();
    window.robot().interact(() -> window.find("sheet-editor", TextField.class).requestFocus());
  }

  private static <T> void edit(TableView<T> table, int row, String id) {
    for (TableColumn<T, ?> column : table.getColumns()) {
      if (column.getId().equals("column-" + id)) {
        table.edit(row, column);
      }
    }
  }

  public Sheet select(int row) {
    window
        .robot()
        .interact(
            () -> {
              table().getSelectionModel().clearAndSelect(row);
              table().scrollTo(row);
            });
    window.settle();
    return this;
  }

  public List<Integer> selected() {
    return List.copyOf(table().getSelectionModel().getSelectedIndices());
  }

  public String name() {
    return window.find("sheet-name", Label.class).getText();
  }

  public String totals() {
    return window.find("sheet-totals", Label.class).getText();
  }

  /** What is typeset: titles and LaTeX of the steps shown. */
  public List<String> derivation() {
    return page("#derivation-page");
  }

  public List<String> gradient() {
    return page("#gradient-page");
  }

  private List<String> page(String id) {
    return window.robot().lookup(id + " .formula-part").queryAll().stream()
        .filter(javafx.scene.Node::isVisible)
        .map(
            node ->
                node instanceof Label label
                    ? label.getText()
                    : ((ImageView) node).getAccessibleText())
        .toList();
  }

  public String note() {
    return window.find("derivation-note", Label.class).getText();
  }

  /** Chooses what the audit is exported as. */
  public Sheet export(String kind) {
    MenuButton menu = window.find("sheet-export", MenuButton.class);
    MenuItem item =
        menu.getItems().stream()
            .filter(found -> found.getId().equals("sheet-export-" + kind))
            .findFirst()
            .orElseThrow();
    window.robot().interact(item::fire);
    return this;
  }
}
