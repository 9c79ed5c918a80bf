package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.Main;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.ScenarioWriter;

/** The commands in processes of their own, between other programs and in another locale. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its pipes and names are others")
class TerminalTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  private static List<String> program(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** A further argument "Übung.csv", in bytes: the locale of this test need not have it. */
  private static List<String> withUmlaut(List<String> command) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("sh", "-c", "exec \"$@\" \"$(printf '\\303\\234bung.csv')\"", "sh"));
    all.addAll(command);
    return all;
  }

  private Process start(Map<String, String> variables, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  private String scenario(int steps) {
    return new ScenarioWriter().write(new Gallery().opening().withSteps(steps));
  }

  private static String said(Process process) throws Exception {
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheTableInSilence() throws Exception {
    Files.writeString(folder.resolve("a.thetascope.json"), scenario(500_000));
    Process process = start(Map.of(), program("data", "a.thetascope.json", "--table=trajectories"));
    try (BufferedReader head = process.inputReader()) {
      assertThat(head.readLine()).startsWith("optimizer,step,");
    }
    assertThat(said(process)).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void aFullDiskIsSaid() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    Files.writeString(folder.resolve("a.thetascope.json"), scenario(200));
    List<String> toFull = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" > /dev/full", "sh"));
    toFull.addAll(program("data", "a.thetascope.json", "--table=trajectories"));
    Process process = start(Map.of(), toFull);
    assertThat(said(process)).startsWith("thetascope: It did not work: ").hasLineCount(1);
    assertThat(process.exitValue()).isEqualTo(1);
  }

  @Test
  void aNameThatTheLocaleCannotSpellSaysSo() throws Exception {
    Process process =
        start(Map.of("LC_ALL", "C"), withUmlaut(program("data", "--table=trajectories")));
    assertThat(said(process))
        .startsWith("thetascope: Cannot read ")
        .contains("LC_ALL=C has no such letters in names; set LC_ALL=C.UTF-8.")
        .hasLineCount(1);
    assertThat(process.exitValue()).isEqualTo(2);
  }

  @Test
  void aFileThatATitleNamesSaysSoToo() throws Exception {
    String json = new ScenarioWriter().write(new Gallery().opening().withTitle("Übung"));
    Files.writeString(folder.resolve("a.thetascope.json"), json);
    Process process =
        start(
            Map.of("LANG", "C"),
            program("render", "a.thetascope.json", "--figure=chain", "--out={title}.svg"));
    assertThat(said(process))
        .startsWith("thetascope: Cannot write ")
        .contains("LANG=C has no such letters in names; set LANG=C.UTF-8.")
        .hasLineCount(1);
    assertThat(process.exitValue()).isEqualTo(2);
  }

  @Test
  void inALocaleThatHasItTheFileIsWritten() throws Exception {
    Files.writeString(folder.resolve("a.thetascope.json"), scenario(2));
    Process process =
        start(
            Map.of("LC_ALL", "C.UTF-8"),
            withUmlaut(program("data", "a.thetascope.json", "--table=trajectories", "--out")));
    assertThat(said(process)).isEmpty();
    assertThat(process.exitValue()).isZero();
    assertThat(folder.toFile().list()).hasSize(2);
  }
}
