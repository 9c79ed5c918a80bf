package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.robot.handle.Window;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.LectureReader;

/** The program is killed, or something in it breaks; no work is lost. */
class CrashTest extends Journey {
  private static final int KILLED = 9;

  /** 128 and the number of SIGTERM. */
  private static final int TOLD = 143;

  @TempDir Path folder;

  @Test
  void whatWasKilledIsOfferedAtTheNextStart() throws Exception {
    window.close();
    Process process = anotherProgram(Killed.class);
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isEqualTo(KILLED);
    start();
    assertThat(window.words("recovery"))
        .contains("“Logistic unit, one sample” and the sheet “Homework”");
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    window.click("recovery-restore");
    assertThat(window.field("epsilon")).isEqualTo("0.37");
    assertThat(window.stage().getTitle()).startsWith("● Logistic unit, one sample");
    assertThat(window.shows("recovery")).isFalse();
    window.lab("worksheet");
    window.requestClose();
    window.await("unsaved-dialog").click("unsaved-cancel");
    // taken over: the program that has it now keeps it itself
    awaitSaved(1);
    restart();
    assertThat(window.shows("recovery")).isFalse();
  }

  /** A signal, as a shell, a task manager or the end of the session sends it. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Java knows only one way to kill there")
  void whatWasDoneJustBeforeTheProgramIsToldToEndIsOfferedToo() throws Exception {
    window.close();
    Process process = anotherProgram(Told.class);
    BufferedReader said = process.inputReader();
    String line = said.readLine();
    while (line != null && !line.equals(Told.READY)) {
      line = said.readLine();
    }
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(TOLD);
    start();
    window.click("recovery-restore");
    assertThat(window.field("epsilon")).isEqualTo("0.37");
  }

  /** Another program on the same folder, which does some work. */
  private Process anotherProgram(Class<?> main) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("-D") && !argument.contains("surefire"))
            .toList());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.add(configuration.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return process;
  }

  @Test
  void severalAreListedAndWhatIsDiscardedIsGone() throws Exception {
    window.type("epsilon", "0.3");
    Path mine = awaitSaved(1).get(0);
    String work = Files.readString(mine);
    window.close();
    Path recovery = mine.getParent();
    Files.writeString(recovery.resolve("a.thetascope-recovery.json"), work);
    Files.writeString(
        recovery.resolve("b.thetascope-recovery.json"),
        work.replace("Logistic unit, one sample", "Another one"));
    Files.writeString(recovery.resolve("c.thetascope-recovery.json"), "{ broken");
    start();
    assertThat(window.words("recovery")).contains("Logistic unit, one sample", "Another one");
    assertThat(window.status()).contains("c.thetascope-recovery.json", "set aside");
    assertThat(recovery.resolve("c.thetascope-recovery.json.unreadable-1")).hasContent("{ broken");
    window.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.CONTROL, KeyCode.L);
    window.robot().interact(buttons("recovery-discard").get(0)::fire);
    assertThat(window.words("recovery")).doesNotContain("Logistic unit").contains("Another one");
    restart();
    assertThat(window.words("recovery")).doesNotContain("Logistic unit").contains("Another one");
    window.click("recovery-restore");
    assertThat(window.stage().getTitle()).startsWith("● Another one");
    restart();
    assertThat(window.shows("recovery")).isFalse();
  }

  @Test
  void aLectureComesBackAsItWasWithWhatWasChangedOnTheWay() throws Exception {
    Path file = folder.resolve("talk.thetascope-lecture.json");
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G).push(KeyCode.CONTROL, KeyCode.S);
    String second = new Gallery().all().get(1).scenario().title();
    window.type("steps", "7").push(KeyCode.PAGE_DOWN);
    // the second becomes the third, then it is changed too
    window.push(KeyCode.CONTROL, KeyCode.G).push(KeyCode.ALT, KeyCode.DOWN);
    window.push(KeyCode.ESCAPE).type("steps", "8");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> aside().contains("\"steps\" : 8"));
    String work = aside();
    window.close();
    Files.writeString(
        configuration.resolve("recovery").resolve("a.thetascope-recovery.json"), work);
    start();
    assertThat(window.words("recovery")).contains(second, "lecture");
    window.click("recovery-restore");
    assertThat(window.field("steps")).isEqualTo("8");
    assertThat(window.stage().getTitle()).startsWith("●").contains("3", second);
    window.push(KeyCode.HOME).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
    assertThat(window.field("steps")).isEqualTo("7");
    window.push(KeyCode.CONTROL, KeyCode.U).push(KeyCode.CONTROL, KeyCode.S);
    Lecture saved = new LectureReader().read(file);
    assertThat(saved.entries().get(2).title()).isEqualTo(second);
    assertThat(((LectureEntry.Opened) saved.entries().get(0)).scenario().steps()).isEqualTo(7);
  }

  private String aside() throws Exception {
    List<Path> files = saved(configuration.resolve("recovery"));
    return files.isEmpty() ? "" : Files.readString(files.get(0));
  }

  private List<Button> buttons(String id) {
    return List.copyOf(window.robot().lookup("#" + id).<Button>queryAll());
  }

  @Test
  void whatIsSavedIsNotKeptAside() throws Exception {
    window.type("epsilon", "0.3");
    awaitSaved(1);
    window.answerFile(folder.resolve("mine.thetascope.json"));
    window.push(KeyCode.CONTROL, KeyCode.S);
    awaitSaved(0);
  }

  @Test
  void anUnexpectedErrorIsReportedAndTheProgramGoesOn() throws Exception {
    // the error is this test's own, and TestFX need not report it
    WaitForAsyncUtils.autoCheckException = false;
    window.breakFileDialog("the disk has turned to cheese");
    window.type("steps", "77");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.robot().push(KeyCode.CONTROL, KeyCode.O);
    window.await("error-dialog");
    String report = window.find("error-report", TextArea.class).getText();
    assertThat(report)
        .startsWith("Thetascope ")
        .contains("Java " + System.getProperty("java.version"), System.getProperty("os.name"))
        .contains("java.lang.IllegalStateException: the disk has turned to cheese")
        .contains("at org.thetascope.app.document.FileActions.open")
        .contains("\"title\" : \"Logistic unit, one sample\"");
    window.robot().interact(() -> window.find("error-copy", Button.class).fire());
    WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(report));
    assertThat(window.shows("error-dialog")).isTrue();
    breakThread("worker one");
    assertThat(window.settle().robot().lookup("#error-dialog").queryAll()).hasSize(1);
    assertThat(window.find("error-report", TextArea.class).getText()).isEqualTo(report);
    window.click("error-close");
    assertThat(window.shows("error-dialog")).isFalse();
    breakThread("worker two");
    window.await("error-dialog");
    assertThat(window.find("error-report", TextArea.class).getText())
        .contains("Thread: worker two");
    window.click("error-close");
    window.breakFileDialog("");
    window.assertGoesOn();
  }

  private static void breakThread(String name) throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              throw new IllegalStateException(name);
            },
            name);
    thread.start();
    thread.join();
  }

  @AfterEach
  void reportErrorsAgain() {
    WaitForAsyncUtils.clearExceptions();
    WaitForAsyncUtils.autoCheckException = true;
  }

  /** Changes scenario and sheet, waits until both are saved aside, and is gone. */
  static final class Killed {
    private Window window;

    private Killed() {}

    public static void main(String[] arguments) throws Exception {
      Path configuration = Path.of(arguments[0]);
      Killed killed = new Killed();
      FxThread.withStage(stage -> killed.window = new Window(stage, configuration));
      killed.work(configuration.resolve("recovery"));
    }

    private void work(Path recovery) throws Exception {
      window.settle().type("epsilon", "0.37").lab("worksheet").click("sheet-add");
      WaitForAsyncUtils.waitFor(
          30,
          TimeUnit.SECONDS,
          () -> {
            List<Path> files = saved(recovery);
            return !files.isEmpty() && Files.readString(files.get(0)).contains("\"sheet\"");
          });
      Runtime.getRuntime().halt(KILLED);
    }
  }

  /** Changes the scenario, which is saved aside only once the program is told to end. */
  static final class Told {
    static final String READY = "ready";

    private Told() {}

    public static void main(String[] arguments) throws Exception {
      Window[] opened = new Window[1];
      FxThread.withStage(stage -> opened[0] = Window.lazy(stage, Path.of(arguments[0])));
      opened[0].settle().type("epsilon", "0.37");
      System.out.println(READY);
      new CountDownLatch(1).await();
    }
  }
}
