package org.thetascope.robot.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.thetascope.app.document.FileDialogs;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureFile;
import org.thetascope.figure.FigureFormats;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/** A folder with good files, bad ones and none, and the dialogs that answer one of them. */
final class FileShelf implements FileDialogs {
  /** The user thought better of it. */
  static final String NOTHING = "nothing";

  /** A star stands for the extension that is asked for. */
  private static final List<String> NEW = List.of("new.*", "new", "no-folder/new.*", "locked/a.*");

  private final Path scratch;
  private final Path folder;
  private final List<String> names;
  private String answer = NOTHING;

  private FileShelf(Path scratch, List<String> names) throws IOException {
    this.scratch = scratch;
    this.names = names;
    folder = Files.createTempDirectory(scratch, "play");
  }

  /** A shelf with everything on it, in a folder of its own. */
  static FileShelf filled(Path scratch) {
    try {
      FileShelf shelf = new FileShelf(scratch, new ArrayList<>(NEW));
      shelf.fill();
      return shelf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same files in another folder. */
  FileShelf copy() {
    try (Stream<Path> files = Files.list(folder)) {
      FileShelf copy = new FileShelf(scratch, names);
      for (Path file : files.toList()) {
        Files.copy(file, copy.folder.resolve(file.getFileName()));
      }
      copy.lock();
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lock() {
    folder.resolve("locked").toFile().setWritable(false);
  }

  private void fill() throws IOException {
    ScenarioWriter writer = new ScenarioWriter();
    Gallery gallery = new Gallery();
    for (GalleryEntry entry : gallery.all()) {
      add(entry.id() + ".thetascope.json", writer.write(entry.scenario()));
    }
    add("lecture.json", new LectureWriter().write(gallery.lecture("All")));
    String good = writer.write(gallery.opening());
    add("cut.json", good.substring(0, good.length() / 2));
    add("unknown-key.json", good.replaceFirst("\"title\"", "\"titel\""));
    add("out-of-range.json", good.replaceFirst("\"steps\": *\\d+", "\"steps\": -3"));
    add("empty.json", "");
    add("deep.json", "[".repeat(5000));
    try (InputStream sheet = Scenario.class.getResourceAsStream("../worksheet/homework.csv")) {
      String homework = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      add("homework.csv", homework);
      add("odd.csv", homework.replace(',', ';'));
      add("short.csv", homework.substring(0, homework.length() / 3));
    }
    add("headless.csv", "1,2,3\n\u0000,\n\"");
    for (String format : List.of("png", "svg", "pdf")) {
      names.add("figure." + format);
      figure(gallery.opening(), folder.resolve("figure." + format));
    }
    add("no-picture.png", "no picture");
    names.add("folder.json");
    Files.createDirectory(folder.resolve("folder.json"));
    Files.createDirectory(folder.resolve("locked"));
    names.add("missing.json");
    names.add(NOTHING);
  }

  private void add(String name, String content) throws IOException {
    names.add(name);
    Files.writeString(folder.resolve(name), content);
  }

  private static void figure(Scenario scenario, Path file) {
    FigureCharts charts = new FigureCharts(Text.english(), new ChartFonts(), Theme.of("light"));
    Figure figure = new Figure(charts.of("trajectories", scenario), 400, 300, 1, scenario);
    FigureFile.write(file, FigureFormats.of(file), figure);
  }

  /** What the dialogs can answer. */
  List<String> names() {
    return names;
  }

  /** A place beside the files. */
  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** The dialogs answer this from now on. */
  void answer(String name) {
    answer = name;
  }

  private Optional<Path> answered(String extension) {
    return answer.equals(NOTHING)
        ? Optional.empty()
        : Optional.of(folder.resolve(answer.replace("*", extension)));
  }

  @Override
  public Optional<Path> save(Window owner, String suggested, String extension) {
    return answered(extension);
  }

  @Override
  public Optional<Path> folder(Window owner) {
    return open(owner, "json");
  }

  @Override
  public Optional<Path> open(Window owner, String... extensions) {
    return answered(extensions[0]);
  }
}
