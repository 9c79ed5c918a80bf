package org.thetascope.app.lab.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.Homework;

/** The steps of the open sheet, back and forward. */
class SheetModelTest {
  private final SheetModel model =
      new SheetModel(new SheetState("homework", Homework.sheet(), Scenario.DEFAULT));

  @Test
  void whatWasUndoneIsDoneAgain() {
    SheetState before = model.state();
    model.removeRow(0);
    SheetState after = model.state();
    model.undo();
    assertThat(model.state()).isEqualTo(before);
    assertThat(model.canRedoProperty().get()).isTrue();
    model.redo();
    assertThat(model.state()).isEqualTo(after);
    assertThat(model.canRedoProperty().get()).isFalse();
  }

  @Test
  void anotherChangeTakesTheWayForwardAway() {
    model.removeRow(0);
    model.undo();
    model.addRow();
    assertThat(model.canRedoProperty().get()).isFalse();
  }

  @Test
  void whatIsTypedIntoOneCellIsOneStep() {
    SheetState before = model.state();
    model.type(0, 1, "1");
    model.type(0, 1, "12");
    SheetState after = model.state();
    model.undo();
    assertThat(model.state()).isEqualTo(before);
    model.redo();
    assertThat(model.state()).isEqualTo(after);
  }

  @Test
  void aSheetInOtherWordsKeepsItsSteps() {
    model.removeRow(0);
    SheetState after = model.state();
    model.renew(state -> state);
    assertThat(model.unsavedProperty().get()).isTrue();
    model.undo();
    assertThat(model.state()).isNotEqualTo(after);
    model.redo();
    assertThat(model.state()).isEqualTo(after);
  }
}
