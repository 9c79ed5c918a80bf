package org.thetascope.scenario;

import java.util.regex.Pattern;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Field;

/**
 * Whether a title or a question still holds after the scenario was changed under it: not where what
 * it is about is another one now, or a setting that it names by its sign or its optimizer.
 *
 * @param written the scenario that the words were written for
 * @param present what has become of it
 */
public record Wording(Scenario written, Scenario present) {
  private static final String LETTER_OR_SUBSCRIPT = "[\\p{L}₀-₉]";

  /** Whether the title may have become untrue; one that was written anew is true. */
  public boolean titleOutdated() {
    return written.title().equals(present.title())
        && (subjectChanged() || speaksOfChanges(written.title()));
  }

  /** Whether the question may have become untrue; notes that were written anew are true. */
  public boolean questionOutdated() {
    return written.notes().equals(present.notes())
        && (subjectChanged() || speaksOfChanges(Notes.of(written.notes()).question()));
  }

  /** What the lab of the view is about. */
  private boolean subjectChanged() {
    return switch (written.view().lab()) {
      case "chains" -> !written.chain().equals(present.chain());
      case "variance" -> !written.variance().equals(present.variance());
      default -> !written.problem().equals(present.problem());
    };
  }

  private boolean speaksOfChanges(String words) {
    return names(words, "θ") && !written.start().equals(present.start())
        || names(words, Integer.toString(written.steps())) && written.steps() != present.steps()
        || !written.convention().equals(present.convention()) && speaksOfSettings(words)
        || Optimizers.ALL.stream().anyMatch(optimizer -> speaksOfChanges(words, optimizer));
  }

  private static boolean speaksOfSettings(String words) {
    return Optimizers.ALL.stream()
        .anyMatch(
            optimizer ->
                names(words, optimizer.name())
                    || optimizer.fields().stream().anyMatch(field -> names(words, field.symbol())));
  }

  private boolean speaksOfChanges(String words, Optimizer optimizer) {
    OptimizerSettings before = written.optimizers().get(optimizer.id());
    OptimizerSettings now = present.optimizers().get(optimizer.id());
    if (before.equals(now)) {
      return false;
    }
    return names(words, optimizer.name())
        || optimizer.fields().stream()
            .filter(field -> differs(before, now, field))
            .anyMatch(field -> names(words, field.symbol()));
  }

  private static boolean differs(OptimizerSettings before, OptimizerSettings now, Field field) {
    return !before.values().value(field.id()).equals(now.values().value(field.id()));
  }

  /** Whether words name a sign or a name, and not one that begins or ends with it. */
  private static boolean names(String words, String sign) {
    return !sign.isEmpty()
        && words.matches(
            "(?s).*(?<!"
                + LETTER_OR_SUBSCRIPT
                + ")"
                + Pattern.quote(sign)
                + "(?!"
                + LETTER_OR_SUBSCRIPT
                + ").*");
  }
}
