package org.thetascope.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.thetascope.expression.Decimals;
import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.rule.Cell;
import org.thetascope.worksheet.rule.CellRule;
import org.thetascope.worksheet.rule.WorkedRules;
import org.thetascope.worksheet.sheet.Sheet;
import org.thetascope.worksheet.sheet.SheetReader;
import org.thetascope.worksheet.slip.Alternative;
import org.thetascope.worksheet.slip.Attempt;
import org.thetascope.worksheet.slip.Slip;

/** A worked solution as somebody may hand it in, right but for one slip at most. */
public final class SimulatedSheet {
  /** With what somebody goes on. */
  enum Carry {
    /** With all digits. */
    KEPT,
    /** With what is written. */
    WRITTEN,
    /** Now with this and now with that, but in one formula a letter is one number. */
    MIXED
  }

  /**
   * How somebody writes numbers.
   *
   * @param digits how many
   * @param decimals whether behind the point, or significant
   * @param cut whether they are cut instead of rounded
   */
  record Style(int digits, boolean decimals, boolean cut, Carry carry) {
    BigDecimal written(BigDecimal value) {
      int scale = decimals ? digits : digits - 1 - Decimals.exponent(value);
      RoundingMode mode = cut ? RoundingMode.DOWN : RoundingMode.HALF_EVEN;
      BigDecimal written = value.setScale(scale, mode);
      // 9.9996 to four digits is 10.00 and not 10.000
      return decimals || written.precision() <= digits
          ? written
          : written.setScale(scale - 1, mode);
    }
  }

  private final WorkedRules rules;
  private final String optimizer;
  private final Style style;
  private final Random random;
  private final Map<Cell, BigDecimal> kept = new HashMap<>();
  private final Map<Cell, BigDecimal> written = new HashMap<>();
  private final List<Cell> order = new ArrayList<>();
  private final Map<Cell, Boolean> goesOnWithAll = new HashMap<>();

  SimulatedSheet(Scenario scenario, String optimizer, Style style, Random random) {
    rules = WorkedRules.of(scenario, optimizer);
    this.optimizer = optimizer;
    this.style = style;
    this.random = random;
  }

  /** A right sheet of an optimizer's first steps, to four digits. */
  public static Sheet right(Scenario scenario, String optimizer, int steps) {
    Style style = new Style(4, false, false, Carry.WRITTEN);
    return new SimulatedSheet(scenario, optimizer, style, new Random(1)).work(steps).sheet();
  }

  /** Works right steps; fewer where a rule has no value. */
  SimulatedSheet work(int steps) {
    for (int step = order.isEmpty() ? 1 : last() + 1; step <= steps; step++) {
      for (CellRule rule : rules.step(step)) {
        goesOnWithAll.clear();
        if (!write(rule.cell(), rule.value(this::number))) {
          return this;
        }
      }
    }
    return this;
  }

  /**
   * Works steps, one number of which is got wrong.
   *
   * @return what was done; empty where the slip cannot be made there or is too small to be seen
   */
  Optional<Alternative> work(int steps, Cell place, Slip slip) {
    Optional<Alternative> planted = Optional.empty();
    for (int step = 1; step <= steps; step++) {
      for (CellRule rule : rules.step(step)) {
        goesOnWithAll.clear();
        Optional<BigDecimal> right = rule.value(this::number);
        Optional<BigDecimal> value = right;
        if (rule.cell().equals(place)) {
          Attempt attempt = new Attempt(rule, this::number, rules.components());
          List<Alternative> visible =
              slip.alternatives(attempt).filter(a -> isVisible(a, right)).toList();
          if (visible.isEmpty()) {
            return Optional.empty();
          }
          planted = Optional.of(visible.get(random.nextInt(visible.size())));
          value = planted.get().rule().value(this::number);
        }
        if (!write(rule.cell(), value)) {
          return planted.filter(p -> order.contains(place));
        }
      }
    }
    return planted;
  }

  /** Whether a slip changes more than what roundings forgive, and leaves digits to see. */
  private boolean isVisible(Alternative wrong, Optional<BigDecimal> value) {
    Optional<BigDecimal> found = wrong.rule().value(this::number);
    if (found.isEmpty() || value.isEmpty() || value.get().signum() == 0) {
      return false;
    }
    BigDecimal far = found.get().subtract(value.get()).abs();
    boolean sumOfSquares = found.get().signum() < 0 && value.get().signum() > 0 && isSquare(wrong);
    return found.get().signum() != 0
        && !sumOfSquares
        && far.compareTo(value.get().abs().multiply(new BigDecimal("0.03"))) > 0
        && far.compareTo(found.get().abs().multiply(new BigDecimal("0.03"))) > 0;
  }

  /** A sum of squares below 0 makes all that follows wrong too. */
  private static boolean isSquare(Alternative wrong) {
    return switch (wrong.rule().cell().quantity()) {
      case R, R_HAT -> true;
      default -> false;
    };
  }

  private boolean write(Cell cell, Optional<BigDecimal> value) {
    if (value.isEmpty() || value.get().abs().compareTo(new BigDecimal("1e12")) > 0) {
      return false;
    }
    kept.put(cell, value.get());
    written.put(cell, style.written(value.get()));
    order.add(cell);
    return true;
  }

  private Optional<BigDecimal> number(Cell cell) {
    if (cell.step() == 0) {
      return switch (cell.quantity()) {
        case G, DELTA_THETA -> Optional.empty();
        default -> Optional.of(rules.start(cell.quantity(), cell.component()));
      };
    }
    boolean all =
        goesOnWithAll.computeIfAbsent(
            cell,
            input ->
                style.carry() == Carry.KEPT
                    || style.carry() == Carry.MIXED && random.nextBoolean());
    return Optional.ofNullable((all ? kept : written).get(cell));
  }

  private int last() {
    return order.get(order.size() - 1).step();
  }

  /** The places that are written, in their order. */
  List<Cell> places() {
    return List.copyOf(order);
  }

  /** The sheet. */
  Sheet sheet() {
    StringBuilder text = new StringBuilder("optimizer,step,component,quantity,printed\n");
    for (Cell cell : order) {
      text.append(
          String.join(
              ",",
              optimizer,
              Integer.toString(cell.step()),
              Integer.toString(cell.component()),
              cell.quantity().id(),
              written.get(cell).toString()));
      text.append('\n');
    }
    return SheetReader.read(text.toString());
  }
}
