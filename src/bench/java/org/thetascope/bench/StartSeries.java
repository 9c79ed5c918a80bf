package org.thetascope.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Opens the program and an empty window in turns, each in a JVM of its own with the same options,
 * and takes the time to the first picture and, where the system tells it, the resident memory.
 */
final class StartSeries {
  private static final int ROUNDS = 7;
  private static final long SETTLE_MILLIS = 4000;

  private final Path folder;
  private final Surface surface;
  private final Samples samples;

  private StartSeries(Path folder, Surface surface) {
    this.folder = folder;
    this.surface = surface;
    samples = new Samples(folder);
  }

  /** Measures into the folder that is named, on the surface that is named. */
  public static void main(String[] args) throws Exception {
    new StartSeries(Path.of(args[0]), Surface.valueOf(args[1])).measure();
  }

  private void measure() throws IOException, InterruptedException {
    String classPath = classPath();
    Path archive = folder.resolve("classes.jsa");
    List<String> archiving = command(classPath, "-XX:ArchiveClassesAtExit=" + archive);
    archiving.addAll(List.of(OpenedProgram.class.getName(), "and close"));
    ProcessBuilder builder = OpenedProgram.first(new ProcessBuilder(archiving), folder);
    ChildJvm.run(builder, folder.resolve("archive.log"));
    for (int i = 0; i < ROUNDS; i++) {
      for (Class<?> main : List.of(EmptyWindow.class, OpenedProgram.class)) {
        open("plain", main, command(classPath));
        open(
            "archive",
            main,
            command(classPath, "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"));
      }
    }
  }

  private List<String> command(String classPath, String... more) {
    List<String> command = new ArrayList<>(List.of(ChildJvm.java()));
    command.addAll(surface.options());
    command.addAll(List.of(more));
    command.addAll(List.of("-cp", classPath));
    return command;
  }

  /** As the program is started: its jar first; archives know no folders. */
  private String classPath() throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(folder.resolve("../../thetascope.jar").toRealPath().toString());
    parts.add(jarOfBenchmarks().toString());
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> part.contains("monocle"))
        .forEach(parts::add);
    return String.join(File.pathSeparator, parts);
  }

  private Path jarOfBenchmarks() throws IOException {
    Path jar = folder.resolve("bench.jar");
    String inside = StartSeries.class.getPackageName().replace('.', '/');
    Path classes = folder.resolve("../../test-classes").toRealPath();
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(classes.resolve(inside))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(inside + "/" + file.getFileName()));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private void open(String how, Class<?> main, List<String> command)
      throws IOException, InterruptedException {
    command.add(main.getName());
    String name = how + " " + main.getSimpleName();
    ProcessBuilder builder = OpenedProgram.first(new ProcessBuilder(command), folder);
    builder.redirectError(folder.resolve("start.log").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      awaitWord(out, Fx.PAINTED, name);
      samples.add(name + " start", (System.nanoTime() - start) * 1e-6);
      if (main == OpenedProgram.class) {
        awaitWord(out, Fx.CHARTED, name);
        samples.add(name + " charted", (System.nanoTime() - start) * 1e-6);
      }
      Thread.sleep(SETTLE_MILLIS);
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      if (Files.exists(status)) {
        samples.add(name + " resident", residentMebibytes(status));
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void awaitWord(BufferedReader out, String word, String name) throws IOException {
    if (!word.equals(out.readLine())) {
      throw new IOException(name + " is not " + word);
    }
  }

  private static double residentMebibytes(Path status) throws IOException {
    String line =
        Files.readAllLines(status).stream()
            .filter(l -> l.startsWith("VmRSS:"))
            .findFirst()
            .orElseThrow();
    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
  }
}
