package org.thetascope.app.lab.worksheet;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.control.SignWords;
import org.thetascope.expression.SignRun;

/**
 * A cell that can be typed into: every key changes the sheet at once, Escape brings back what stood
 * there, and whatever else ends the typing keeps what was typed.
 */
public final class TypedCell extends TableCell<SheetRow, String> {
  private final SheetModel sheet;
  private final SheetKeys keys;
  private final int column;
  private final String name;
  private final CellText shown;
  private final TextField field = new Editor();
  private String before = "";
  private int row;

  /**
   * A cell of a column.
   *
   * @param shown how the cells of the column are shown
   */
  TypedCell(
      SheetModel sheet, SheetKeys keys, int column, String name, String help, CellText shown) {
    this.sheet = sheet;
    this.keys = keys;
    this.column = column;
    this.name = name;
    this.shown = shown;
    getStyleClass().add("typed-cell");
    setTooltip(new Tooltip(help));
    field.setTooltip(getTooltip());
    field.setId("sheet-editor");
    field.setAccessibleText(name);
    field.textProperty().addListener((typed, was, is) -> type(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** A field into which a block of cells is not pasted as one text. */
  private final class Editor extends TextField {
    @Override
    public void paste() {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null && CellBlock.isIn(text)) {
        leave();
        keys.paste(row, column, text);
      } else {
        super.paste();
      }
    }
  }

  private void type(String text) {
    if (isEditing() && getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
      sheet.type(row, column, shown.inFile(text));
    }
  }

  private void key(KeyEvent event) {
    String id = WorksheetLab.CELL_KEYS.id(event);
    if (id.isEmpty()) {
      return;
    }
    event.consume();
    if (id.equals("cellBack")) {
      sheet.type(row, column, before);
    }
    leave();
    keys.leave(id, row, getTableColumn());
  }

  private void leave() {
    var table = getTableView();
    cancelEdit();
    table.requestFocus();
  }

  /** Puts a character in place of what stands in the cell. */
  void replaceBy(String character) {
    field.setText(character);
    field.end();
  }

  /** What is typed goes here, wherever a click has put the focus. */
  void takeFocus() {
    field.requestFocus();
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
    field.setText(shown.shown(before));
    setGraphic(field);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // without a skin, which else comes with the next picture, what is typed until then is lost
    field.applyCss();
    field.selectAll();
    field.requestFocus();
    keys.editing(this);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    sheet.endTyping();
    SheetRow item = getTableRow() == null ? null : getTableRow().getItem();
    SignWords.show(this, item == null ? "" : shown.shown(item.cell(column)));
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    if (!isEditing()) {
      SignWords.show(this, empty ? "" : shown.shown(item));
    }
    setAccessibleText(empty ? "" : name + " " + SignRun.plain(shown.shown(item)));
  }
}
