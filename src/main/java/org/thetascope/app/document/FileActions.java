package org.thetascope.app.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.thetascope.app.lab.worksheet.SheetActions;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.lab.worksheet.WorksheetLab;
import org.thetascope.app.lecture.LectureFiles;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Dialogs;
import org.thetascope.app.window.Notices;
import org.thetascope.figure.FigureScenario;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.Scenario;
import org.thetascope.storage.WholeFile;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;

/**
 * Opens and saves documents; asks once before anything is lost. Files are read and written off the
 * FX thread, and what is typed meanwhile is not lost either.
 */
public final class FileActions {
  private static final String STANDARD_INPUT = "-";

  private final AppState appState;
  private final OpenDocument open;
  private final LectureFiles lectures;
  private final FileDialogs files;
  private final FileQueue queue;
  private final Dialogs dialogs;
  private final Notices notices;
  private final RecentFiles recent;
  private final Text text;

  /** With what is opened and saved, and what asks and says. */
  public FileActions(
      AppState appState, FileDialogs files, FileQueue queue, Dialogs dialogs, Text text) {
    this.appState = appState;
    open = appState.document();
    notices = appState.notices();
    recent = appState.recent();
    lectures = new LectureFiles(appState, dialogs, text);
    this.files = files;
    this.queue = queue;
    this.dialogs = dialogs;
    this.text = text;
  }

  /** Shows the default scenario under no name. */
  public void newScenario(Window owner) {
    show(owner, Scenario.DEFAULT);
  }

  /** Shows a scenario that has no file of its own, such as one of the gallery. */
  public void show(Window owner, Scenario scenario) {
    leave(owner, () -> appState.scenarioDocument().open(scenario, null));
  }

  /** Asks for a file and opens it. */
  public void open(Window owner) {
    leave(
        owner,
        () ->
            files
                .open(owner, "json", "png", "svg", "pdf", "gif")
                .ifPresent(path -> load(owner, path)));
  }

  /** Opens a file, such as one that was dropped; a sheet takes no document's place. */
  public void open(Window owner, Path path) {
    if (SheetActions.isSheet(path)) {
      load(owner, () -> sheet(path));
    } else {
      leave(owner, () -> load(owner, path));
    }
  }

  /** Opens one of the recent files; one that is not there any more is forgotten. */
  public void openRecent(Window owner, Path path) {
    queue.run(
        () -> Files.exists(path),
        there -> {
          if (there) {
            open(owner, path);
          } else {
            recent.forget(path);
            notices.fault(text.get("file.recent.gone", path));
          }
        },
        fault -> dialogs.fault(owner, fault));
  }

  /** Opens what the command line names: a file, or standard input under the name "-". */
  public void openNamed(Window owner, String name) {
    load(
        owner,
        () ->
            name.equals(STANDARD_INPUT)
                ? scenario(new ScenarioSource(System.in).read(name))
                : read(owner, ScenarioSource.path(name)));
  }

  /** Opens a file in the place of a document that may be left. */
  public void load(Window owner, Path path) {
    load(owner, () -> read(owner, path));
  }

  /**
   * Opens a file.
   *
   * @param reading reads it, off the FX thread, and answers what opens it
   */
  private void load(Window owner, Callable<Runnable> reading) {
    WorkSnapshot before = open.get().work();
    queue.run(
        reading,
        opening -> {
          // what was changed while a slow disk was read is asked about
          if (open.get().work().equals(before)) {
            opening.run();
          } else {
            leave(owner, opening);
          }
        },
        fault -> dialogs.fault(owner, fault));
  }

  private Runnable read(Window owner, Path path) {
    if (SheetActions.isSheet(path)) {
      return sheet(path);
    }
    if (LectureReader.isLecture(path)) {
      return lectures.read(owner, path);
    }
    Scenario scenario = new FigureScenario().read(path);
    // saving goes into a scenario file, never into the figure that carried it
    boolean own = path.toString().endsWith(DocumentFormat.SCENARIO.extension());
    return () -> {
      appState.scenarioDocument().open(scenario, own ? path : null);
      recent.opened(path);
      notices.say(text.get("file.opened", path));
    };
  }

  private Runnable scenario(Scenario scenario) {
    return () -> appState.scenarioDocument().open(scenario, null);
  }

  /** Opens a worked solution where such are audited. */
  private Runnable sheet(Path path) {
    SheetState read = SheetActions.read(path);
    return () -> {
      appState.sheet(() -> SheetActions.homework(text)).open(read);
      appState.appearance().labProperty().set(WorksheetLab.ID);
    };
  }

  /**
   * Saves the document into its file, or asks for one. Asks first where somebody else, such as a
   * second window, has written something else into it.
   */
  public void save(Window owner) {
    save(owner, () -> {});
  }

  private void save(Window owner, Runnable then) {
    queue.afterSaving(() -> new Saving<>(owner, open.get(), then, () -> {}).save());
  }

  /** Asks for a file and saves the document into it. */
  public void saveAs(Window owner) {
    queue.afterSaving(() -> new Saving<>(owner, open.get(), () -> {}, () -> {}).saveAs());
  }

  /** Asks for a file and saves the scenario alone into it, without the lecture it is part of. */
  public void saveAlone(Window owner) {
    Document<Scenario> alone = appState.scenarioDocument();
    if (open.get() == alone) {
      saveAs(owner);
      return;
    }
    String json = alone.format().writer().apply(alone.content());
    askTarget(owner, alone)
        .ifPresent(
            target ->
                queue.run(
                    () -> write(target, json),
                    done -> said(target, text.get("file.saved", target)),
                    fault -> dialogs.fault(owner, fault)));
  }

  private Optional<Path> askTarget(Window owner, Document<?> document) {
    return files.save(
        owner, document.format().name(document.title()), document.format().extension());
  }

  private static Path write(Path target, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, out -> out.write(bytes));
    return target;
  }

  private void said(Path target, String sentence) {
    recent.opened(target);
    notices.say(sentence);
  }

  /** One document on its way into a file; others wait for it. */
  private final class Saving<T> {
    private final Window owner;
    private final Document<T> document;
    private final Runnable then;
    private final Runnable otherwise;

    /**
     * Begins.
     *
     * @param then follows once it is saved
     * @param otherwise follows where it is not
     */
    Saving(Window owner, Document<T> document, Runnable then, Runnable otherwise) {
      this.owner = owner;
      this.document = document;
      this.then = then;
      this.otherwise = otherwise;
      queue.beginSaving();
    }

    void save() {
      Optional<Path> file = document.file();
      if (file.isEmpty()) {
        saveAs();
        return;
      }
      T known = document.saved();
      queue.run(
          () -> changedElsewhere(file.get(), known),
          changed -> {
            if (changed) {
              ask(file.get());
            } else {
              saveInto(file.get());
            }
          },
          this::fail);
    }

    /** Whether a file is there and holds something else than was opened from it or saved in it. */
    private boolean changedElsewhere(Path file, T known) {
      try {
        return Files.exists(file) && !document.format().reader().apply(file).equals(known);
      } catch (FaultException e) {
        return true;
      }
    }

    private void ask(Path file) {
      switch (asking(() -> dialogs.askChanged(owner, file))) {
        case OVERWRITE -> saveInto(file);
        case SAVE_AS -> saveAs();
        case CANCEL -> end(otherwise);
        default -> throw new IllegalStateException();
      }
    }

    void saveAs() {
      asking(() -> askTarget(owner, document))
          .ifPresentOrElse(this::saveInto, () -> end(otherwise));
    }

    /** Others go on also where a dialog breaks. */
    private <A> A asking(Supplier<A> question) {
      try {
        return question.get();
      } catch (RuntimeException e) {
        queue.endSaving();
        throw e;
      }
    }

    private void saveInto(Path target) {
      T content = document.content();
      boolean own = document.file().filter(target::equals).isPresent();
      queue.run(
          () -> {
            boolean gone = own && !Files.exists(target);
            write(target, document.format().writer().apply(content));
            return gone;
          },
          gone -> {
            document.savedAs(content, target);
            String sentence = text.get(gone ? "file.savedAnew" : "file.saved", target);
            said(target, document.savedSentence(text, sentence));
            end(then);
          },
          this::fail);
    }

    private void fail(Fault fault) {
      dialogs.fault(owner, fault);
      end(otherwise);
    }

    private void end(Runnable next) {
      try {
        next.run();
      } finally {
        queue.endSaving();
      }
    }
  }

  /**
   * Leaves the document, asking first where something would be lost.
   *
   * @param then follows if nothing is lost, or the user says so
   */
  public void leave(Window owner, Runnable then) {
    queue.afterSaving(
        () -> {
          Document<?> document = open.get();
          if (!document.unsaved()) {
            then.run();
            return;
          }
          String question = text.get("unsaved.question", title()) + document.alsoLost(text);
          switch (dialogs.askUnsaved(owner, question)) {
            case SAVE -> saveAll(owner, then);
            case DISCARD -> then.run();
            case CANCEL -> {}
            default -> throw new IllegalStateException();
          }
        });
  }

  /**
   * Saves all that would be lost of the document.
   *
   * @param then follows once it is saved
   */
  void saveAll(Window owner, Runnable then) {
    queue.afterSaving(
        () -> {
          Runnable takeBack = open.get().takeAll();
          new Saving<>(owner, open.get(), then, takeBack).save();
        });
  }

  /** What the document is called. */
  String title() {
    String title = open.get().title();
    return title.isBlank() ? text.get("window.untitled") : title;
  }
}
