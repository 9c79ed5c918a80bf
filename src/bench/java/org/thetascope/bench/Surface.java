package org.thetascope.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What windows are painted on by JavaFX's software pipeline. */
enum Surface {
  /** A virtual display, painted on through GTK. */
  XVFB("Xvfb", List.of("xvfb-run", "-a", "-s", "-screen 0 1280x720x24"), List.of()),
  /** Memory: JavaFX's toolkit without a display. */
  MONOCLE(
      "Monocle",
      List.of(),
      List.of(
          "-Dglass.platform=Monocle",
          "-Dmonocle.platform=Headless",
          "-Dheadless.geometry=1280x720-32"));

  private final String word;
  private final List<String> before;
  private final List<String> options;

  Surface(String word, List<String> before, List<String> options) {
    this.word = word;
    this.before = before;
    this.options = options;
  }

  /** The name in the table. */
  String word() {
    return word;
  }

  /** Options for every JVM that opens a window. */
  List<String> options() {
    List<String> all = new ArrayList<>(options);
    // the program's own main class sets the last
    all.addAll(List.of("-Dprism.order=sw", "-Djava.awt.headless=true"));
    return all;
  }

  /**
   * Runs a program on a virtual display where there is one, else without.
   *
   * @param main is given the folder and the name of the surface, and writes {@link Samples}
   * @return where it was painted
   * @throws IOException if it ends with another status than 0 on both
   */
  static Surface run(Class<?> main, Path folder) throws IOException, InterruptedException {
    if (onPath(XVFB.before.get(0))) {
      try {
        XVFB.start(main, folder);
        return XVFB;
      } catch (IOException e) {
        // no GTK; the log says so
        Files.deleteIfExists(Samples.in(folder));
      }
    }
    MONOCLE.start(main, folder);
    return MONOCLE;
  }

  private void start(Class<?> main, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.addAll(ChildJvm.command(options(), main, folder.toString(), name()));
    ChildJvm.run(command, folder.resolve(word + ".log"));
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
