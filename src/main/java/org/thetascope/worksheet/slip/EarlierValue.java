package org.thetascope.worksheet.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.Fault;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;

/** A value of an earlier step is used again, as when r is not updated; the start counts too. */
final class EarlierValue implements Slip {
  @Override
  public String id() {
    return "earlier";
  }

  @Override
  public Stream<Alternative> alternatives(Attempt attempt) {
    List<Alternative> found = new ArrayList<>();
    for (Symbol symbol : attempt.symbols()) {
      for (Cell earlier : attempt.earlier(symbol)) {
        String kind = id() + ":" + symbol.id();
        found.add(
            new Alternative(attempt.with(symbol, earlier), kind, words(symbol.sign(), earlier)));
      }
    }
    together(attempt).ifPresent(found::add);
    return found.stream();
  }

  /** All components of θ as the step before the last left them, where a formula needs several. */
  private Optional<Alternative> together(Attempt attempt) {
    List<Symbol> thetas =
        attempt.symbols().stream()
            .filter(symbol -> attempt.cell(symbol).filter(EarlierValue::isTheta).isPresent())
            .toList();
    if (thetas.size() < 2) {
      return Optional.empty();
    }
    CellRule rule = attempt.rule();
    Cell before = null;
    for (Symbol theta : thetas) {
      List<Cell> earlier = attempt.earlier(theta);
      if (earlier.isEmpty()) {
        return Optional.empty();
      }
      before = earlier.get(0);
      rule = attempt.of(rule).with(theta, before);
    }
    return Optional.of(
        new Alternative(
            rule, id() + ":" + Quantity.THETA.id(), words(Quantity.THETA.symbol(), before)));
  }

  private static boolean isTheta(Cell cell) {
    return cell.quantity() == Quantity.THETA;
  }

  private static Fault words(String sign, Cell earlier) {
    return earlier.step() == 0
        ? Fault.of("slip.earlier.start", sign)
        : Fault.of("slip.earlier", sign, earlier.step());
  }
}
