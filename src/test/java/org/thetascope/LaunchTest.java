package org.thetascope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, with or without its archive of classes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a script for sh")
class LaunchTest {
  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void install() throws IOException {
    folder = Files.createDirectory(folder.resolve("a folder"));
    archive = folder.resolve("thetascope.jsa");
    Path script = folder.resolve("thetascope");
    Files.copy(Path.of("src/main/launch/thetascope"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LaunchedProgram.class.getName());
    String name = LaunchedProgram.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(folder.resolve("thetascope.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream compiled = getClass().getResourceAsStream("/" + name)) {
      jar.putNextEntry(new ZipEntry(name));
      compiled.transferTo(jar);
    }
  }

  /** What it prints to standard output and error; it must end as the program did. */
  private String launched(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(folder.resolve("thetascope").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    builder.environment().merge("PATH", java, (path, bin) -> bin + File.pathSeparator + path);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(3);
    return printed;
  }

  @Test
  void theFirstWindowLeavesAnArchiveAndNothingElse() throws Exception {
    assertThat(launched()).isEmpty();
    assertThat(archive).isNotEmptyFile();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("thetascope", "thetascope.jar", "thetascope.jsa");
    }
    assertThat(launched("one", "two words")).isEqualTo(String.format("one%ntwo words%n"));
  }

  @Test
  void aCommandLeavesNoArchive() throws Exception {
    assertThat(launched("--version")).isEqualTo(String.format("--version%n"));
    assertThat(archive).doesNotExist();
  }

  @Test
  void anArchiveThatDoesNotFitIsNotUsed() throws Exception {
    Files.write(archive, new byte[10_000]);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(launched("one")).isEqualTo(String.format("one%n"));
  }

  @Test
  void anArchiveOlderThanTheJarIsMadeAnew() throws Exception {
    Files.write(archive, new byte[10]);
    Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
    assertThat(launched()).isEmpty();
    assertThat(Files.size(archive)).isGreaterThan(10_000);
  }
}
