package org.thetascope.app.lab.worksheet;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

/**
 * A cell that can be typed into: every key changes the sheet at once, Escape brings back what stood
 * there, and whatever else ends the typing keeps what was typed.
 */
public final class TypedCell extends TableCell<SheetRow, String> {
  private final SheetModel sheet;
  private final int column;
  private final String name;
  private final Optional<PrintedNumbers> numbers;
  private final TextField field = new TextField();
  private String before = "";
  private int row;

  /**
   * A cell of a column.
   *
   * @param numbers how those are shown that stand in the column, if any do
   */
  TypedCell(
      SheetModel sheet, int column, String name, String help, Optional<PrintedNumbers> numbers) {
    this.numbers = numbers;
    this.sheet = sheet;
    this.column = column;
    this.name = name;
    getStyleClass().add("typed-cell");
    setTooltip(new Tooltip(help));
    field.setTooltip(getTooltip());
    field.setId("sheet-editor");
    field.setAccessibleText(name);
    field.textProperty().addListener((typed, was, is) -> type(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void type(String text) {
    if (isEditing() && getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
      sheet.type(row, column, numbers.map(n -> n.inFile(text)).orElse(text));
    }
  }

  private String shown(String cell) {
    return numbers.map(n -> n.shown(cell)).orElse(cell);
  }

  private void key(KeyEvent event) {
    if (WorksheetLab.CELL_KEYS.shortcut("cellBack").matches(event)) {
      sheet.type(row, column, before);
      leave();
      event.consume();
    } else if (WorksheetLab.CELL_KEYS.shortcut("cellTake").matches(event)) {
      int next = row + 1;
      leave();
      if (next < getTableView().getItems().size()) {
        getTableView().getSelectionModel().clearAndSelect(next, getTableColumn());
      }
      event.consume();
    }
  }

  private void leave() {
    var table = getTableView();
    cancelEdit();
    table.requestFocus();
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    row = getIndex();
    before = getTableRow().getItem().cell(column);
    sheet.endTyping();
    setContentDisplay(ContentDisplay.TEXT_ONLY);
    field.setText(shown(before));
    setGraphic(field);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    field.selectAll();
    field.requestFocus();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    sheet.endTyping();
    setContentDisplay(ContentDisplay.TEXT_ONLY);
    setGraphic(null);
    SheetRow item = getTableRow() == null ? null : getTableRow().getItem();
    setText(item == null ? "" : shown(item.cell(column)));
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    if (!isEditing()) {
      setText(empty ? "" : shown(item));
      setGraphic(null);
    }
    setAccessibleText(empty ? "" : name + " " + shown(item));
  }
}
