package org.thetascope.robot.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds a shortest list that still fails: no element of it can be left out. First the last few
 * elements, twice as many each time; then delta debugging (Zeller and Hildebrandt, 2002).
 *
 * @param <T> the elements
 */
final class Shrinker<T> {
  private final Predicate<List<T>> fails;
  private int tries;

  /**
   * A shrinker.
   *
   * @param fails whether a list fails
   * @param tries the most lists to try; what is the shortest by then is good enough
   */
  Shrinker(Predicate<List<T>> fails, int tries) {
    this.fails = fails;
    this.tries = tries;
  }

  /** The shortest list found, or nothing where the whole does not fail again. */
  Optional<List<T>> shrink(List<T> whole) {
    for (int length = 1; length < whole.size(); length *= 2) {
      List<T> end = whole.subList(whole.size() - length, whole.size());
      if (fails(end)) {
        return Optional.of(minimal(end));
      }
    }
    return fails(whole) ? Optional.of(minimal(whole)) : Optional.empty();
  }

  private List<T> minimal(List<T> failing) {
    List<T> shortest = failing;
    for (int part = (failing.size() + 1) / 2; part > 1; part = (part + 1) / 2) {
      shortest = withoutParts(shortest, part);
    }
    List<T> before;
    do {
      before = shortest;
      shortest = withoutParts(shortest, 1);
    } while (shortest.size() < before.size());
    return shortest;
  }

  /** Leaves out every part of a length without which the list still fails. */
  private List<T> withoutParts(List<T> list, int part) {
    List<T> shortest = list;
    int from = 0;
    while (from < shortest.size()) {
      List<T> rest = new ArrayList<>(shortest);
      rest.subList(from, Math.min(rest.size(), from + part)).clear();
      if (fails(rest)) {
        shortest = rest;
      } else {
        from += part;
      }
    }
    return shortest;
  }

  private boolean fails(List<T> list) {
    return tries-- > 0 && fails.test(list);
  }
}
