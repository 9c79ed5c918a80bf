package org.thetascope.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Reference;
import org.thetascope.parameter.Settings;

/** Mini-batches, index for index. */
class BatchesTest {
  static Stream<CSVRecord> indices() {
    return Reference.rows("batches.csv").stream().filter(r -> r.get("what").equals("indices"));
  }

  private static Batches batches(int samples, int size, String draw, long seed) {
    Settings settings =
        Settings.empty().with("size", size).with("draw", draw).with("seed", (double) seed);
    return Batches.of(samples, settings).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("indices")
  void areTheSamplesOfTheReference(CSVRecord row) {
    Batches batches =
        batches(
            Integer.parseInt(row.get("m")),
            Integer.parseInt(row.get("b")),
            row.get("draw"),
            Long.parseLong(row.get("seed")));
    String[] expected = row.get("indices").split("\\|");
    for (int step = 1; step <= expected.length; step++) {
      assertThat(text(batches.at(step))).isEqualTo(expected[step - 1].trim());
    }
    // and in any order of steps
    assertThat(text(batches.at(7))).isEqualTo(expected[6].trim());
    assertThat(text(batches.at(1))).isEqualTo(expected[0].trim());
  }

  @Property
  void useEverySampleOnceAnEpochWhenShuffled(
      @ForAll @IntRange(min = 1, max = 60) int samples,
      @ForAll @IntRange(min = 1, max = 60) int size,
      @ForAll long seed) {
    int fitting = Math.min(samples, size);
    Batches batches = batches(samples, fitting, "shuffled", seed >> 11);
    Set<Integer> used = new HashSet<>();
    for (int step = batches.epoch() + 1; step <= 2 * batches.epoch(); step++) {
      assertThat(batches.at(step).length).isBetween(1, fitting);
      Arrays.stream(batches.at(step)).forEach(sample -> assertThat(used.add(sample)).isTrue());
    }
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, samples).boxed().toList());
  }

  private static String text(int[] batch) {
    return Arrays.stream(batch).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }
}
