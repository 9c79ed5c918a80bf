package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.Main;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.ScenarioWriter;

/** Rendering in a process of its own, which can be killed, or lack a library. */
class RenderProcessTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  private Path scenario;

  @BeforeEach
  void write() throws IOException {
    String json = new ScenarioWriter().write(new Gallery().opening().withSteps(5000));
    scenario = Files.writeString(folder.resolve("a.thetascope.json"), json);
  }

  private static Process start(String classPath, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath, Main.class.getName(), "render"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  @Test
  void aKilledExportLeavesTheOldFile() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path old = Files.writeString(out.resolve("figure.gif"), "old");
    try (WatchService watch = out.getFileSystem().newWatchService()) {
      out.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process process =
          start(
              System.getProperty("java.class.path"),
              scenario.toString(),
              "--figure=trajectories",
              "--fps=10",
              "--seconds=100",
              "--out=" + old);
      try {
        WatchKey begun = watch.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(begun).as("a temporary file appears").isNotNull();
        assertThat(process.isAlive()).as("a thousand frames take longer").isTrue();
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
    assertThat(old).hasContent("old");
  }

  @Test
  void aFontThatIsNotThereIsOneSentence() throws Exception {
    String built =
        Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    // away from its libraries, where the build lays the typeface
    File moved = folder.resolve("moved").resolve("classes").toFile();
    FileUtils.copyDirectory(new File(built), moved);
    String without =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("jasperreports-fonts"))
            .map(entry -> Path.of(entry).equals(Path.of(built)) ? moved.toString() : entry)
            .collect(Collectors.joining(File.pathSeparator));
    Path old = Files.writeString(folder.resolve("figure.png"), "old");
    Process process = start(without, scenario.toString(), "--figure=chain", "--out=" + old);
    List<String> said = process.errorReader().lines().toList();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said).hasSize(1);
    assertThat(said.get(0))
        .startsWith("thetascope: The font DejaVuSans.ttf is missing; it comes with the program");
    assertThat(old).hasContent("old");
  }
}
