package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Theme;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** Every page of the gallery opens where its question can be answered. */
class GalleryViewTest {
  /** Words of questions, and the chart that shows what they ask for. */
  private static final Map<String, String> CHARTS =
      Map.of(
          "sharpness", "stability",
          "rested in its minimum", "stability",
          "variance of z", "forward",
          "zigzags across the ravine", "plane",
          "valley has its minimum", "plane",
          "weights have learnt", "layers",
          "chain.s gradient explode", "gradients",
          "largest gradient", "gradients",
          "of the five points", "samples");

  static Stream<GalleryEntry> pages() {
    return new Gallery().all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theChartsShowWhatTheQuestionAsksFor(GalleryEntry page) {
    Scenario scenario = page.scenario();
    List<ChartContent> seen =
        new FigureCharts(Text.english(), new ChartFonts(), Theme.of("light"))
            .seen(scenario).stream().map(chart -> chart.content()).toList();
    assertThat(seen).isNotEmpty().allMatch(content -> !content.marks().isEmpty());
    Set<String> series = new TreeSet<>();
    seen.forEach(content -> content.marks().forEach(mark -> series.add(label(mark))));
    assertThat(series).containsAll(named(page.question(), names(scenario)));
    CHARTS.forEach(
        (words, chart) -> {
          if (Pattern.compile(words).matcher(page.question()).find()) {
            assertThat(scenario.view().charts()).as(words).contains(chart);
          }
        });
    List<String> components = named(page.question(), signs(scenario));
    if (!components.isEmpty() && scenario.view().charts().equals(List.of("trajectories"))) {
      assertThat(components).contains(signs(scenario).get(scenario.view().component()));
    }
  }

  private static String label(Mark mark) {
    return mark.series().label();
  }

  /** The names that curves of the page's lab may have. */
  private static List<String> names(Scenario scenario) {
    return switch (scenario.view().lab()) {
      case "chains" -> Activations.ALL.stream().map(Activation::name).toList();
      case "variance" -> List.of();
      default -> Optimizers.ALL.stream().map(Optimizer::name).toList();
    };
  }

  private static List<String> signs(Scenario scenario) {
    return Problems.of(scenario.problem().kind()).signs(scenario.problem().settings());
  }

  /** Those of some names that a question has as words of their own. */
  private static List<String> named(String question, List<String> names) {
    return names.stream()
        .filter(
            name ->
                Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                    .matcher(question)
                    .find())
        .toList();
  }
}
