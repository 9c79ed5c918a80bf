package org.thetascope.app.compute;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thetascope.simulation.Computation;
import org.thetascope.simulation.Progress;

/**
 * Computes on a thread of its own, always the newest query: one waiting query, one undelivered
 * outcome, nothing queues. A run is never stopped before it has shown something, so that a drag
 * shows pictures however long a run takes.
 *
 * @param <Q> the query
 * @param <R> the result
 */
public final class LatestWins<Q, R> implements AutoCloseable {
  private final Computation<Q, R> computation;
  private final ReadOnlyObjectWrapper<Outcome<Q, R>> outcome = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Object lock = new Object();
  private Q submitted;
  // guarded by lock
  private Q waiting;
  private boolean running;
  private boolean cancelled;
  private boolean closed;
  private Outcome<Q, R> undelivered;

  /**
   * Starts the worker.
   *
   * @param name of its thread
   */
  public LatestWins(String name, Computation<Q, R> computation) {
    this.computation = computation;
    Thread worker = new Thread(this::work, name);
    worker.setDaemon(true);
    worker.start();
  }

  /** The newest outcome; null before the first. */
  public ReadOnlyObjectProperty<Outcome<Q, R>> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Whether a query waits, runs, or its outcome is on its way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Asks a query, in place of any that still waits; one equal to the last asks nothing. */
  public void submit(Q query) {
    // a record's equals is linked at its first use, which the start need not wait for
    if (submitted != null && query.equals(submitted)) {
      return;
    }
    submitted = query;
    busy.set(true);
    synchronized (lock) {
      waiting = query;
      cancelled = false;
      lock.notifyAll();
    }
  }

  /** Stops what runs and forgets what waits; the last outcome stays. */
  public void cancel() {
    submitted = null;
    synchronized (lock) {
      waiting = null;
      cancelled = true;
    }
    settle();
  }

  /** Ends the worker. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
  }

  private void work() {
    for (Q query = next(); query != null; query = next()) {
      deliver(run(query), true);
    }
  }

  private Q next() {
    synchronized (lock) {
      while (waiting == null && !closed) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          return null;
        }
      }
      if (closed) {
        return null;
      }
      Q query = waiting;
      waiting = null;
      running = true;
      return query;
    }
  }

  private Outcome<Q, R> run(Q query) {
    try {
      return new Outcome<>(query, computation.compute(query, new Shown(query)), null);
    } catch (RuntimeException | OutOfMemoryError e) {
      return new Outcome<>(query, null, Failure.of(e));
    }
  }

  private void deliver(Outcome<Q, R> newest, boolean last) {
    boolean onItsWay;
    synchronized (lock) {
      running = !last;
      if (closed || cancelled) {
        onItsWay = false;
      } else {
        onItsWay = undelivered != null;
        undelivered = newest;
      }
    }
    if (!onItsWay) {
      Platform.runLater(this::receive);
    }
  }

  private void receive() {
    Outcome<Q, R> newest;
    synchronized (lock) {
      newest = undelivered;
      undelivered = null;
    }
    if (newest != null) {
      outcome.set(newest);
    }
    settle();
  }

  private void settle() {
    synchronized (lock) {
      busy.set(waiting != null || running || undelivered != null);
    }
  }

  /** Publishes partial results of one run, and stops it when something newer waits. */
  private final class Shown implements Progress<R> {
    private final Q query;
    private boolean published;

    Shown(Q query) {
      this.query = query;
    }

    @Override
    public void publish(R partial) {
      published = true;
      deliver(new Outcome<>(query, partial, null), false);
    }

    @Override
    public boolean stopRequested() {
      synchronized (lock) {
        return closed || cancelled || published && waiting != null;
      }
    }
  }
}
