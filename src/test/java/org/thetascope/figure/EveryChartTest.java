package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.DrawnChart;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.chart.Theme;
import org.thetascope.chart.Tick;
import org.thetascope.chart.content.Charts;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Every mark of every chart of every lab is in every format. */
class EveryChartTest {
  private static final Map<Class<? extends Mark>, String> NAMES =
      Map.ofEntries(
          Map.entry(Mark.Line.class, "line"),
          Map.entry(Mark.Points.class, "points"),
          Map.entry(Mark.Bars.class, "bars"),
          Map.entry(Mark.Interval.class, "interval"),
          Map.entry(Mark.Band.class, "band"),
          Map.entry(Mark.Histogram.class, "histogram"),
          Map.entry(Mark.Contour.class, "contour"),
          Map.entry(Mark.Path.class, "path"),
          Map.entry(Mark.Arrows.class, "arrow"),
          Map.entry(Mark.HeatMap.class, "heat map"),
          Map.entry(Mark.Ring.class, "ring"),
          Map.entry(Mark.Rule.class, "rule"));

  static Stream<String> charts() {
    return new Charts(Text.english()).ids().stream();
  }

  private static DrawnChart drawn(Figure figure) {
    figure.charts().get(0).layout(figure.width(), figure.height());
    return figure.charts().get(0).drawn();
  }

  /** How many rows a mark has at least. */
  private static int points(Mark mark) {
    if (mark instanceof Mark.Curved curved) {
      return curved.curve().end() - curved.curve().first();
    }
    if (mark instanceof Mark.Histogram histogram) {
      return histogram.shares().size();
    }
    return mark instanceof Mark.Interval interval ? interval.x().size() : 1;
  }

  @ParameterizedTest
  @MethodSource("charts")
  void csvHasEveryPointOfEveryMark(String chart) {
    Figure figure = Figures.of(chart);
    List<CSVRecord> rows = Figures.rows(figure);
    assertThat(drawn(figure).content().marks()).isNotEmpty();
    for (Mark mark : drawn(figure).content().marks()) {
      List<CSVRecord> own =
          rows.stream()
              .filter(row -> row.get("mark").equals(NAMES.get(mark.getClass())))
              .filter(row -> row.get("series").equals(mark.series().id()))
              .filter(row -> row.get("label").equals(mark.series().label()))
              .toList();
      assertThat(own).as(mark.toString()).hasSizeGreaterThanOrEqualTo(points(mark));
    }
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  /** What LaTeX says for a mark, as a pattern. */
  private static String latex(Mark mark) {
    String color = "theta" + mark.series().id().replaceAll("[^A-Za-z0-9]", "");
    String plot = "\\\\addplot\\[color=" + color + ", ";
    if (mark instanceof Mark.Line) {
      return plot + "line width=[^\\n]*forget plot\\] table";
    }
    if (mark instanceof Mark.Points) {
      return plot + "only marks, mark=";
    }
    if (mark instanceof Mark.Bars || mark instanceof Mark.Histogram) {
      return "\\\\fill\\[" + color + "\\] \\(axis cs:[^)]*\\) rectangle";
    }
    if (mark instanceof Mark.Interval) {
      return "\\\\draw\\[color=" + color + ", [^\\]]*\\|-\\|\\]";
    }
    if (mark instanceof Mark.Band) {
      return "\\\\fill\\[" + color + ", fill opacity=0.2\\]";
    }
    if (mark instanceof Mark.Ring) {
      return "\\\\draw\\[color="
          + color.replace("theta", "thetatext")
          + "[^\\]]*\\] \\(axis cs:[^)]*\\) circle";
    }
    if (mark instanceof Mark.Contour) {
      return "\\\\addplot\\[color=thetalevel\\d+, ";
    }
    if (mark instanceof Mark.Path) {
      return plot + "line width=[^\\n]*table";
    }
    if (mark instanceof Mark.HeatMap) {
      return "\\\\fill\\[thetaheat[^\\]]*\\] \\(axis cs:[^)]*\\) rectangle";
    }
    return mark instanceof Mark.Rule
        ? "\\\\draw\\[[^\\]]*\\] \\(axis cs:"
        : "\\\\node\\[anchor=west";
  }

  @ParameterizedTest
  @MethodSource("charts")
  void latexHasEveryMarkWithinTheAxes(String chart) {
    Figure figure = Figures.of(chart);
    String document = Figures.text("tex", figure);
    DrawnChart drawn = drawn(figure);
    for (Mark mark : drawn.content().marks()) {
      if (mark instanceof Mark.Band && mark.reach().isEmpty()) {
        // zeros alone have no area
        continue;
      }
      long least = mark instanceof Mark.Bars || mark instanceof Mark.Histogram ? points(mark) : 1;
      assertThat(count(document, latex(mark))).as(mark.toString()).isGreaterThanOrEqualTo(least);
      if (mark instanceof Mark.Line line && !line.thin()) {
        String color = "theta" + mark.series().id().replaceAll("[^A-Za-z0-9]", "");
        assertThat(count(document, "addplot\\[color=" + color + ", only marks, mark="))
            .as("markers of " + mark.series())
            .isPositive();
      }
    }
    assertWithin(document);
    assertThat(count(document, "plot\\[only marks, mark="))
        .as("the legend has markers")
        .isEqualTo(drawn.legend().size());
  }

  /** All numbers of plots lie between the ends of the axes, which TeX can tell apart. */
  static void assertWithin(String document) {
    Matcher axes =
        Pattern.compile(
                "xmin=(\\S+), xmax=(\\S+),\\n.*\\n.*\\n(?:  %.*\\n)?  ymin=(\\S+), ymax=(\\S+),")
            .matcher(document);
    assertThat(axes.find()).isTrue();
    double[] ends = new double[4];
    for (int i = 0; i < 4; i++) {
      ends[i] = Double.parseDouble(axes.group(i + 1));
      assertThat(Math.abs(ends[i])).isLessThan(16_000_000);
    }
    List<double[]> points = new ArrayList<>();
    Matcher cs = Pattern.compile("axis cs:([^,)]+),([^)]+)\\)").matcher(document);
    Matcher rows =
        Pattern.compile("(?m)^\\(?(-?[\\d.E-]+)[ ,](-?[\\d.E-]+)\\)?$").matcher(document);
    for (Matcher found : List.of(cs, rows)) {
      while (found.find()) {
        points.add(
            new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))});
      }
    }
    double x = 1e-9 * (ends[1] - ends[0]);
    double y = 1e-9 * (ends[3] - ends[2]);
    assertThat(points)
        .isNotEmpty()
        .allMatch(point -> point[0] >= ends[0] - x && point[0] <= ends[1] + x)
        .allMatch(point -> point[1] >= ends[2] - y && point[1] <= ends[3] + y);
  }

  /** Without spaces, and without what makes an index. */
  private static String plain(String words) {
    return words.replaceAll("[\\s_]+", "");
  }

  /** Whether the colour of its series is seen as it is. */
  private static boolean isOpaque(Mark mark) {
    return mark instanceof Mark.Curved
        || mark instanceof Mark.Histogram
        || mark instanceof Mark.Interval;
  }

  @ParameterizedTest
  @MethodSource("charts")
  void svgHasEveryColourAndAllWordsAsText(String chart) {
    Figure figure = Figures.of(chart);
    String svg = Figures.text("svg", figure);
    DrawnChart drawn = drawn(figure);
    List<String> words =
        Pattern.compile("<text[^>]*>([^<]*)</text")
            .matcher(svg)
            .results()
            .map(found -> found.group(1).replace("&lt;", "<").replace("&amp;", "&").strip())
            .toList();
    // signs with an index are several texts
    assertThat(String.join("", words).replace(" ", ""))
        .contains(plain(drawn.name()))
        .contains(plain(drawn.content().domainLabel()))
        .contains(plain(drawn.content().y().label()))
        .doesNotContain("_");
    assertThat(words)
        .containsAll(drawn.xTicks().stream().map(Tick::label).toList())
        .containsAll(drawn.yTicks().stream().map(Tick::label).toList());
    for (Mark mark : drawn.content().marks()) {
      if (isOpaque(mark)) {
        Color color = Theme.of("light").line(mark.series().id());
        String rgb = color.getRed() + "," + color.getGreen() + "," + color.getBlue();
        assertThat(svg).as(mark.toString()).containsPattern("(fill|stroke)=\"rgb\\(" + rgb);
      }
    }
    assertThat(svg).doesNotContain("<image");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void pngHasTheColourOfEverySeries(String chart) throws IOException {
    Figure figure = Figures.of(chart, "light", 2, Figures.having(chart));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Figures.bytes("png", figure)));
    for (Mark mark : drawn(figure).content().marks()) {
      if (isOpaque(mark)) {
        int color = Theme.of("light").line(mark.series().id()).getRGB();
        assertThat(Figures.count(image, color)).as(mark.toString()).isGreaterThan(20);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void pdfHasAllWordsInOneTypeface(String chart) throws IOException {
    Figure figure = Figures.of(chart);
    try (PDDocument document = Loader.loadPDF(Figures.bytes("pdf", figure))) {
      String words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      DrawnChart drawn = drawn(figure);
      Stream<String> ticks =
          Stream.concat(drawn.xTicks().stream(), drawn.yTicks().stream()).map(Tick::label);
      List<String> expected =
          Stream.concat(Stream.of(drawn.name(), drawn.content().domainLabel()), ticks)
              .map(EveryChartTest::plain)
              .collect(Collectors.toList());
      assertThat(words).contains(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void whatHasStepsIsPlayedAndTheRestIsRefused(String chart) throws IOException {
    Figure figure = Figures.of(chart).moving(new Motion(2, 1));
    if (drawn(figure).content().steps().isPresent()) {
      assertThat(Figures.text("gif", figure)).startsWith("GIF89a");
    } else {
      assertThatThrownBy(() -> Figures.bytes("gif", figure))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("fault.noSteps");
    }
  }

  /** A path has the markers and the margin in LaTeX that it has elsewhere. */
  @Test
  void pathsAreAsTheyAreElsewhere() {
    Figure figure = Figures.of("plane");
    String document = Figures.text("tex", figure);
    DrawnChart drawn = drawn(figure);
    Rectangle2D plot = figure.charts().get(0).layout(figure.width(), figure.height()).plot();
    for (Mark mark : drawn.content().marks()) {
      if (mark instanceof Mark.Path path) {
        int marked = 0;
        Pattern markers =
            Pattern.compile(
                "addplot\\[color=theta"
                    + path.series().id()
                    + ", only marks[^\\n]*\\n((?:\\([^\\n]*\\n)*)");
        for (Matcher found = markers.matcher(document); found.find(); ) {
          marked += (int) found.group(1).lines().count();
        }
        assertThat(marked).isEqualTo(drawn.markers(path, plot).size()).isGreaterThan(3);
        assertThat(count(document, "addplot\\[color=thetabackground, line width="))
            .isGreaterThanOrEqualTo(1);
      }
    }
  }

  /** Pale curves, and what the legend says of them, are in all formats of lines and words. */
  @ParameterizedTest
  @ValueSource(strings = {"tex", "svg"})
  void pinnedCurvesAreInTheLegend(String extension) {
    Figure figure = Figures.of("trajectories");
    CurveChart chart = figure.charts().get(0);
    String without = Figures.text(extension, figure);
    Scenario other = Figures.SCENARIO.withStart(DoubleVector.of(0.5, 0.5));
    ChartContent behind = Figures.of("trajectories", "light", 1, other).charts().get(0).content();
    chart.setGhosts(List.of(behind), "as before");
    String with = Figures.text(extension, figure);
    String pale = extension.equals("tex") ? "opacity=0.47" : "stroke-opacity=\"0.471\"";
    assertThat(without).doesNotContain("as before", pale);
    assertThat(with).contains("as before");
    assertThat(count(with, Pattern.quote(pale))).isGreaterThanOrEqualTo(4);
  }

  /** A dark figure of several charts is dark in all its corners, in every format. */
  @Test
  void theGroundIsThatOfTheTheme() {
    Scenario scenario = Figures.having("layers");
    FigureCharts charts =
        new FigureCharts(Text.english(), new ChartFonts(), Theme.of("projection-dark"));
    Figure figure = new Figure(charts.of("trajectories-lab", scenario), 1200, 1000, 1, scenario);
    assertThat(figure.charts()).hasSize(3);
    Color ground = Theme.of("projection-dark").color("background");
    String rgb = "rgb(" + ground.getRed() + "," + ground.getGreen() + "," + ground.getBlue() + ")";
    assertThat(Figures.text("svg", figure))
        .contains("d=\"M0 0L1200 0L1200 1000L0 1000L0 0Z\" fill=\"" + rgb);
    assertThat(Figures.text("tex", figure))
        .contains("\\fill[thetabackground] (0,0) rectangle (900.000bp,750.000bp);")
        .contains(String.format("{thetabackground}{HTML}{%06X}", ground.getRGB() & 0xffffff));
  }

  /** Where arrows are switched on in the window, figures of it have that of the last step. */
  @Test
  void arrowsAreInEveryFormat() throws IOException {
    CurveChart chart = Figures.of("plane").charts().get(0);
    ChartContent content = chart.content();
    List<Mark> marks = new ArrayList<>(content.marks());
    double x = content.domain().getCentralValue();
    double y = content.y().span().getCentralValue();
    double length = content.domain().getLength() / 4;
    marks.add(
        new Mark.Arrows(
            new Series("fault", "downhill"),
            DoubleVector.of(0, x),
            DoubleVector.of(0, y),
            DoubleVector.of(0, x + length),
            DoubleVector.of(0, y)));
    chart.show(
        new ChartContent(content.title(), content.x(), content.y(), marks, content.legend()),
        false);
    Figure figure = new Figure(List.of(chart), 800, 450, 1, Figures.SCENARIO);
    assertThat(Figures.rows(figure))
        .filteredOn(row -> row.get("mark").equals("arrow"))
        .extracting(row -> row.get("part"))
        .containsExactly("0", "1");
    assertThat(count(Figures.text("tex", figure), "\\\\draw\\[color=thetatextfault, [^\\]]*->\\]"))
        .isEqualTo(1);
    Figure twice = new Figure(List.of(chart), 800, 450, 2, Figures.SCENARIO);
    Color color = Theme.of("light").label("fault");
    String rgb = "rgb\\(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + "\\)";
    assertThat(Figures.text("svg", figure)).containsPattern("stroke[=:]\"?" + rgb);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Figures.bytes("png", twice)));
    assertThat(Figures.count(image, color.getRGB())).isGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyAxisHasFiveToNineTicksAtAnySize(String chart) {
    // a column with its own type, a chart of a lab, a window, a wide screen near and far
    double[][] sizes = {
      {321.26, 240.94, 10.67},
      {330, 248, 10.67},
      {1000, 600, 13},
      {3840, 2160, 13},
      {3840, 2160, 52}
    };
    for (double[] size : sizes) {
      Figure figure = Figures.typed(chart, size[0], size[1], (float) size[2]);
      DrawnChart drawn = drawn(figure);
      // depths and layers have no more whole numbers than they are
      int least = (int) Math.min(5, Math.floor(drawn.domain().getLength()));
      assertThat(drawn.xTicks()).as(chart + " " + size[0]).hasSizeBetween(least, 9);
      assertThat(drawn.yTicks()).as(chart + " " + size[1]).hasSizeBetween(5, 9);
      assertThat(drawn.yTicks()).extracting(Tick::label).doesNotHaveDuplicates();
      assertThat(drawn.xTicks()).extracting(Tick::label).doesNotHaveDuplicates();
    }
  }
}
