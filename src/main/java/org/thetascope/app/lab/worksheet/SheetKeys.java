package org.thetascope.app.lab.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a spreadsheet: whatever is typed on a cell edits it, Enter and Tab go on to the next
 * one, blocks of cells are copied, pasted and cleared.
 */
final class SheetKeys {
  private final SheetModel sheet;
  private final TableView<SheetRow> table;
  private Optional<TypedCell> editing = Optional.empty();

  SheetKeys(SheetModel sheet, TableView<SheetRow> table) {
    this.sheet = sheet;
    this.table = table;
    table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // a click beside the letters gives the focus to the table, but the typing goes on in the cell
    table
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (is && table.getEditingCell() != null) {
                editing.ifPresent(TypedCell::takeFocus);
              }
            });
  }

  /** A cell is being edited. */
  void editing(TypedCell cell) {
    editing = Optional.of(cell);
  }

  private boolean isEditing() {
    return table.getEditingCell() != null;
  }

  private void typed(KeyEvent event) {
    String character = event.getCharacter();
    boolean letter =
        !character.isEmpty() && character.charAt(0) > ' ' && character.charAt(0) != '\u007f';
    if (isEditing() || !letter || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (edit(focused())) {
      editing.ifPresent(cell -> cell.replaceBy(character));
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (isEditing()) {
      return;
    }
    boolean done =
        switch (WorksheetLab.TABLE_KEYS.id(event)) {
          case "cellEdit" -> edit(focused());
          case "cellCopy" -> copy();
          case "cellPaste" -> paste();
          case "cellClear" -> clear();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  @SuppressWarnings("unchecked")
  private TablePosition<SheetRow, ?> focused() {
    return table.getFocusModel().getFocusedCell();
  }

  private boolean edit(TablePosition<SheetRow, ?> cell) {
    return cell.getRow() >= 0 && edit(cell.getRow(), cell.getTableColumn());
  }

  private boolean edit(int row, TableColumn<SheetRow, ?> column) {
    if (column == null || !column.isEditable() || row >= table.getItems().size()) {
      return false;
    }
    table.getSelectionModel().clearAndSelect(row, column);
    table.getFocusModel().focus(row, generic(column));
    table.scrollTo(Math.max(0, row - 1));
    table.layout();
    table.edit(row, generic(column));
    return isEditing();
  }

  @SuppressWarnings("unchecked")
  private static TableColumn<SheetRow, Object> generic(TableColumn<SheetRow, ?> column) {
    return (TableColumn<SheetRow, Object>) column;
  }

  /** Goes on from a cell that was left by a key. */
  void leave(String key, int row, TableColumn<SheetRow, ?> column) {
    List<TableColumn<SheetRow, ?>> columns = editable();
    int at = columns.indexOf(column);
    switch (key) {
      case "cellTake", "cellDown" -> goOn(row + 1, column);
      case "cellUp" -> goOn(row - 1, column);
      case "cellNext" ->
          goOn(row + (at + 1) / columns.size(), columns.get((at + 1) % columns.size()));
      case "cellPrevious" ->
          goOn(at == 0 ? row - 1 : row, columns.get(at == 0 ? columns.size() - 1 : at - 1));
      default -> {}
    }
  }

  private void goOn(int row, TableColumn<SheetRow, ?> column) {
    if (row >= 0 && row < table.getItems().size()) {
      edit(row, column);
    }
  }

  private List<TableColumn<SheetRow, ?>> editable() {
    return table.getVisibleLeafColumns().stream()
        .filter(TableColumn::isEditable)
        .<TableColumn<SheetRow, ?>>map(column -> column)
        .toList();
  }

  /** Copies the selected cells, a row of the table a line. */
  private boolean copy() {
    Map<Integer, List<String>> rows = new TreeMap<>();
    for (TablePosition<?, ?> cell : selected()) {
      Object data = cell.getTableColumn().getCellData(cell.getRow());
      String text = data instanceof String string ? string : "";
      rows.computeIfAbsent(cell.getRow(), row -> new ArrayList<>()).add(text);
    }
    if (rows.isEmpty()) {
      return false;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(new CellBlock(List.copyOf(rows.values())).text());
    return Clipboard.getSystemClipboard().setContent(content);
  }

  private List<TablePosition<?, ?>> selected() {
    List<TablePosition<?, ?>> cells = new ArrayList<>();
    for (Object cell : table.getSelectionModel().getSelectedCells()) {
      TablePosition<?, ?> position = (TablePosition<?, ?>) cell;
      if (position.getTableColumn() != null) {
        cells.add(position);
      }
    }
    return cells;
  }

  private boolean paste() {
    String text = Clipboard.getSystemClipboard().getString();
    TablePosition<SheetRow, ?> cell = focused();
    if (text == null || cell.getTableColumn() == null || !cell.getTableColumn().isEditable()) {
      return false;
    }
    paste(Math.max(0, cell.getRow()), SheetTable.index(cell.getTableColumn()), text);
    return true;
  }

  /** Puts the cells of a text into the sheet from a cell on; rows that are missing are made. */
  void paste(int row, int column, String text) {
    sheet.paste(row, column, CellBlock.of(text).rows());
  }

  private boolean clear() {
    List<int[]> places = new ArrayList<>();
    for (TablePosition<?, ?> cell : selected()) {
      if (cell.getTableColumn().isEditable()) {
        places.add(new int[] {cell.getRow(), SheetTable.index(cell.getTableColumn())});
      }
    }
    sheet.clear(places);
    return !places.isEmpty();
  }
}
