package org.thetascope.app.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.text.NumberInput;

/**
 * A cell with a number that can be typed into. Enter, Tab or leaving it take what was typed; what
 * is not allowed is marked, explained, and changes nothing; Escape takes it back.
 */
final class NumberCell extends TableCell<Integer, Double> {
  private final NumberTable owner;
  private final int column;
  private final Parameter parameter;
  private final RowContext context;
  private final TextField field = new Editor();
  private String sentence = "";
  private int row;
  private boolean leaving;

  NumberCell(NumberTable owner, int column, Parameter parameter, RowContext context) {
    this.owner = owner;
    this.column = column;
    this.parameter = parameter;
    this.context = context;
    field.setId(owner.getId() + "-editor");
    field.getStyleClass().add("number-field");
    field.setAccessibleText(parameter.symbol());
    field.textProperty().addListener(change -> check());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    field
        .focusedProperty()
        .addListener(
            (focused, was, is) -> {
              if (!is && isEditing() && !leaving) {
                take();
                leave();
              }
            });
  }

  /** A field into which a block of cells is not pasted as one number. */
  private final class Editor extends TextField {
    @Override
    public void paste() {
      String pasted = Clipboard.getSystemClipboard().getString();
      if (pasted != null && pasted.strip().matches("(?s).*[\\t\\n;].*")) {
        leave();
        owner.paste(pasted, row, column);
      } else {
        super.paste();
      }
    }
  }

  private void press(KeyEvent key) {
    switch (ControlKeys.NUMBER_CELL.id(key)) {
      case "numbersTake" -> {
        if (take()) {
          leave();
          owner.goDown(row, column);
        }
      }
      case "numbersNext" -> goOn(1);
      case "numbersBefore" -> goOn(-1);
      case "numbersBack" -> {
        leave();
        owner.goBack(row, column);
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void goOn(int by) {
    if (take()) {
      leave();
      owner.goOn(row, column, by);
    }
  }

  /** Whether what was typed is taken, or nothing was. */
  private boolean take() {
    if (field.getText().equals(shown(getItem()))) {
      return true;
    }
    try {
      return owner.set(row, column, NumberInput.parse(field.getText(), parameter));
    } catch (FaultException e) {
      mark(e);
      return false;
    }
  }

  private void check() {
    unmark();
    if (isEditing() && !field.getText().equals(shown(getItem()))) {
      try {
        NumberInput.parse(field.getText(), parameter);
      } catch (FaultException e) {
        mark(e);
      }
    }
  }

  private void mark(FaultException e) {
    sentence = context.text().sentence(e.fault());
    field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
    field.setAccessibleHelp(sentence);
    context.notices().fault(sentence);
  }

  private void unmark() {
    field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, false);
    field.setAccessibleHelp(null);
    context.notices().clear(sentence);
    sentence = "";
  }

  private void leave() {
    leaving = true;
    unmark();
    cancelEdit();
    leaving = false;
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    row = getIndex();
    field.setText(owner.typed().isEmpty() ? shown(getItem()) : owner.typed());
    setGraphic(field);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    field.requestFocus();
    if (owner.typed().isEmpty()) {
      field.selectAll();
    } else {
      field.end();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setContentDisplay(ContentDisplay.TEXT_ONLY);
    setGraphic(null);
    setText(shown(getItem()));
    getTableView().refresh();
  }

  @Override
  protected void updateItem(Double item, boolean empty) {
    super.updateItem(item, empty);
    if (!isEditing()) {
      setGraphic(null);
      setText(empty ? "" : shown(item));
    }
    setAccessibleText(empty ? "" : parameter.symbol() + " " + shown(item));
  }

  private String shown(Double value) {
    return value == null ? "" : context.text().numbers().exact(value);
  }
}
