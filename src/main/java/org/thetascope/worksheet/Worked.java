package org.thetascope.worksheet;

import java.util.Comparator;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.worksheet.sheet.Entry;

/** The order in which the numbers of an optimizer are worked, whatever their order on the sheet. */
final class Worked {
  /** By step, then by quantity. */
  static final Comparator<Entry> ORDER =
      Comparator.comparingInt(Entry::step)
          .thenComparingInt(
              entry -> Optimizers.of(entry.optimizer()).quantities().indexOf(entry.quantity()));

  private Worked() {}
}
