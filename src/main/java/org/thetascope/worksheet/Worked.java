package org.thetascope.worksheet;

import java.util.Comparator;
import java.util.List;
import org.thetascope.optimizer.Quantity;
import org.thetascope.worksheet.sheet.Entry;

/** The order in which the numbers of an optimizer are worked, whatever their order on the sheet. */
final class Worked {
  private static final List<Quantity> QUANTITIES =
      List.of(
          Quantity.G,
          Quantity.S,
          Quantity.R,
          Quantity.S_HAT,
          Quantity.R_HAT,
          Quantity.DELTA_THETA,
          Quantity.THETA);

  /** By step, then by quantity. */
  static final Comparator<Entry> ORDER =
      Comparator.comparingInt(Entry::step)
          .thenComparingInt(entry -> QUANTITIES.indexOf(entry.quantity()));

  private Worked() {}
}
