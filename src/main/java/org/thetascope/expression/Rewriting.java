package org.thetascope.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes formulas: everywhere, or at one place at a time. */
public final class Rewriting {
  private Rewriting() {}

  /** The letters of a formula, each once, in the order in which they stand. */
  public static List<Symbol> symbols(Term term) {
    Set<Symbol> found = new LinkedHashSet<>();
    collect(term, found);
    return List.copyOf(found);
  }

  private static void collect(Term term, Set<Symbol> found) {
    if (term instanceof Symbol symbol) {
      found.add(symbol);
    } else if (term instanceof Operation operation) {
      for (Term operand : operation.operands()) {
        collect(operand, found);
      }
    }
  }

  /** The formula with one term in place of another, wherever that stands. */
  public static Term replaced(Term term, Term old, Term changed) {
    return everywhere(term, node -> node.equals(old) ? changed : node);
  }

  /** The formula with a change made to every node, operands first. */
  public static Term everywhere(Term term, UnaryOperator<Term> change) {
    if (term instanceof Operation operation) {
      List<Term> operands = new ArrayList<>(operation.operands().size());
      for (Term operand : operation.operands()) {
        operands.add(everywhere(operand, change));
      }
      return change.apply(new Operation(operation.operator(), operands));
    }
    return change.apply(term);
  }

  /**
   * The formulas that differ from this one at one node.
   *
   * @param change what stands at a node instead; empty where nothing else does
   */
  public static List<Term> somewhere(Term term, Function<Term, Optional<Term>> change) {
    List<Term> changed = new ArrayList<>();
    change.apply(term).ifPresent(changed::add);
    if (term instanceof Operation operation) {
      for (int i = 0; i < operation.operands().size(); i++) {
        for (Term operand : somewhere(operation.operand(i), change)) {
          List<Term> operands = new ArrayList<>(operation.operands());
          operands.set(i, operand);
          changed.add(new Operation(operation.operator(), operands));
        }
      }
    }
    return changed;
  }
}
