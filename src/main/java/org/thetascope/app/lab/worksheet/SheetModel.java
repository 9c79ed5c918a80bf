package org.thetascope.app.lab.worksheet;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.app.document.UndoHistory;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.sheet.NextRow;
import org.thetascope.worksheet.sheet.Sheet;

/**
 * The worked solution that is open, and those before it: whatever is typed, deleted or put in its
 * place can be undone. Used from the FX thread.
 */
public final class SheetModel {
  private static final List<Integer> NOWHERE = List.of();

  private ReadOnlyObjectWrapper<SheetState> state;
  private ReadOnlyBooleanWrapper canUndo;
  private ReadOnlyBooleanWrapper canRedo;
  private ReadOnlyBooleanWrapper unsaved;
  private UndoHistory<SheetState> history = new UndoHistory<>();
  private SheetState saved;
  private List<Integer> typing = NOWHERE;

  /** Opens on a sheet. */
  public SheetModel(SheetState opened) {
    saved = opened;
    makeProperties(opened);
  }

  private void makeProperties(SheetState present) {
    state = new ReadOnlyObjectWrapper<>(present);
    canUndo = new ReadOnlyBooleanWrapper(history.canUndo());
    canRedo = new ReadOnlyBooleanWrapper(history.canRedo());
    unsaved = new ReadOnlyBooleanWrapper(!present.equals(saved));
  }

  /** Gives the sheets other words, and lets everybody go who listened. */
  public void renew(UnaryOperator<SheetState> words) {
    saved = words.apply(saved);
    history = history.map(words);
    makeProperties(words.apply(state()));
  }

  /** What is open. */
  public SheetState state() {
    return state.get();
  }

  /** What is open as a property. */
  public ReadOnlyObjectProperty<SheetState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether there is something to undo. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is something to redo. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Whether something was changed since it was opened or saved. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Puts a text into a cell; all that is typed into one cell is one step to undo. */
  public void type(int row, int column, String text) {
    if (text.equals(state().cell(row, column))) {
      return;
    }
    Sheet changed = state().sheet().withCell(row, column, text);
    List<Integer> cell = List.of(row, column);
    if (cell.equals(typing)) {
      history.forgetAfter();
      show(state().with(changed));
    } else {
      change(state().with(changed));
      typing = cell;
    }
  }

  /**
   * Puts a block of cells in place of what stands there; rows that are missing are made, for the
   * numbers that are worked next.
   *
   * @param block row by row, from a cell on to the right and down
   */
  public void paste(int row, int column, List<List<String>> block) {
    Sheet changed = state().sheet();
    for (int i = 0; i < block.size(); i++) {
      if (row + i >= changed.rows().size()) {
        changed = changed.withRow(NextRow.after(changed, state().components()));
      }
      for (int j = 0; j < block.get(i).size() && column + j < changed.columns().size(); j++) {
        changed = changed.withCell(row + i, column + j, block.get(i).get(j).strip());
      }
    }
    change(state().with(changed));
  }

  /**
   * Empties cells.
   *
   * @param places row and column of each
   */
  public void clear(List<int[]> places) {
    Sheet changed = state().sheet();
    for (int[] place : places) {
      changed = changed.withCell(place[0], place[1], "");
    }
    change(state().with(changed));
  }

  /** The cell is left: what is typed from now on is another step. */
  public void endTyping() {
    typing = NOWHERE;
  }

  /** Adds a row for the number that is worked next, without the number. */
  public void addRow() {
    change(
        state()
            .with(state().sheet().withRow(NextRow.after(state().sheet(), state().components()))));
  }

  /** Deletes a row. */
  public void removeRow(int row) {
    change(state().with(state().sheet().withoutRow(row)));
  }

  /** Takes another scenario for what the sheet was worked for. */
  public void work(Scenario scenario) {
    change(new SheetState(state().name(), state().sheet(), scenario));
  }

  /** Opens another sheet; the one before comes back with undo. */
  public void open(SheetState other) {
    saved = other;
    change(other);
  }

  /** Unsaved work comes back; the sheet before returns with undo. */
  public void restore(SheetState work) {
    change(work);
  }

  /**
   * The sheet is now also a file.
   *
   * @param written what was saved; the sheet may name another scenario than it did before
   */
  public void savedAs(SheetState written) {
    saved = written;
    Sheet sheet = state().sheet();
    for (String scenario : written.sheet().scenarios()) {
      sheet = sheet.withScenario(scenario);
    }
    show(new SheetState(written.name(), sheet, state().scenario()));
  }

  /** Goes one step back. */
  public void undo() {
    if (history.canUndo()) {
      typing = NOWHERE;
      show(history.undo(state()));
    }
  }

  /** Goes one step forward again. */
  public void redo() {
    if (history.canRedo()) {
      typing = NOWHERE;
      show(history.redo(state()));
    }
  }

  private void change(SheetState changed) {
    typing = NOWHERE;
    if (changed.equals(state())) {
      return;
    }
    history.keep(state());
    history.forgetAfter();
    show(changed);
  }

  private void show(SheetState shown) {
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    unsaved.set(!shown.equals(saved));
    state.set(shown);
  }
}
