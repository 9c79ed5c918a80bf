package org.thetascope.app.compute;

/**
 * Does something where the process is ended from outside, by a signal or with the user's session:
 * nobody is asked then, and the window is not closed first.
 */
public final class ShutdownHook implements AutoCloseable {
  private final Thread thread;

  /** Does it from now on, until it is closed. */
  public ShutdownHook(Runnable work) {
    thread = new Thread(work, "last writes");
    try {
      Runtime.getRuntime().addShutdownHook(thread);
    } catch (IllegalStateException e) {
      // ended while it starts: nothing has been done yet
    }
  }

  /** The end is a clean one. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // both at once: what a clean end has closed does nothing more
    }
  }
}
