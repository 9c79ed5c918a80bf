package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.judge.Judge;
import org.thetascope.worksheet.sheet.Entry;

/**
 * Explains the wrong numbers of one sheet together, since people repeat their mistakes.
 *
 * <p>Of the explanations of a number those rank first that need no change by a power of ten; then
 * those that need fewer slips; then those that round to the printed digits; then those whose slips,
 * on the same letters, also explain more of the sheet's other wrong numbers; then the commoner.
 */
public final class Diagnosis {
  /** The most numbers that slips are looked for in: each takes milliseconds. */
  public static final int MOST_NUMBERS = 200;

  private static final String LAST = new PowerOfTen().id();

  private final Explainer explainer = new Explainer(Slips.ALL);
  private final Map<Integer, List<Explanation>> found = new LinkedHashMap<>();
  private final Map<String, Integer> habits = new HashMap<>();

  /** Looks for what explains a wrong number, if it is not too many. */
  public void add(Entry entry, Judge judge) {
    if (found.size() == MOST_NUMBERS) {
      return;
    }
    Attempt right = Attempt.right(judge, entry.cell());
    List<Explanation> explanations = explainer.explain(judge, right, entry.printed());
    found.put(entry.row(), explanations);
    Set<String> kinds = new HashSet<>();
    explanations.forEach(explanation -> kinds.addAll(explanation.kinds()));
    kinds.forEach(kind -> habits.merge(kind, 1, Integer::sum));
  }

  /** Whether slips were looked for in a number. */
  public boolean lookedAt(int row) {
    return found.containsKey(row);
  }

  /**
   * The explanations of a number, the best first, and beside it those that fit as well: with no
   * more slips and no power of ten where it has none.
   */
  public List<Explanation> best(int row) {
    List<Explanation> sorted = found.getOrDefault(row, List.of()).stream().sorted(rank()).toList();
    List<Explanation> best = new ArrayList<>();
    Set<Fault> words = new HashSet<>();
    for (Explanation explanation : sorted) {
      boolean asGood = effort().compare(explanation, sorted.get(0)) == 0;
      if (asGood && words.add(explanation.words())) {
        best.add(explanation);
      }
    }
    return List.copyOf(best);
  }

  private static Comparator<Explanation> effort() {
    return Comparator.comparing((Explanation e) -> e.slips().contains(LAST))
        .thenComparing(e -> e.slips().size())
        .thenComparing(e -> !e.nearest());
  }

  private Comparator<Explanation> rank() {
    return effort().thenComparing(e -> -habit(e));
  }

  private int habit(Explanation explanation) {
    return explanation.kinds().stream().mapToInt(habits::get).min().orElse(0);
  }
}
