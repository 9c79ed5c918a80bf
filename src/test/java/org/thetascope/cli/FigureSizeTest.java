package org.thetascope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureScenario;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/** Sizes in points and sizes of type, read back from what render has written. */
class FigureSizeTest {
  @TempDir Path folder;

  private final Scenario scenario = new Gallery().opening().withNotes("Question: why?");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  private int run(String arguments) {
    byte[] in = new ScenarioWriter().write(scenario).getBytes(StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(in), out, new PrintWriter(err, true));
    return new Commands(console, Text.english()).run(arguments.strip().split(" +"));
  }

  /** Renders the trajectories with some options and returns the file. */
  private Path render(String extension, String options) {
    Path file = folder.resolve("a." + extension);
    assertThat(run("render - --figure trajectories --out " + file + " " + options))
        .as(err.toString())
        .isZero();
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "--preset column, 240.945, 180.709",
    "--preset two-columns, 496.063, 279.035",
    "--preset column --height 5cm, 240.945, 141.732",
    "--width 85mm, 240.945, 135.531",
    "--width 3.35in --height 150pt, 241.2, 150",
    "--width 240pt, 240, 135",
    "--height 135pt, 240, 135",
    "--preset slide, 1440, 810",
    "--width 640, 480, 270"
  })
  void pdfSvgAndLatexHaveTheSizeInPoints(String options, double width, double height)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(render("pdf", options).toFile())) {
      PDRectangle page = pdf.getPage(0).getMediaBox();
      assertThat((double) page.getWidth()).isCloseTo(width, within(0.5));
      assertThat((double) page.getHeight()).isCloseTo(height, within(0.5));
    }
    String svg = Files.readString(render("svg", options));
    assertThat(svgLength(svg, "width")).isCloseTo(width, within(0.5));
    assertThat(svgLength(svg, "height")).isCloseTo(height, within(0.5));
    Matcher tex =
        Pattern.compile("useasboundingbox \\(0,0\\) rectangle \\(([\\d.]+)bp,([\\d.]+)bp\\)")
            .matcher(Files.readString(render("tex", options)));
    assertThat(tex.find()).isTrue();
    assertThat(Double.parseDouble(tex.group(1))).isCloseTo(width, within(0.5));
    assertThat(Double.parseDouble(tex.group(2))).isCloseTo(height, within(0.5));
  }

  /** A length of the picture in points. */
  private static double svgLength(String svg, String attribute) {
    Matcher length = Pattern.compile("<svg[^>]* " + attribute + "=\"([\\d.]+)(pt)?\"").matcher(svg);
    assertThat(length.find()).isTrue();
    return Double.parseDouble(length.group(1)) * (length.group(2) == null ? 0.75 : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "--preset column, 1004, 753",
    "--preset column --dpi 600, 2008, 1506",
    "--width 3.35in, 1005, 565",
    "--width 240pt --height 4cm --dpi 72, 240, 113",
    "--preset slide, 1920, 1080",
    "--preset slide --width 800, 800, 450",
    "--preset slide --scale 2, 3840, 2160",
    "'', 1280, 720"
  })
  void pngHasInchesTimesDotsAnInch(String options, int width, int height) throws IOException {
    BufferedImage image = ImageIO.read(render("png", options).toFile());
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
  }

  private static List<Float> typeSizes(Path pdf) throws IOException {
    List<Float> sizes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper reader =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              sizes.add(Math.abs(text.getTextMatrix().getScalingFactorY()));
            }
          };
      reader.getText(document);
    }
    return sizes;
  }

  @ParameterizedTest
  @CsvSource({
    "--preset column, 8",
    "--preset column --font-size 9pt, 9",
    "--width 12cm --font-size 3mm, 8.504",
    "--width 640 --font-size 16, 12",
    "--preset slide, 18"
  })
  void lettersHaveTheSizeAskedFor(String options, float points) throws IOException {
    List<Float> sizes = typeSizes(render("pdf", options));
    // the title is a little larger, an index smaller
    assertThat(sizes).isNotEmpty().anyMatch(size -> Math.abs(size - points) < 0.05);
    assertThat(sizes).allMatch(size -> size > 0.71 * points && size < 1.16 * points);
    Matcher tex =
        Pattern.compile("\\\\fontsize\\{([\\d.]+)bp\\}")
            .matcher(Files.readString(render("tex", options)));
    assertThat(tex.find()).isTrue();
    assertThat(Float.parseFloat(tex.group(1))).isCloseTo(points, within(0.05f));
  }

  @ParameterizedTest
  @CsvSource({
    "--width 8.5cm --scale 2, --scale is for sizes in pixels",
    "--preset column --scale 1, --scale is for sizes in pixels",
    "--width 1cm, '--width must be'",
    "--width 8.5furlong, '--width must be'",
    "--height -3cm, '--height must be'",
    "--font-size 1000pt, '--font-size must be'",
    "--preset poster, '--preset must be one of screen, slide, column'",
    "--width 200in --dpi 10000, too large"
  })
  void whatIsNotAllowedIsOneSentence(String options, String words) {
    Path file = folder.resolve("a.png");
    assertThat(run("render - --figure trajectories --out " + file + " " + options)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains(words);
    assertThat(file).doesNotExist();
  }

  @Test
  void notesAreLeftOutWhereThatIsAskedFor() {
    assertThat(new FigureScenario().read(render("svg", "")).notes()).isEqualTo("Question: why?");
    Scenario carried = new FigureScenario().read(render("svg", "--without-notes"));
    assertThat(carried).isEqualTo(scenario.withNotes(""));
  }

  @Test
  void everyChartAndEveryLabWithChartsHasAName() {
    assertThat(run("render --list")).isZero();
    List<String> names = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(names)
        .isEqualTo(FigureCharts.NAMES)
        .doesNotHaveDuplicates()
        .contains("dashboard", "variance", "trajectories", "chains");
    for (LabOutline lab : LabOutline.ALL) {
      lab.parts().forEach(part -> assertThat(names).containsAll(part.charts()));
    }
  }

  /** Where the size of a page is checked before it is drawn, too. */
  @Test
  void theOneLegendIsOnThePageToo() throws IOException {
    Path file = folder.resolve("lab.pdf");
    assertThat(run("render - --figure chains --preset two-columns --out " + file)).isZero();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String words = new PDFTextStripper().getText(pdf);
      assertThat(words.split("sigmoid\\b(?!\\s+chains)", -1)).hasSize(5);
    }
  }

  @Test
  void aLabIsItsChartsWithLettersAndOneLegend() throws IOException {
    Path file = folder.resolve("lab.svg");
    assertThat(run("render - --figure chains --preset two-columns --out " + file)).isZero();
    List<String> words =
        Pattern.compile("<text[^>]*>([^<]*)</text")
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1).strip())
            .toList();
    assertThat(words).filteredOn(word -> word.matches("\\([a-d]\\) .*")).hasSize(4);
    // in the legend once, and at the ends of their curves in three charts
    assertThat(words).filteredOn("sigmoid"::equals).hasSize(4);
  }
}
