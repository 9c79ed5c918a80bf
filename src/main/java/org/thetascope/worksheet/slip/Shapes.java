package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Rewriting;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;

/** Parts of formulas that people get wrong. */
final class Shapes {
  private Shapes() {}

  /** A term as an operation with an operator. */
  static Optional<Operation> as(Term term, Operator operator) {
    return term instanceof Operation operation && operation.operator() == operator
        ? Optional.of(operation)
        : Optional.empty();
  }

  /** A root. */
  static Optional<Operation> root(Term term) {
    return as(term, Operator.ROOT);
  }

  /** A quotient that corrects a bias: a/(1−ρᵏ). */
  static Optional<Operation> correctedBias(Term term) {
    return as(term, Operator.QUOTIENT).filter(q -> isCorrection(q.operand(1)));
  }

  private static boolean isCorrection(Term term) {
    return as(term, Operator.DIFFERENCE)
        .flatMap(difference -> as(difference.operand(1), Operator.POWER))
        .isPresent();
  }

  /** The letters ρ that stand in a 1−ρ. */
  static List<Symbol> decays(Term term) {
    return Rewriting.symbols(term).stream()
        .filter(symbol -> !Rewriting.replaced(term, Terms.complement(symbol), symbol).equals(term))
        .toList();
  }

  /** a for a². */
  static Optional<Term> unsquared(Term term) {
    Optional<Term> power = as(term, Operator.POWER).filter(Shapes::isSquare).map(p -> p.operand(0));
    return power.or(() -> as(term, Operator.PRODUCT).flatMap(Shapes::withoutDouble));
  }

  private static boolean isSquare(Operation power) {
    return power.operand(1).equals(Terms.number(2));
  }

  private static Optional<Term> withoutDouble(Operation product) {
    for (int i = 1; i < product.operands().size(); i++) {
      if (product.operands().subList(0, i).contains(product.operand(i))) {
        return Optional.of(without(product, i));
      }
    }
    return Optional.empty();
  }

  /** A product without a factor; empty where that is none of its factors. */
  static Optional<Term> without(Term term, Term factor) {
    return as(term, Operator.PRODUCT)
        .filter(product -> product.operands().contains(factor))
        .map(product -> without(product, product.operands().indexOf(factor)));
  }

  private static Term without(Operation product, int at) {
    List<Term> left = new ArrayList<>(product.operands());
    left.remove(at);
    return left.size() == 1 ? left.get(0) : new Operation(Operator.PRODUCT, left);
  }

  /** The formulas that lack one factor or one divisor. */
  static List<Term> withoutFactors(Term term) {
    List<Term> found =
        new ArrayList<>(
            Rewriting.somewhere(term, t -> as(t, Operator.QUOTIENT).map(q -> q.operand(0))));
    int longest = longestProduct(term);
    for (int i = 0; i < longest; i++) {
      int at = i;
      found.addAll(
          Rewriting.somewhere(
              term,
              t ->
                  as(t, Operator.PRODUCT)
                      .filter(product -> at < product.operands().size())
                      .map(product -> without(product, at))));
    }
    return found;
  }

  private static int longestProduct(Term term) {
    if (!(term instanceof Operation operation)) {
      return 0;
    }
    int own = operation.operator() == Operator.PRODUCT ? operation.operands().size() : 0;
    int inside = operation.operands().stream().mapToInt(Shapes::longestProduct).max().orElse(0);
    return Math.max(own, inside);
  }
}
