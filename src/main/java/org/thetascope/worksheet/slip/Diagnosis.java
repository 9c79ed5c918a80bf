package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thetascope.worksheet.sheet.PrintedNumber;

/**
 * Explains the wrong numbers of one sheet together, since people repeat their mistakes.
 *
 * <p>Of the explanations of a number those rank first that need fewer slips; then those that round
 * to the printed digits, before those within one unit of them; then those whose slips, on the same
 * letters, also explain more of the sheet's other wrong numbers. What ranks equal is reported side
 * by side, but each kind of slip once and three at most.
 */
public final class Diagnosis {
  /** The most numbers that slips are looked for in: each takes milliseconds. */
  public static final int MOST_NUMBERS = 200;

  private static final int MOST = 3;

  private final Explainer explainer = new Explainer(Slips.ALL);
  private final Map<Integer, List<Explanation>> found = new LinkedHashMap<>();
  private final Map<String, Integer> habits = new HashMap<>();

  /** Looks for what explains a wrong number, under a key of the caller's, if it is not too many. */
  public void add(int key, Attempt attempt, PrintedNumber printed) {
    if (found.size() == MOST_NUMBERS) {
      return;
    }
    List<Explanation> explanations = explainer.explain(attempt, printed);
    found.put(key, explanations);
    HashSet<String> kinds = new HashSet<>();
    explanations.forEach(explanation -> kinds.addAll(explanation.kinds()));
    kinds.forEach(kind -> habits.merge(kind, 1, Integer::sum));
  }

  /** Whether slips were looked for in a number. */
  public boolean lookedAt(int key) {
    return found.containsKey(key);
  }

  /** The explanations of a number that rank first; none where no slip reproduces it. */
  public List<Explanation> best(int key) {
    List<Explanation> best = new ArrayList<>();
    HashSet<List<String>> kinds = new HashSet<>();
    List<Explanation> sorted = found.getOrDefault(key, List.of()).stream().sorted(rank()).toList();
    for (Explanation explanation : sorted) {
      boolean equal = rank().compare(explanation, sorted.get(0)) == 0;
      if (equal && best.size() < MOST && kinds.add(explanation.kinds())) {
        best.add(explanation);
      }
    }
    return List.copyOf(best);
  }

  private Comparator<Explanation> rank() {
    return Comparator.comparingInt((Explanation e) -> e.kinds().size())
        .thenComparing(e -> !e.nearest())
        .thenComparing(e -> -habit(e));
  }

  private int habit(Explanation explanation) {
    return explanation.kinds().stream().mapToInt(habits::get).min().orElse(0);
  }
}
