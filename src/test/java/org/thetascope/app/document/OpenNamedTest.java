package org.thetascope.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.app.window.AppState;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Dialogs;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/** What the command line names is opened: a scenario, a lecture, a folder. */
class OpenNamedTest {
  /** Nobody is asked anything here. */
  private static final FileDialogs NOBODY =
      new FileDialogs() {
        @Override
        public Optional<Path> save(Window owner, String suggested, String extension) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> open(Window owner, String... extensions) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Window owner) {
          return Optional.empty();
        }
      };

  @TempDir Path folder;
  private final AppState appState =
      new AppState(new ScenarioModel(Scenario.DEFAULT), new Appearance(Locale.ENGLISH));
  private final FileQueue queue = new FileQueue();
  private FileActions files;

  @BeforeEach
  void setUp() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Text text = Text.english();
    Dialogs dialogs = new Dialogs(text);
    files = new FileActions(appState, NOBODY, queue, dialogs, text);
  }

  @AfterEach
  void tearDown() {
    queue.close();
  }

  private void open(Path file) {
    FxThread.ask(
        () -> {
          files.openNamed(null, file.toString());
          return null;
        });
    FxThread.pulseUntil("the file is read", () -> !queue.busy());
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aLectureIsKnownByItsNameOrByWhatItSays() throws IOException {
    Lecture lecture = Lecture.of("L", List.of(Scenario.DEFAULT.withTitle("One")));
    for (String name : List.of("a.thetascope-lecture.json", "renamed.json")) {
      Path file = write(name, new LectureWriter().write(lecture));
      open(file);
      assertThat(appState.lecture().state().lecture()).as(name).isEqualTo(lecture);
      assertThat(appState.lecture().file()).contains(file);
      FxThread.ask(
          () -> {
            appState.lecture().close();
            return null;
          });
    }
  }

  @Test
  void aFolderIsALectureThatIsSavedNowhereYet() throws IOException {
    write("one.thetascope.json", new ScenarioWriter().write(Scenario.DEFAULT.withTitle("One")));
    open(folder);
    assertThat(appState.scenario().scenario().title()).isEqualTo("One");
    assertThat(appState.lecture().state().size()).isEqualTo(1);
    assertThat(appState.lecture().file()).isEmpty();
  }

  @Test
  void aSheetOpensWhereSheetsAreAudited() throws IOException {
    write("s.json", new ScenarioWriter().write(Scenario.DEFAULT.withTitle("S")));
    Path file =
        write(
            "sheet.csv",
            "# scenario: s.json\noptimizer,step,component,quantity,printed\nsgd,1,w_x,g,5\n");
    Scenario before = appState.scenario().scenario();
    open(file);
    SheetState open = appState.sheet(() -> null).state();
    assertThat(open.name()).isEqualTo("sheet.csv");
    assertThat(open.scenario().title()).isEqualTo("S");
    assertThat(appState.appearance().labProperty().get()).isEqualTo("worksheet");
    assertThat(appState.scenario().scenario()).isEqualTo(before);
  }

  @Test
  void aScenarioIsNoLecture() throws IOException {
    Path file =
        write("s.thetascope.json", new ScenarioWriter().write(Scenario.DEFAULT.withTitle("S")));
    open(file);
    assertThat(appState.scenario().scenario().title()).isEqualTo("S");
    assertThat(appState.lecture().isOpen()).isFalse();
  }
}
