package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Reference;
import org.thetascope.activation.Activations;
import org.thetascope.chain.Chain;
import org.thetascope.chain.FirstLayer;
import org.thetascope.parameter.DoubleVector;

/** What is left of the first gradient, over weight and depth. */
class GradientMapTest {
  private static final int LAST = GradientMapSimulation.WEIGHTS - 1;

  static Stream<Named<List<CSVRecord>>> references() {
    return Reference.rows("map.csv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("activation") + " " + row.get("first_layer") + row.get("input")))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Named.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("references")
  void isAsTheReferenceHasIt(List<CSVRecord> rows) {
    CSVRecord first = rows.get(0);
    int depth =
        rows.stream().mapToInt(row -> Integer.parseInt(row.get("depth"))).max().orElseThrow();
    GradientMapSimulation.Map map =
        map(
            new GradientMapSimulation.Query(
                depth,
                Double.parseDouble(first.get("input")),
                FirstLayer.of(first.get("first_layer")),
                List.of(first.get("activation"))));
    for (CSVRecord row : rows) {
      int index = (int) Math.round(Double.parseDouble(row.get("weight")) * 20) + LAST / 2;
      assertThat(GradientMapSimulation.weight(index))
          .isEqualTo(Double.parseDouble(row.get("weight")));
      double found = map.log10Magnitude(index, Integer.parseInt(row.get("depth")));
      double expected = Double.parseDouble(row.get("log10_magnitude"));
      if (Double.isInfinite(expected)) {
        assertThat(found).as(row.toString()).isEqualTo(expected);
      } else {
        assertThat(found)
            .as(row.toString())
            .isCloseTo(expected, within(1e-11 * Math.max(1, Math.abs(expected))));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"sigmoid,weighted", "tanh,input-only", "relu,weighted", "leaky-relu,input-only"})
  void eachIsAChainOfEqualWeights(String activation, String first) {
    FirstLayer firstLayer = FirstLayer.of(first);
    GradientMapSimulation.Map map =
        map(new GradientMapSimulation.Query(30, -0.7, firstLayer, List.of(activation)));
    int layer = firstLayer == FirstLayer.WEIGHTED ? 1 : 2;
    for (int i = 0; i <= LAST; i += 7) {
      for (int n = 2; n <= 30; n += 4) {
        DoubleVector weights = DoubleVector.filled(n, GradientMapSimulation.weight(i));
        Chain chain = new Chain(Activations.of(activation), -0.7, weights, firstLayer);
        double expected = chain.log10Magnitude(layer);
        if (Double.isInfinite(expected)) {
          assertThat(map.log10Magnitude(i, n)).isEqualTo(expected);
        } else {
          assertThat(map.log10Magnitude(i, n)).isCloseTo(expected, within(1e-12));
        }
      }
    }
  }

  /** The sigmoid vanishes whatever the weight; ReLU turns at w = 1 and is dead up to 0. */
  @Test
  void oneLookShowsTheTwoActivations() {
    GradientMapSimulation.Result result =
        new GradientMapSimulation()
            .compute(
                new GradientMapSimulation.Query(
                    60, 0.5, FirstLayer.WEIGHTED, List.of("sigmoid", "relu")),
                Progress.none());
    GradientMapSimulation.Map sigmoid = result.maps().get(0);
    GradientMapSimulation.Map relu = result.maps().get(1);
    for (int i = 0; i <= LAST; i++) {
      double weight = GradientMapSimulation.weight(i);
      if (weight != 0) {
        assertThat(sigmoid.log10Magnitude(i, 30)).isLessThan(-3);
        assertThat(sigmoid.log10Magnitude(i, 60)).isLessThan(sigmoid.log10Magnitude(i, 30) - 3);
      }
      double left = relu.log10Magnitude(i, 60);
      if (weight <= 0) {
        assertThat(left).isEqualTo(Double.NEGATIVE_INFINITY);
      } else {
        assertThat(Math.signum(left - Math.log10(0.5))).isEqualTo(Math.signum(weight - 1));
      }
    }
  }

  @Test
  void theCoarseMapComesFirstAndTheFineOneDoesNotDependOnThreads() {
    GradientMapSimulation.Query query =
        new GradientMapSimulation.Query(40, 0.5, FirstLayer.WEIGHTED, List.of("tanh", "sigmoid"));
    RecordingProgress<GradientMapSimulation.Result> progress = RecordingProgress.patient();
    GradientMapSimulation.Result one = new GradientMapSimulation(1).compute(query, progress);
    GradientMapSimulation.Result three =
        new GradientMapSimulation(3).compute(query, Progress.none());
    assertThat(progress.published).isNotEmpty();
    GradientMapSimulation.Result coarse = progress.published.get(0);
    for (int a = 0; a < 2; a++) {
      for (int i = 0; i <= LAST; i++) {
        double value = one.maps().get(a).log10Magnitude(i, 40);
        assertThat(three.maps().get(a).log10Magnitude(i, 40)).isEqualTo(value);
        if (i % 8 == 0) {
          assertThat(coarse.maps().get(a).log10Magnitude(i, 40)).isEqualTo(value);
        }
        assertThat(coarse.maps().get(a).log10Magnitude(i, 2)).isNotNaN();
      }
    }
  }

  @Test
  void endsWithWhatItHasWhenItIsAskedToStop() {
    RecordingProgress<GradientMapSimulation.Result> progress =
        new RecordingProgress<>(result -> true);
    GradientMapSimulation.Query query =
        new GradientMapSimulation.Query(400, 0.5, FirstLayer.WEIGHTED, Activations.ids());
    GradientMapSimulation.Result result = new GradientMapSimulation(1).compute(query, progress);
    assertThat(progress.published).hasSize(1);
    assertThat(result).isSameAs(progress.published.get(0));
  }

  private static GradientMapSimulation.Map map(GradientMapSimulation.Query query) {
    return new GradientMapSimulation().compute(query, Progress.none()).maps().get(0);
  }
}
