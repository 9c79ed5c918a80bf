package org.thetascope.app.document;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.thetascope.app.compute.BackgroundThread;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * Keeps the newest of many values on the disk. What cannot be written is tried again, and said
 * once.
 *
 * @param <T> the kind of value
 */
public final class AutoSaver<T> {
  private final AtomicReference<T> newest = new AtomicReference<>();
  private final AtomicBoolean said = new AtomicBoolean();
  private final Consumer<T> store;
  private final Consumer<Fault> failed;

  /**
   * Writes every few seconds.
   *
   * @param store writes a value, in the background
   * @param failed says what stood in the way, on the FX thread
   */
  public AutoSaver(BackgroundThread background, Consumer<T> store, Consumer<Fault> failed) {
    this.store = store;
    this.failed = failed;
    background.repeat(this::write);
    background.last(this::write);
  }

  /** Takes the newest value. */
  public void put(T value) {
    newest.set(value);
  }

  /** Writes the newest value if there is one; in the background. */
  void write() {
    T value = newest.getAndSet(null);
    if (value == null) {
      return;
    }
    try {
      store.accept(value);
    } catch (FaultException e) {
      newest.compareAndSet(null, value);
      if (!said.getAndSet(true)) {
        BackgroundThread.say(() -> failed.accept(e.fault()));
      }
    }
  }
}
