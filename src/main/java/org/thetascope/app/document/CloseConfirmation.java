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
  private final Dialogs dialogs;
  private final Text text;

  /** On a appState. */
  public CloseConfirmation(
      AppState appState, FileActions files, FileTasks tasks, Dialogs dialogs, Text text) {
    this.appState = appState;
    this.files = files;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.text = text;
  }

  /**
   * Whether the window may close now.
   *
   * @param close closes it later, once what the user wants saved is saved
   */
  public boolean mayClose(Window owner, Runnable close) {
    hideMenus();
    boolean scenario = files.unsaved();
    SheetModel sheet = appState.sheetProperty().get();
    if (sheet == null || !sheet.unsavedProperty().get()) {
      return files.mayLeave(owner);
    }
    String name = sheet.state().name();
    String question =
        scenario
            ? text.get("unsaved.both", files.title(), name) + files.alsoLost()
            : text.get("unsaved.sheet", name);
    Dialogs.Unsaved answer = dialogs.askUnsaved(owner, question);
    if (answer == Dialogs.Unsaved.SAVE && (!scenario || files.saveAll(owner))) {
      new SheetActions(tasks, appState.scenario(), sheet, appState.derivation(), text)
          .save(owner, close);
    }
    return answer == Dialogs.Unsaved.DISCARD;
  }

  /** The last first: a menu whose window is gone would give the focus back to it in vain. */
  private static void hideMenus() {
    List<Window> windows = new ArrayList<>(Window.getWindows());
    Collections.reverse(windows);
    windows.stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
  }
}
