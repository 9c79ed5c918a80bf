package org.thetascope.problem;

import java.util.List;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.parameter.DoubleVector;

/**
 * A loss as a formula: a term, or the mean of one over samples.
 *
 * @param definitions letters that stand for formulas of those before them, such as f = σ(z)
 * @param term the loss, of one sample where there are some, in a form that loses no digits
 * @param shown the same as the books write it
 * @param letters what stands for the numbers of a sample
 * @param samples their numbers, a list for each sample; empty where the loss has none
 */
public record LossFormula(
    List<Definition> definitions,
    Term term,
    Term shown,
    List<Symbol> letters,
    List<DoubleVector> samples) {
  /**
   * A letter that stands for a formula.
   *
   * @param letter what is written for it
   * @param term what it stands for
   */
  public record Definition(Symbol letter, Term term) {}

  /** Keeps copies of the lists. */
  public LossFormula {
    definitions = List.copyOf(definitions);
    letters = List.copyOf(letters);
    samples = List.copyOf(samples);
  }

  /** A loss without samples or definitions. */
  public static LossFormula of(Term term) {
    return new LossFormula(List.of(), term, term, List.of(), List.of());
  }

  /** The loss, of one sample where there are some, with no letter that is defined. */
  public Term expanded() {
    Term whole = term;
    for (int i = definitions.size() - 1; i >= 0; i--) {
      Definition definition = definitions.get(i);
      whole = Rewriting.replaced(whole, definition.letter(), definition.term());
    }
    return whole;
  }
}
