package org.thetascope.robot.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a play found, and how it is repeated.
 *
 * @param origin where the acts are from
 * @param finding what went wrong
 * @param played everything that was done before
 * @param shortest the shortest list that repeats it; empty where it did not happen again
 */
record Report(String origin, Finding finding, List<Act> played, Optional<List<Act>> shortest) {
  @Override
  public String toString() {
    String again =
        shortest
            .map(acts -> "Repeated by these " + acts.size() + " acts (-Dfuzz.replay=file):\n")
            .orElse("Not repeated by the same " + played.size() + " acts. The last of them:\n");
    int last = Math.max(0, played.size() - 20);
    List<Act> shown = shortest.orElse(played.subList(last, played.size()));
    return "%s, after %d acts: %s\n%s%s\n"
        .formatted(
            origin,
            played.size(),
            finding,
            again,
            shown.stream().map(Act::toString).collect(Collectors.joining("\n")));
  }
}
