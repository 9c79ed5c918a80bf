package org.thetascope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.activation.Activations;
import org.thetascope.app.document.GalleryTexts;
import org.thetascope.chain.WeightKinds;
import org.thetascope.cli.Commands;
import org.thetascope.cli.Console;
import org.thetascope.figure.CsvTables;
import org.thetascope.figure.FigureFormats;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.LabOutline;
import org.thetascope.text.Text;
import org.thetascope.worksheet.judge.Verdict;

/**
 * The manual has the same chapters in every language, leaves nothing out, and leads nowhere else.
 */
class ManualTest {
  private static final Path MANUAL = Path.of("assets", "manual");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");

  @TempDir Path folder;

  static List<Locale> languages() {
    return Text.LANGUAGES;
  }

  private static Path chapters(Locale language) {
    return MANUAL.resolve(language.getLanguage());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String all(Locale language) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files(chapters(language))) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasTheChaptersAndSectionsOfTheEnglishOne(Locale language) throws IOException {
    for (Path english : files(chapters(Locale.ENGLISH))) {
      Path chapter = chapters(language).resolve(english.getFileName());
      assertThat(headings(chapter)).as(chapter.toString()).isEqualTo(headings(english));
    }
    assertThat(files(chapters(language))).hasSameSizeAs(files(chapters(Locale.ENGLISH)));
  }

  private static List<String> headings(Path file) throws IOException {
    return HEADING.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theContentsNameEveryChapter(Locale language) throws IOException {
    String contents = Files.readString(chapters(language).resolve("index.md"));
    for (Path chapter : files(chapters(language))) {
      String name = chapter.getFileName().toString();
      if (!name.equals("index.md")) {
        assertThat(contents).contains("](" + name + ")");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesAllThereIs(Locale language) throws IOException {
    Stream<String> ids =
        Stream.of(
                Optimizers.ALL.stream().map(Optimizer::id),
                Problems.ids().stream(),
                Activations.ids().stream(),
                WeightKinds.ids().stream(),
                Conventions.ids().stream(),
                CsvTables.all().keySet().stream(),
                LabOutline.ALL.stream().map(LabOutline::id),
                Stream.of(Verdict.values()).map(verdict -> verdict.name().toLowerCase(Locale.ROOT)))
            .flatMap(all -> all);
    assertThat(ids.filter(id -> !contains(language, "`" + id + "`"))).isEmpty();
    assertThat(all(language).toLowerCase(Locale.ROOT)).contains(FigureFormats.extensions());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePageForTeachersHasTheWholeGallery(Locale language) throws IOException {
    String page = Files.readString(chapters(language).resolve("teachers.md"));
    assertThat(page)
        .contains(
            new GalleryTexts(new Text(language)).all().stream().map(GalleryEntry::title).toList());
  }

  private static boolean contains(Locale language, String quoted) {
    try {
      return all(language).contains(quoted);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<Path> pages = new java.util.ArrayList<>(files(MANUAL));
    pages.addAll(
        List.of(
            Path.of("README.md"),
            Path.of(".github", "CONTRIBUTING.md"),
            Path.of(".github", "CHANGELOG.md"),
            Path.of("src", "bench", "README.md")));
    for (Path page : pages) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        if (!link.group(1).startsWith("http")) {
          assertThat(page.toAbsolutePath().resolveSibling(link.group(1)).normalize())
              .as("in " + page)
              .exists();
        }
      }
    }
  }

  @Test
  void theProgramHasItWithIt() throws IOException {
    for (Locale language : Text.LANGUAGES) {
      String name = "/org/thetascope/manual/" + language.getLanguage() + "/index.md";
      try (InputStream in = ManualTest.class.getResourceAsStream(name)) {
        assertThat(in).as(name).isNotNull();
      }
    }
  }

  @Test
  void theReadmeIsShortAndItsCommandsDoWhatItSays() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(6000);
    List<String> lines = readme.lines().filter(line -> line.startsWith("thetascope ")).toList();
    assertThat(lines).extracting(line -> line.split(" ")[1]).contains("render", "data", "check");
    for (String line : lines) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StringWriter err = new StringWriter();
      Console console = new Console(InputStream.nullInputStream(), out, new PrintWriter(err, true));
      String[] arguments =
          Stream.of(line.replaceFirst(" \\|.*", "").split(" "))
              .skip(1)
              .map(word -> line.contains("--out " + word) ? folder.resolve(word).toString() : word)
              .toArray(String[]::new);
      assertThat(new Commands(console, Text.english()).run(arguments)).as(line + err).isZero();
      assertThat(out.size() > 0 || line.contains("--out")).as(line).isTrue();
    }
    assertThat(folder.resolve("homework.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("judged.csv")).isNotEmptyFile();
  }
}
