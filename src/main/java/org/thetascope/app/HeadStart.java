package org.thetascope.app;

import org.thetascope.chart.ChartFonts;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Gallery;

/**
 * Makes once, while the toolkit starts, what the first picture takes longest for and no toolkit is
 * needed for. The window makes it again, in a fraction of the time.
 */
public final class HeadStart extends Thread {
  /** Holds no program open. */
  public HeadStart() {
    super("head start");
    setDaemon(true);
  }

  /** Makes AWT find its fonts, and Java load what reads a scenario. */
  @Override
  public void run() {
    try {
      new ChartFonts();
      new Gallery().opening();
    } catch (FaultException e) {
      // whoever needs it will say so
    }
  }
}
