package org.thetascope.robot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * A random user plays, and nothing goes wrong. -Dfuzz.seed and -Dfuzz.events choose the play;
 * -Dfuzz.replay names a file with acts that are done instead. What is played stands in target/fuzz.
 */
class FuzzTest {
  /** A window is played with so long; then the next seed begins with a new one. */
  private static final int PLAY = 1000;

  @TempDir Path scratch;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void nothingGoesWrong() throws IOException {
    Fuzzer fuzzer = new Fuzzer(scratch, program -> {});
    String replay = System.getProperty("fuzz.replay", "");
    if (!replay.isEmpty()) {
      List<Act> acts = Files.readAllLines(Path.of(replay)).stream().map(Act::parse).toList();
      assertThat(fuzzer.play(acts)).isEmpty();
      return;
    }
    long seed = Long.getLong("fuzz.seed", 1);
    int events = Integer.getInteger("fuzz.events", PLAY);
    List<Report> reports = new ArrayList<>();
    for (int done = 0; done < events; done += PLAY) {
      play(fuzzer, seed++, Math.min(PLAY, events - done)).ifPresent(reports::add);
    }
    assertThat(reports).isEmpty();
  }

  private static Optional<Report> play(Fuzzer fuzzer, long seed, int events) throws IOException {
    Path played = Files.createDirectories(Path.of("target", "fuzz")).resolve(seed + ".txt");
    Path shortest = played.resolveSibling(seed + "-report.txt");
    Files.deleteIfExists(played);
    Files.deleteIfExists(shortest);
    Optional<Report> report = fuzzer.play(seed, events, act -> append(played, act));
    if (report.isPresent()) {
      Files.writeString(shortest, report.get().toString());
    }
    return report;
  }

  private static void append(Path file, Act act) {
    try {
      Files.writeString(file, act + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
