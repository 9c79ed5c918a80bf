package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Operation;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Term;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;

/** σ′ = σ(1−σ) stands in a gradient that has none, as that of cross-entropy. */
final class DerivativeAdded implements Slip {
  @Override
  public String id() {
    return "derivativeAdded";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    if (attempt.quantity() != Quantity.G) {
      return Stream.empty();
    }
    return Shapes.inEveryProduct(attempt.term(), DerivativeAdded::added).stream()
        .map(term -> attempt.by(term, id(), Fault.of("slip.derivativeAdded")));
  }

  /** Two more factors, where a product has one σ. */
  private static Optional<Term> added(Operation product) {
    List<Term> curves =
        product.operands().stream()
            .filter(factor -> Shapes.as(factor, Operator.SIGMOID).isPresent())
            .toList();
    if (curves.size() != 1) {
      return Optional.empty();
    }
    List<Term> factors = new ArrayList<>(product.operands());
    factors.addAll(List.of(curves.get(0), Shapes.opposite((Operation) curves.get(0))));
    return Optional.of(new Operation(Operator.PRODUCT, factors));
  }
}
