package org.thetascope.app.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.thetascope.app.lab.worksheet.SheetActions;
import org.thetascope.app.lab.worksheet.SheetModel;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Dialogs;
import org.thetascope.text.Text;

/** Asks once, before the window closes, about all that would be lost. */
public final class CloseConfirmation {
  private final AppState appState;
  private final FileActions files;
  private final FileTasks tasks;
  private final FileQueue queue;
  private final Dialogs dialogs;
  private final Text text;

  /** On a state. */
  public CloseConfirmation(
      AppState appState,
      FileActions files,
      FileTasks tasks,
      FileQueue queue,
      Dialogs dialogs,
      Text text) {
    this.appState = appState;
    this.files = files;
    this.tasks = tasks;
    this.queue = queue;
    this.dialogs = dialogs;
    this.text = text;
  }

  /**
   * Asks to close the window.
   *
   * @param close follows once nothing would be lost, or the user says so
   */
  public void leave(Window owner, Runnable close) {
    hideMenus();
    queue.afterSaving(
        () -> {
          SheetModel sheet = appState.sheetProperty().get();
          if (sheet == null || !sheet.unsavedProperty().get()) {
            files.leave(owner, close);
          } else {
            ask(owner, sheet, close);
          }
        });
  }

  private void ask(Window owner, SheetModel sheet, Runnable close) {
    Document<?> document = appState.document().get();
    String name = sheet.state().name();
    String question =
        document.unsaved()
            ? text.get("unsaved.both", files.title(), name) + document.alsoLost(text)
            : text.get("unsaved.sheet", name);
    Runnable saveSheet =
        () ->
            new SheetActions(tasks, appState.scenario(), sheet, appState.derivation(), text)
                .save(owner, close);
    switch (dialogs.askUnsaved(owner, question)) {
      case SAVE -> {
        if (document.unsaved()) {
          files.saveAll(owner, saveSheet);
        } else {
          saveSheet.run();
        }
      }
      case DISCARD -> close.run();
      case CANCEL -> {}
      default -> throw new IllegalStateException();
    }
  }

  /** The last first: a menu whose window is gone would give the focus back to it in vain. */
  private static void hideMenus() {
    List<Window> windows = new ArrayList<>(Window.getWindows());
    Collections.reverse(windows);
    windows.stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
  }
}
