package org.thetascope.app.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.thetascope.app.lab.worksheet.SheetActions;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.lab.worksheet.WorksheetLab;
import org.thetascope.app.lecture.LectureFiles;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Dialogs;
import org.thetascope.app.window.Notices;
import org.thetascope.figure.FigureScenario;
import org.thetascope.figure.FileName;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.storage.WholeFile;
import org.thetascope.text.Text;

/** Opens and saves scenarios; asks once before anything is lost. */
public final class FileActions {
  private static final String EXTENSION = "json";
  private static final String STANDARD_INPUT = "-";

  private final AppState appState;
  private final ScenarioModel model;
  private final Document document;
  private final LectureFiles lectures;
  private final FileDialogs files;
  private final Dialogs dialogs;
  private final Notices notices;
  private final RecentFiles recent;
  private final Text text;
  private final FigureScenario reader = new FigureScenario();
  private final ScenarioWriter writer = new ScenarioWriter();

  /** With what is opened and saved, and what asks and says. */
  public FileActions(
      AppState appState, LectureFiles lectures, FileDialogs files, Dialogs dialogs, Text text) {
    this.appState = appState;
    this.lectures = lectures;
    model = appState.scenario();
    document = appState.document();
    notices = appState.notices();
    recent = appState.recent();
    this.files = files;
    this.dialogs = dialogs;
    this.text = text;
  }

  /** Shows the default scenario under no name. */
  public void newScenario(Window owner) {
    show(owner, Scenario.DEFAULT);
  }

  /** Asks for a file and opens it. */
  public void open(Window owner) {
    if (mayLeave(owner)) {
      files.open(owner, "json", "png", "svg", "pdf", "gif").ifPresent(path -> load(owner, path));
    }
  }

  /** Opens a file, such as one that was dropped. */
  public void open(Window owner, Path path) {
    if (SheetActions.isSheet(path)) {
      openSheet(owner, path);
    } else if (mayLeave(owner)) {
      load(owner, path);
    }
  }

  /** Opens one of the recent files; one that is not there any more is forgotten. */
  public void openRecent(Window owner, Path path) {
    if (Files.exists(path)) {
      open(owner, path);
    } else {
      recent.forget(path);
      notices.fault(text.get("file.recent.gone", path));
    }
  }

  /** Opens what the command line names: a file, or standard input under the name "-". */
  public void openNamed(Window owner, String name) {
    try {
      if (!name.equals(STANDARD_INPUT) && SheetActions.isSheet(ScenarioSource.path(name))) {
        openSheet(owner, ScenarioSource.path(name));
        return;
      }
      if (!name.equals(STANDARD_INPUT) && LectureReader.isLecture(ScenarioSource.path(name))) {
        lectures.load(owner, ScenarioSource.path(name));
        return;
      }
      Scenario scenario = new ScenarioSource(System.in).read(name);
      boolean own = name.endsWith(EXTENSION);
      document.open(scenario, own ? Path.of(name) : null);
      if (own) {
        recent.opened(Path.of(name));
      }
    } catch (FaultException e) {
      dialogs.fault(owner, e.fault());
    }
  }

  /** Opens a worked solution where such are audited. */
  private void openSheet(Window owner, Path path) {
    try {
      SheetState read = SheetActions.read(path);
      appState.sheet(() -> SheetActions.homework(text)).open(read);
      appState.appearance().labProperty().set(WorksheetLab.ID);
    } catch (FaultException e) {
      dialogs.fault(owner, e.fault());
    }
  }

  /** Shows a scenario that has no file of its own, such as one of the gallery. */
  public void show(Window owner, Scenario scenario) {
    if (mayLeave(owner)) {
      document.open(scenario, null);
    }
  }

  private void load(Window owner, Path path) {
    if (LectureReader.isLecture(path)) {
      lectures.load(owner, path);
      return;
    }
    try {
      Scenario scenario = reader.read(path);
      // saving goes into a scenario file, never into the figure that carried it
      boolean own = path.getFileName().toString().endsWith(EXTENSION);
      document.open(scenario, own ? path : null);
      recent.opened(path);
      notices.say(text.get("file.opened", path));
    } catch (FaultException e) {
      dialogs.fault(owner, e.fault());
    }
  }

  /**
   * Saves into the file of the open lecture or of the scenario, or asks for one. Asks first where
   * somebody else, such as a second window, has written another scenario into it.
   *
   * @return whether it is saved
   */
  public boolean save(Window owner) {
    if (lectures.isOpen()) {
      return lectures.save(owner);
    }
    Path file = document.fileProperty().get();
    if (file == null) {
      return saveAs(owner);
    }
    if (!changedElsewhere(file)) {
      return write(owner, file);
    }
    return switch (dialogs.askChanged(owner, file)) {
      case OVERWRITE -> write(owner, file);
      case SAVE_AS -> saveAs(owner);
      case CANCEL -> false;
    };
  }

  /** Whether a file is there and holds another scenario than was opened from it or saved in it. */
  private boolean changedElsewhere(Path file) {
    try {
      return Files.exists(file) && !reader.read(file).equals(document.savedProperty().get());
    } catch (FaultException e) {
      return true;
    }
  }

  /**
   * Asks for a file and saves the open lecture or the scenario into it.
   *
   * @return whether it is saved
   */
  public boolean saveAs(Window owner) {
    if (lectures.isOpen()) {
      return lectures.saveAs(owner);
    }
    Optional<Path> target = askTarget(owner);
    return target.isPresent() && write(owner, target.get());
  }

  /** Asks for a file and saves the scenario alone into it, without the lecture it is part of. */
  public void saveAlone(Window owner) {
    if (lectures.isOpen()) {
      askTarget(owner).ifPresent(target -> store(owner, target));
    } else {
      saveAs(owner);
    }
  }

  private Optional<Path> askTarget(Window owner) {
    String name = FileName.of(model.scenario().title(), "scenario") + LectureReader.SCENARIO_SUFFIX;
    return files.save(owner, name, EXTENSION);
  }

  private boolean write(Window owner, Path target) {
    Scenario scenario = model.scenario();
    boolean written = store(owner, target);
    if (written) {
      document.saved(scenario, target);
    }
    return written;
  }

  private boolean store(Window owner, Path target) {
    byte[] bytes = writer.write(model.scenario()).getBytes(StandardCharsets.UTF_8);
    boolean gone = target.equals(document.fileProperty().get()) && !Files.exists(target);
    try {
      WholeFile.write(target, out -> out.write(bytes));
    } catch (FaultException e) {
      dialogs.fault(owner, e.fault());
      return false;
    }
    recent.opened(target);
    notices.say(text.get(gone ? "file.savedAnew" : "file.saved", target));
    return true;
  }

  /** Whether the present scenario or lecture may be left: nothing is lost, or the user says so. */
  public boolean mayLeave(Window owner) {
    if (!unsaved()) {
      return true;
    }
    String question = text.get("unsaved.question", title()) + alsoLost();
    return switch (dialogs.askUnsaved(owner, question)) {
      case SAVE -> saveAll(owner);
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  /** Whether something of the scenario or the open lecture would be lost. */
  boolean unsaved() {
    return lectures.isOpen() ? lectures.unsaved() : document.unsavedProperty().get();
  }

  /** What a question about losing has to add on a line of its own; mostly nothing. */
  String alsoLost() {
    return lectures.isOpen() ? lectures.alsoLost() : "";
  }

  /** Saves all that would be lost of the scenario or the open lecture. */
  boolean saveAll(Window owner) {
    return lectures.isOpen() ? lectures.saveAll(owner) : save(owner);
  }

  /** What the open lecture or the scenario is called. */
  String title() {
    String title = lectures.isOpen() ? lectures.title() : model.scenario().title();
    return title.isBlank() ? text.get("window.untitled") : title;
  }
}
