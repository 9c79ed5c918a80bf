package org.thetascope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.ScenarioWriter;

/** The image that people install, with the Java that is in it and no other. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the images of other systems lie elsewhere")
class PackageIT {
  private static final Path PROGRAM =
      Path.of(System.getProperty("package.folder", "target/package"), "thetascope", "bin")
          .resolve("thetascope")
          .toAbsolutePath();

  @TempDir Path folder;

  private ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    // remembers nothing and finds nothing of this machine's user
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("configuration").toString());
    builder.environment().remove("JAVA_HOME");
    return builder.redirectErrorStream(true);
  }

  private String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of(arguments));
    Process process = builder(command).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  @Test
  void saysItsVersion() throws Exception {
    assertThat(run("--version")).startsWith("thetascope 1.");
  }

  @Test
  void drawsAPageOfTheGalleryInGerman() throws Exception {
    String json = new ScenarioWriter().write(new Gallery().entry("ravine").scenario());
    Files.writeString(folder.resolve("a.thetascope.json"), json);
    run("render", "a.thetascope.json", "--figure=chain", "--language=de", "--out=a.svg");
    assertThat(Files.readString(folder.resolve("a.svg"))).contains("Schicht");
  }

  @Test
  void opensItsWindowWhereThereIsAScreen() throws Exception {
    org.assertj.core.api.Assumptions.assumeThat(onPath("xvfb-run")).isTrue();
    Process process = builder(List.of("xvfb-run", "-a", PROGRAM.toString())).start();
    try {
      // a window remembers where it stands once it is there
      Path preferences = folder.resolve("configuration").resolve("thetascope");
      assertThat(appears(preferences, process)).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private boolean appears(Path folder, Process process) throws Exception {
    for (int i = 0; i < 120 && process.isAlive(); i++) {
      if (Files.isDirectory(folder) && !files(folder).isEmpty()) {
        return true;
      }
      process.waitFor(1, TimeUnit.SECONDS);
    }
    return false;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  private static boolean onPath(String program) {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
