package org.thetascope.app.control;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.thetascope.app.document.FileTasks;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Table;
import org.thetascope.text.NumberText;

/** What goes into a table of numbers and out of it: keys, the clipboard, files. */
final class NumberTableInput {
  private final NumberTable owner;
  private final TableView<Integer> table;
  private final List<Parameter> columns;
  private final int most;
  private final RowContext context;
  private final FileTasks files;

  NumberTableInput(
      NumberTable owner,
      TableView<Integer> table,
      List<Parameter> columns,
      int most,
      RowContext context,
      FileTasks files) {
    this.owner = owner;
    this.table = table;
    this.columns = columns;
    this.most = most;
    this.context = context;
    this.files = files;
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    table.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    acceptDrops();
  }

  private void copy() {
    NumberText numbers = context.text().numbers();
    String lines =
        owner.selected().stream()
            .filter(row -> row < owner.rows().size())
            .map(
                row ->
                    IntStream.range(0, columns.size())
                        .mapToObj(j -> numbers.exact(owner.rows().get(row, j)))
                        .collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\n"));
    ClipboardContent content = new ClipboardContent();
    content.putString(lines);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Puts what is on the clipboard into the cells from the focused one on. */
  void paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted != null) {
      TablePosition<?, ?> cell = owner.focused();
      paste(pasted, Math.max(0, cell.getRow()), Math.max(0, cell.getColumn() - 1));
    }
  }

  /** Puts a block into the cells from one on; rows that are missing are made. */
  void paste(String pasted, int row, int column) {
    int width = Math.min(TableInput.width(pasted), columns.size());
    boolean whole = width == columns.size();
    int from = whole ? 0 : Math.min(column, columns.size() - width);
    boolean all = whole && owner.selected().size() == owner.rows().size();
    int first = all ? 0 : row;
    try {
      Table block = TableInput.read(pasted, j -> columns.get(from + j), width, most - first);
      if (owner.set(all ? block : owner.rows().with(first, from, block))) {
        context.notices().say(context.text().get("numbers.pasted", block.size()));
      }
    } catch (FaultException e) {
      context.notices().fault(context.text().sentence(e.fault()));
    }
  }

  void read() {
    files.open(owner.getScene().getWindow(), "csv", this::read, owner::set);
  }

  private Table read(Path path) {
    return NumbersFile.read(
        path, found -> TableInput.read(found, columns::get, columns.size(), most));
  }

  private void acceptDrops() {
    table.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    table.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drop -> {
          boolean there = !drop.getDragboard().getFiles().isEmpty();
          drop.setDropCompleted(there);
          drop.consume();
          if (there) {
            files.read(drop.getDragboard().getFiles().get(0).toPath(), this::read, owner::set);
          }
        });
  }

  private void press(KeyEvent key) {
    if (table.getEditingCell() != null) {
      return;
    }
    TablePosition<?, ?> cell = owner.focused();
    switch (ControlKeys.NUMBERS.id(key)) {
      case "numbersEdit" -> owner.edit(cell.getRow(), Math.max(0, cell.getColumn() - 1), "");
      case "numbersCopy" -> copy();
      case "numbersPaste" -> paste();
      case "numbersRemove" -> owner.remove();
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** What is typed on a cell goes into it. */
  private void type(KeyEvent key) {
    String character = key.getCharacter();
    boolean digit = character.length() == 1 && "0123456789+-−.,".contains(character);
    if (!digit || table.getEditingCell() != null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    TablePosition<?, ?> cell = owner.focused();
    owner.edit(cell.getRow(), Math.max(0, cell.getColumn() - 1), character);
    key.consume();
  }
}
