package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.chart.content.Charts;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** No underscore and no name of a file's keys reaches who looks at a figure or hears of it. */
class SignsInFiguresTest {
  /** A letter, an underscore and a letter, or a name that only files have. */
  private static final Pattern CODE =
      Pattern.compile(
          "[\\p{L}\\p{M}]_[\\p{L}\\p{N}]"
              + "|\\b(sgd|adagrad|rmsprop|adam|adamw|rho1|rho2|leaky-relu|delta_theta)\\b");

  static Stream<String> charts() {
    return new Charts(Text.english()).ids().stream();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void svgHasNone(String chart) {
    String svg = Figures.text("svg", Figures.of(chart));
    List<String> words =
        Pattern.compile("<text[^>]*>([^<]+)</text")
            .matcher(svg)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(words).isNotEmpty().noneMatch(word -> CODE.matcher(word).find());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void pdfHasNone(String chart) throws IOException {
    byte[] pdf = Figures.bytes("pdf", Figures.of(chart));
    assertThat(words(pdf)).isNotBlank().doesNotContainPattern(CODE);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void latexHasNoneOutsideMathematics(String chart) {
    String latex = Figures.text("tex", Figures.of(chart));
    String words =
        Pattern.compile("(?:title|label|\\{entry|node[^{]*)=?\\{([^}]*)}")
            .matcher(latex.replaceAll("\\$[^$]*\\$", ""))
            .results()
            .map(found -> found.group(1))
            .reduce("", (a, b) -> a + "\n" + b);
    assertThat(words).doesNotContain("\\_").doesNotContainPattern(CODE);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSpokenSentenceHasNone(String chart) {
    Figure figure = Figures.of(chart);
    assertThat(figure.charts().get(0).sentence(Text.english())).doesNotContainPattern(CODE);
  }

  @Test
  void handoutsOfEveryProblemHaveNone() throws IOException {
    Scenario scenario = new Gallery().opening();
    for (var kind : Problems.ALL) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Scenario other = scenario.withProblemKind(kind.id());
      new HandoutPdf(Text.english(), "Title", other, other.takenSteps() < 2 ? 1 : 2, 5)
          .print(false, out);
      assertThat(words(out.toByteArray()).replace("_______", ""))
          .as(kind.id())
          .doesNotContainPattern(CODE);
    }
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
