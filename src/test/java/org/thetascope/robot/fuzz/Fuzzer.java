package org.thetascope.robot.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Lets a random user play, and shortens what went wrong. */
final class Fuzzer {
  private static final int TRIES = 150;

  private final FileShelf files;
  private final Consumer<Player.Program> planted;
  // the first time is slow in every program: classes are loaded and compiled
  private final Set<String> known = new HashSet<>();

  /**
   * A fuzzer.
   *
   * @param scratch where folders can be made
   * @param planted what is done to every window before it is used
   */
  Fuzzer(Path scratch, Consumer<Player.Program> planted) {
    files = FileShelf.filled(scratch);
    this.planted = planted;
  }

  /**
   * Plays until something goes wrong.
   *
   * @param events the most acts
   * @param told of every act before it is done
   */
  Optional<Report> play(long seed, int events, Consumer<Act> told) {
    List<Act> played = new ArrayList<>();
    Finding finding = null;
    try (Player player = new Player(files, planted)) {
      RandomUser user = new RandomUser(seed, player.files());
      while (finding == null && played.size() < events) {
        Act act = user.next(player.sight());
        told.accept(act);
        played.add(act);
        finding = perform(player, act);
      }
      finding = finding == null ? player.rest() : finding;
    }
    String origin = "Seed %d (-Dfuzz.seed=%d)".formatted(seed, seed);
    return finding == null ? Optional.empty() : shortened(origin, finding, played);
  }

  /** Does what is listed until something goes wrong. */
  Optional<Report> play(List<Act> acts) {
    return replay(acts).flatMap(finding -> shortened("The list", finding, acts));
  }

  private Optional<Report> shortened(String origin, Finding finding, List<Act> played) {
    // nothing can be tried again where the FX thread does not come back
    int tries = finding.kind() == Finding.Kind.HANGS ? 0 : TRIES;
    Optional<List<Act>> shortest =
        new Shrinker<Act>(acts -> replay(acts).filter(finding::same).isPresent(), tries)
            .shrink(played);
    // a wait that does not come again was the machine's
    boolean noise = finding.kind() == Finding.Kind.BLOCKED && shortest.isEmpty();
    return noise ? Optional.empty() : Optional.of(new Report(origin, finding, played, shortest));
  }

  /** Does the same in a new window; the first thing that goes wrong, if anything does. */
  private Optional<Finding> replay(List<Act> acts) {
    try (Player player = new Player(files, planted)) {
      for (Act act : acts) {
        Finding finding = perform(player, act);
        if (finding != null) {
          return Optional.of(finding);
        }
      }
      return Optional.ofNullable(player.rest());
    }
  }

  private Finding perform(Player player, Act act) {
    return player.perform(act, known.add(act.kind()));
  }
}
