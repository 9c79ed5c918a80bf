package org.thetascope.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Gives back to the system, once and beside the window's thread, what only the start needed. */
public final class SpareMemory extends Thread {
  /** How much of the heap stays free after a collection, in percent; 40 to 70 if nobody says so. */
  private static final String LEAST = "10";

  private static final String MOST = "20";

  public SpareMemory() {
    super("spare memory");
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      HotSpotDiagnosticMXBean machine =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      machine.setVMOption("MinHeapFreeRatio", LEAST);
      machine.setVMOption("MaxHeapFreeRatio", MOST);
    } catch (IllegalArgumentException e) {
      // another virtual machine, which has its own ways
      return;
    }
    System.gc();
  }
}
