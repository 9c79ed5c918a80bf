package org.thetascope.robot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.thetascope.app.window.Appearance;
import org.thetascope.app.window.Shortcuts;
import org.thetascope.scenario.Scenario;

/** Bugs that are planted into the program are found, and what leads to them is all that is told. */
class FuzzerTest {
  private static final long LONG_MILLIS = 1_800;

  private static final String OPEN_CHAINS = "press " + keyOf("chains");
  private static final String DARK = "press Shortcut+T";

  @TempDir Path scratch;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  static Stream<Arguments> bugs() {
    return Stream.of(
        bug("exception", Finding.Kind.EXCEPTION, FuzzerTest::fail),
        bug("in a worker", Finding.Kind.EXCEPTION, FuzzerTest::failElsewhere),
        bug("computes", Finding.Kind.BLOCKED, program -> compute()),
        bug("waits", Finding.Kind.BLOCKED, program -> waitForNobody()),
        bug("log", Finding.Kind.LOG_LINE, program -> Logger.getLogger("planted").warning("so")),
        bug("standard error", Finding.Kind.LOG_LINE, program -> System.err.println("planted")),
        bug("scenario", Finding.Kind.INVALID_SCENARIO, FuzzerTest::spoil));
  }

  private static String keyOf(String lab) {
    return Shortcuts.LABS.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(lab))
        .map(entry -> entry.getKey().keys().get(0).getName())
        .findFirst()
        .orElseThrow();
  }

  private static Arguments bug(String name, Finding.Kind kind, Consumer<Player.Program> bug) {
    return Arguments.of(Named.of(name, bug), kind);
  }

  /** Lets a bug happen whenever the chains are opened in the dark. */
  private static Consumer<Player.Program> plant(Consumer<Player.Program> bug) {
    return program -> {
      Appearance appearance = program.app().appState().appearance();
      appearance
          .labProperty()
          .addListener(
              (lab, was, is) -> {
                if (is.equals("chains") && appearance.themeProperty().get().id().equals("dark")) {
                  bug.accept(program);
                }
              });
    };
  }

  private static void fail(Player.Program program) {
    throw new IllegalStateException("planted");
  }

  private static void failElsewhere(Player.Program program) {
    Thread worker = new Thread(() -> fail(program));
    worker.start();
    try {
      // whatever comes next shall not come sooner
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void compute() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(LONG_MILLIS);
    while (threads.getCurrentThreadCpuTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void waitForNobody() {
    try {
      new CountDownLatch(1).await(LONG_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A lone surrogate does not outlive UTF-8. */
  private static void spoil(Player.Program program) {
    Scenario scenario = program.model().scenario();
    program.model().set(scenario.withTitle("\uD83D"));
  }

  private Report report(Consumer<Player.Program> bug, String... lines) {
    List<Act> acts = Stream.of(lines).map(Act::parse).toList();
    return new Fuzzer(scratch, plant(bug)).play(acts).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void aPlantedBugIsFound(Consumer<Player.Program> bug, Finding.Kind kind) {
    // the first time that a lab is opened takes as long as it takes
    Report report = report(bug, OPEN_CHAINS, "press Shortcut+1", DARK, OPEN_CHAINS);
    assertThat(report.finding().kind()).isEqualTo(kind);
    assertThat(report.shortest().orElseThrow())
        .extracting(Act::toString)
        .containsExactly(DARK, OPEN_CHAINS);
  }

  @Test
  void whatDoesNotMatterIsLeftOut() {
    Report report =
        report(
            FuzzerTest::fail,
            OPEN_CHAINS,
            "click 0:#optimizer-adam[0] 0.5000 0.5000 PRIMARY 1",
            DARK,
            "press Shortcut+2",
            OPEN_CHAINS,
            "settle");
    assertThat(report.shortest().orElseThrow())
        .extracting(Act::toString)
        .containsExactly(DARK, OPEN_CHAINS);
  }

  @Test
  void aRandomUserFindsIt() {
    Consumer<Player.Program> planted =
        program ->
            program
                .app()
                .appState()
                .appearance()
                .labProperty()
                .addListener(change -> fail(program));
    Report report = new Fuzzer(scratch, planted).play(5, 1000, act -> {}).orElseThrow();
    assertThat(report.finding().kind()).isEqualTo(Finding.Kind.EXCEPTION);
    assertThat(report.shortest().orElseThrow()).hasSize(1);
    assertThat(report.toString()).contains("-Dfuzz.seed=5", "planted", "FuzzerTest.fail");
  }

  @Test
  void anActIsReadBackFromItsLine() {
    for (String line :
        List.of(
            "click 0:#epsilon-slider[0] 0.2500 0.5000 SECONDARY 2",
            "drag 1:.thumb[3] 0.1000 0.2000 -7.5000 8.0000",
            "scroll 0:#chain[0] 0.5000 0.5000 -3",
            "press Shift+Shortcut+Z",
            "type a\\nb \\\\ c",
            "paste ",
            "resize 1280 720",
            "answer new.*",
            "settle",
            "history",
            "leave")) {
      assertThat(Act.parse(line)).hasToString(line);
    }
  }
}
