package org.thetascope.robot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Of a list that fails, what makes it fail is left. */
class ShrinkerTest {
  private static final List<Integer> WHOLE = IntStream.range(0, 60).boxed().toList();

  @Property(tries = 200)
  void onlyTheCulpritsStay(
      @ForAll @Size(min = 1, max = 4) @UniqueElements List<@IntRange(max = 59) Integer> culprits) {
    Shrinker<Integer> shrinker =
        new Shrinker<>(list -> list.containsAll(culprits), Integer.MAX_VALUE);
    assertThat(shrinker.shrink(WHOLE))
        .hasValueSatisfying(
            shortest ->
                assertThat(shortest)
                    .containsExactlyElementsOf(culprits.stream().sorted().toList()));
  }

  @Property(tries = 200)
  void nothingCanBeLeftOut(@ForAll @IntRange(min = 1, max = 500) int sum) {
    Shrinker<Integer> shrinker = new Shrinker<>(list -> sum(list) >= sum, Integer.MAX_VALUE);
    List<Integer> shortest = shrinker.shrink(WHOLE).orElseThrow();
    assertThat(sum(shortest)).isGreaterThanOrEqualTo(sum);
    assertThat(shortest).allMatch(one -> sum(shortest) - one < sum);
  }

  @Property(tries = 20)
  void whatDoesNotFailAgainIsNotShortened(@ForAll @IntRange(max = 40) int tries) {
    assertThat(new Shrinker<Integer>(list -> false, tries).shrink(WHOLE)).isEmpty();
  }

  private static int sum(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).sum();
  }
}
