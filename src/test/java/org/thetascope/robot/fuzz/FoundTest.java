package org.thetascope.robot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What the random user once found, in the shortest list of acts that led to it. */
class FoundTest {
  @TempDir Path scratch;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "closed-while-projected",
        "lecture-beside-a-sheet",
        "sentence-under-a-cursor",
        "start-beside-which-no-double-is",
        "data-of-charts-not-drawn-yet",
        "click-before-the-first-step"
      })
  void isNotFoundAgain(String list) throws IOException {
    Path file = Path.of("src", "test", "resources", "found", list + ".txt");
    List<Act> acts = Files.readAllLines(file).stream().map(Act::parse).toList();
    assertThat(new Fuzzer(scratch, program -> {}).play(acts)).isEmpty();
  }
}
