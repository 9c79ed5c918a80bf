package org.thetascope.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** A crash loses nothing, a clean end leaves nothing, and two instances do not meet. */
class RecoveryTest {
  private static final Scenario SCENARIO = Scenario.DEFAULT.withTitle("work").withSteps(7);
  private static final SheetSnapshot SHEET =
      new SheetSnapshot("sheet \u00fc", "optimizer,step\n\"a,b\",1\r\n", Scenario.DEFAULT);
  private static final LectureSnapshot LECTURE =
      new LectureSnapshot(
          "b.thetascope-lecture.json",
          new Lecture(
              "talk",
              List.of(
                  new LectureEntry.Opened(Scenario.DEFAULT),
                  new LectureEntry.Opened(SCENARIO.withSteps(9)),
                  new LectureEntry.Opened(SCENARIO.withSteps(10)))),
          1,
          new TreeMap<>(Map.of(0, SCENARIO.withSteps(11), 1, SCENARIO)));
  private static final WorkSnapshot WORK =
      new WorkSnapshot(SCENARIO, "a.thetascope.json", Optional.of(SHEET), Optional.of(LECTURE));
  private static final WorkSnapshot OTHER = new WorkSnapshot(Scenario.DEFAULT, "");

  @TempDir Path root;

  @Test
  void whatACrashLeftIsFoundOnceAndTheLastStateOfIt() throws Exception {
    Process crashed = instance();
    end(crashed);
    try (Recovery next = new Recovery(root);
        Recovery another = new Recovery(root)) {
      List<Recovered> found = next.find().recovered();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).work()).isEqualTo(WORK);
      assertThat(next.find().recovered()).isEqualTo(found);
      assertThat(another.find().recovered()).isEmpty();
      next.discard(found.get(0));
      assertThat(next.find().recovered()).isEmpty();
    }
    assertEmpty();
  }

  @Test
  void whatIsNotDiscardedIsFoundAgain() throws Exception {
    end(instance());
    try (Recovery next = new Recovery(root)) {
      assertThat(next.find().recovered()).hasSize(1);
    }
    try (Recovery next = new Recovery(root)) {
      assertThat(next.find().recovered()).hasSize(1);
    }
  }

  @Test
  void anInstanceThatRunsIsLeftAlone() throws Exception {
    Process running = instance();
    try (Recovery own = new Recovery(root)) {
      own.save(OTHER);
      assertThat(own.find().recovered()).isEmpty();
      assertThat(own.find().notices()).isEmpty();
    } finally {
      end(running);
    }
    try (Recovery next = new Recovery(root)) {
      assertThat(next.find().recovered()).extracting(Recovered::work).containsExactly(WORK);
    }
  }

  @Test
  void aCleanEndLeavesNothing() throws IOException {
    try (Recovery recovery = new Recovery(root)) {
      recovery.save(WORK);
      recovery.clear();
      recovery.save(WORK);
      try (Recovery other = new Recovery(root)) {
        other.save(OTHER);
        assertThat(saved()).hasSize(2);
      }
      assertThat(saved()).hasSize(1);
    }
    assertEmpty();
  }

  @Test
  void theSameStateIsNotWrittenTwice() throws IOException {
    try (Recovery recovery = new Recovery(root)) {
      recovery.save(WORK);
      Files.delete(saved().get(0));
      recovery.save(WORK);
      assertThat(saved()).isEmpty();
      recovery.save(OTHER);
      assertThat(saved()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"format\":",
        "\u0000",
        "{\"format\":\"thetascope-recovery\",\"version\":1}",
        "{\"format\":\"thetascope-recovery\",\"version\":2}",
        "{\"format\":\"thetascope-recovery\",\"version\":1,\"scenario\":{}}",
        "{\"format\":\"thetascope-recovery\",\"version\":1,\"sheet\":1,\"scenario\":"
            + "{\"format\":\"thetascope-scenario\",\"version\":1}}",
      })
  void whatCannotBeReadIsSetAside(String content) throws IOException {
    Path folder = Files.createDirectories(root.resolve("recovery"));
    Path broken = Files.writeString(folder.resolve("x.thetascope-recovery.json"), content);
    try (Recovery recovery = new Recovery(root)) {
      Recovery.Found found = recovery.find();
      assertThat(found.recovered()).isEmpty();
      assertThat(found.notices()).hasSize(1);
      assertThat(Text.english().sentence(found.notices().get(0))).contains("set aside as");
      assertThat(recovery.find().notices()).isEmpty();
    }
    assertThat(broken).doesNotExist();
    assertThat(Files.readString(folder.resolve(broken.getFileName() + ".unreadable-1")))
        .isEqualTo(content);
  }

  @Test
  void aLockWithoutWorkIsSweptUp() throws IOException {
    Path folder = Files.createDirectories(root.resolve("recovery"));
    Files.createFile(folder.resolve("x.thetascope-recovery.json.lock"));
    try (Recovery recovery = new Recovery(root)) {
      assertThat(recovery.find().recovered()).isEmpty();
    }
    assertEmpty();
  }

  /** Another instance that has saved its work and still runs. */
  private Process instance() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Instance.class.getName(),
                root.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader();
    assertThat(out.readLine()).isEqualTo("saved");
    return process;
  }

  private static void end(Process process) throws Exception {
    process.getOutputStream().close();
    assertThat(process.waitFor()).isEqualTo(3);
  }

  private List<Path> saved() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("recovery"))) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  private void assertEmpty() {
    assertThat(root.resolve("recovery")).isEmptyDirectory();
  }

  /** Saves, says so, and crashes when its input ends. */
  static final class Instance {
    private Instance() {}

    public static void main(String[] arguments) throws IOException {
      Recovery recovery = new Recovery(Path.of(arguments[0]));
      recovery.save(OTHER);
      recovery.save(WORK);
      System.out.println("saved");
      System.in.read();
      Runtime.getRuntime().halt(3);
    }
  }
}
