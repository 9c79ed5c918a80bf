package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.figure.FigureScenario;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

class RenderCommandTest {
  @TempDir Path folder;

  private final Scenario scenario = new Gallery().opening();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();
  private String file;

  @BeforeEach
  void write() throws IOException {
    file = save("a", scenario);
  }

  private String save(String name, Scenario saved) throws IOException {
    Path path = folder.resolve(name + ".thetascope.json");
    Files.writeString(path, new ScenarioWriter().write(saved));
    return path.toString();
  }

  private int run(String... arguments) {
    byte[] in = new ScenarioWriter().write(scenario).getBytes(StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(in), out, new PrintWriter(err, true));
    InstantSource clock = InstantSource.fixed(Instant.parse("2031-05-04T03:02:01Z"));
    return new Commands(console, Text.english(), clock).run(arguments);
  }

  private String target(String name) {
    return folder.resolve(name).toString();
  }

  private BufferedImage picture(String name) throws IOException {
    return ImageIO.read(folder.resolve(name).toFile());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1280, 720",
    "--width 320 --height 200, 320, 200",
    "--width 640, 640, 360",
    "--height 360, 640, 360",
    "--width 320 --height 200 --scale 3, 960, 600",
    "--width 320 --height 200 --scale 1.5, 480, 300",
    "--theme projection, 1920, 1080"
  })
  void thePictureHasTheSizeAskedFor(String options, int width, int height) throws IOException {
    String all = "render " + file + " --figure chain --out " + target("a.png") + " " + options;
    assertThat(run(all.strip().split(" +"))).isZero();
    assertThat(picture("a.png").getWidth()).isEqualTo(width);
    assertThat(picture("a.png").getHeight()).isEqualTo(height);
    assertThat(err.toString()).isEmpty();
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--out a.bmp --figure chain, extension",
    "--out a --figure chain, extension",
    "--out a.png --figure pie, '--figure must be one of '",
    "--out a.png --figure chain --theme pink, '--theme must be one of '",
    "--out a.png --figure chain --width 0, '--width must be '",
    "--out a.png --figure chain --width -5, '--width must be '",
    "--out a.png --figure chain --scale 9, '--scale must be at least 1 and at most 8, not 9.'",
    "--out a.png --figure chain --scale NaN, --scale",
    "--out a.png --figure chain --width many, --width",
    "--out a.png --figure chain --width 20000 --height 20000, '20000 × 20000 pixels is too large'",
    "--out a.svg --figure chain --width 99999999 --height 99999999, too large",
    "--out a.png --figure chain --width 9000 --height 9000 --scale 8, 72000 × 72000",
    "--out nowhere/a.png --figure chain, no such file or folder",
    "--out a.gif --figure chain, steps that could be played",
    "--out a.gif --figure dashboard --fps 51, '--fps must be at least 1 and at most 50, not 51.'",
    "--out a.gif --figure dashboard --seconds 0, '--seconds must be at least 1 and at most 120, not"
        + " 0.'",
    "--out a.gif --figure dashboard --fps fast, --fps",
    "--out a.gif --figure trajectories --width 20000 --height 5000 --seconds 20, too large",
    "--out a.gif --figure trajectories --width 70000 --height 100 --seconds 1, 65535 pixels a side",
    "--out a.png, --figure",
    "--figure chain, --out"
  })
  void whatIsNotAllowedIsOneSentence(String options, String words) throws IOException {
    String inFolder = options.replace("--out ", "--out " + folder + "/");
    assertThat(run(("render " + file + " " + inFolder).split(" +"))).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains(words);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif", "csv", "tex"})
  void aTargetThatCannotBeWrittenIsOneSentence(String extension) throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("a." + extension));
    Files.writeString(inTheWay.resolve("kept"), "kept");
    assertThat(
            run(
                "render",
                file,
                "--figure",
                "dashboard",
                "--seconds",
                "1",
                "--out",
                inTheWay.toString()))
        .isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains(inTheWay.toString(), "folder");
    assertThat(inTheWay.resolve("kept")).hasContent("kept");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aPlaybackHasTheFramesAskedFor() throws IOException {
    assertThat(
            run(
                "render",
                file,
                "--figure",
                "dashboard",
                "--fps",
                "4",
                "--seconds",
                "2",
                "--width",
                "400",
                "--out",
                target("a.gif")))
        .isZero();
    try (ImageInputStream in = ImageIO.createImageInputStream(folder.resolve("a.gif").toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(8);
      assertThat(reader.getWidth(0)).isEqualTo(400);
      assertThat(reader.getHeight(0)).isEqualTo(225);
    }
  }

  @Test
  void theDateIsThatOfTheClock() throws IOException {
    run("render", file, "--figure", "chain", "--date", "--out", target("dated.svg"));
    run("render", file, "--figure", "chain", "--out", target("plain.svg"));
    String date = "<xmp:CreateDate>2031-05-04T03:02:01Z</xmp:CreateDate>\n";
    assertThat(folder.resolve("dated.svg")).content().contains(date);
    String dated = Files.readString(folder.resolve("dated.svg"));
    assertThat(folder.resolve("plain.svg")).hasContent(dated.replace(date, ""));
  }

  @Test
  void aBadScenarioLeavesTheOldFile() throws IOException {
    Path old = Files.writeString(folder.resolve("a.png"), "old");
    String bad = Files.writeString(folder.resolve("bad.json"), "{}").toString();
    assertThat(run("render", bad, "--figure", "chain", "--out", old.toString())).isEqualTo(2);
    assertThat(old).hasContent("old");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif"})
  void aFigureIsItselfAScenario(String extension) {
    String first = target("first." + extension);
    String second = target("second." + extension);
    String options = " --figure trajectories --width 400 --seconds 1 --out ";
    run(("render -" + options + first).split(" "));
    run(("render " + first + options + second).split(" "));
    assertThat(new FigureScenario().read(Path.of(second))).isEqualTo(scenario);
    assertThat(Path.of(second)).hasSameBinaryContentAs(Path.of(first));
  }

  @Test
  void severalFilesGoOnAfterABadOne() throws IOException {
    String bad = Files.writeString(folder.resolve("bad.json"), "{}").toString();
    String same = save("b", scenario);
    String other = save("c", scenario.withTitle("Größe: θ/ε"));
    String none = save("d", scenario.withTitle(""));
    int status =
        run(
            "render",
            file,
            bad,
            same,
            other,
            none,
            "--figure",
            "chain",
            "--width",
            "200",
            "--out",
            target("x-{title}.svg"));
    assertThat(status).isEqualTo(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("x-")))
          .containsExactlyInAnyOrder(
              "x-logistic-unit-one-sample.svg",
              "x-logistic-unit-one-sample-2.svg",
              "x-größe-θ-ε.svg",
              "x-d.svg");
    }
    List<String> lines = err.toString().lines().filter(l -> l.startsWith("thetascope:")).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains(bad, "/format");
    assertThat(lines.get(1)).isEqualTo("thetascope: 1 of 5 files failed: " + bad);
  }

  @Test
  void severalFilesNeedAPattern() {
    assertThat(run("render", file, file, "--figure", "chain", "--out", target("a.png")))
        .isEqualTo(2);
    assertThat(err.toString()).contains("{title}");
  }

  @Test
  void progressIsShownOnlyWhereItTakesLongerThanASecond() {
    // the clock: at the start, then before each file
    Deque<Long> times =
        new ArrayDeque<>(List.of(0L, 1L, 900_000_000L, 1_100_000_000L, 5_000_000_000L));
    Console console =
        new Console(java.io.InputStream.nullInputStream(), out, new PrintWriter(err, true));
    int status =
        new Batch(console, Text.english(), times::pop)
            .run(
                List.of("a", "b", "c", "d"),
                name -> {
                  if (name.equals("b")) {
                    throw new FaultException("fault.notUtf8");
                  }
                });
    assertThat(status).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "thetascope: The text is not UTF-8; save the file in the encoding UTF-8.",
            "3 of 4: c",
            "4 of 4: d",
            "thetascope: 1 of 4 files failed: b");
  }

  @Test
  void helpNamesEveryOptionAndDefault() {
    assertThat(run("render", "--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("--width", "--height", "--scale", "--dpi", "--theme", "light, dark, projection")
        .contains("--fps", "--seconds", "--date")
        .contains("1280", "{title}");
  }
}
