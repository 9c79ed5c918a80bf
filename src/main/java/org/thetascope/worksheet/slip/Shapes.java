package org.thetascope.worksheet.slip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.thetascope.expression.Constant;
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

  /** A product without σ(z) and σ(−z), which together are σ′. */
  private static Optional<Term> withoutDerivative(Operation product) {
    for (int i = 0; i < product.operands().size(); i++) {
      Optional<Operation> curve = as(product.operand(i), Operator.SIGMOID);
      if (curve.isPresent() && product.operands().size() > 2) {
        Optional<Term> left = without(without(product, i), opposite(curve.get()));
        if (left.isPresent()) {
          return left;
        }
      }
    }
    return Optional.empty();
  }

  /** A product with half of a number that is one of its factors, as where one 2 of 2·2 is lost. */
  private static Optional<Term> halved(Operation product) {
    for (int i = 0; i < product.operands().size(); i++) {
      if (product.operand(i) instanceof Constant number
          && number.value().compareTo(BigDecimal.valueOf(2)) > 0) {
        List<Term> factors = new ArrayList<>(product.operands());
        factors.set(i, new Constant(number.value().multiply(new BigDecimal("0.5"))));
        return Optional.of(new Operation(Operator.PRODUCT, factors));
      }
    }
    return Optional.empty();
  }

  /**
   * The formulas that lack one factor or one divisor at one place, or one factor or σ′ in each of
   * the products that they are the sum of.
   */
  static Set<Term> withoutFactors(Term term) {
    Set<Term> found =
        new LinkedHashSet<>(
            Rewriting.somewhere(term, t -> as(t, Operator.QUOTIENT).map(q -> q.operand(0))));
    int longest = longestProduct(term);
    for (int i = 0; i < longest; i++) {
      int at = i;
      Function<Operation, Optional<Term>> without =
          product ->
              at < product.operands().size() ? Optional.of(without(product, at)) : Optional.empty();
      found.addAll(Rewriting.somewhere(term, t -> as(t, Operator.PRODUCT).flatMap(without)));
      inEveryProduct(term, without).ifPresent(found::add);
    }
    found.addAll(Rewriting.somewhere(term, t -> as(t, Operator.PRODUCT).flatMap(Shapes::halved)));
    inEveryProduct(term, Shapes::withoutDerivative).ifPresent(found::add);
    return found;
  }

  /** σ(−z) for σ(z), and the other way round. */
  static Term opposite(Operation sigmoid) {
    Term z = sigmoid.operand(0);
    Optional<Term> inner = as(z, Operator.NEGATIVE).map(negative -> negative.operand(0));
    return Terms.apply(Operator.SIGMOID, inner.orElseGet(() -> Terms.negative(z)));
  }

  /**
   * The formula with one change to each of the products that it is the sum or the mean of, as to
   * what each sample adds to a gradient; empty where one of them is no product or stays.
   */
  static Optional<Term> inEveryProduct(Term term, Function<Operation, Optional<Term>> change) {
    if (!(term instanceof Operation operation)) {
      return Optional.empty();
    }
    switch (operation.operator()) {
      case PRODUCT -> {
        return change.apply(operation);
      }
      case QUOTIENT -> {
        return inEveryProduct(operation.operand(0), change)
            .map(changed -> Terms.quotient(changed, operation.operand(1)));
      }
      case SUM, DIFFERENCE, NEGATIVE -> {
        List<Term> operands = new ArrayList<>();
        operation
            .operands()
            .forEach(operand -> inEveryProduct(operand, change).ifPresent(operands::add));
        return operands.size() == operation.operands().size()
            ? Optional.of(new Operation(operation.operator(), operands))
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
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
