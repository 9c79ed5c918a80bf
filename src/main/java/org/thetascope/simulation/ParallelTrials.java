package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Numbered, independent trials, spread over threads of which the calling one is the first. Only the
 * calling thread talks to whoever waits for the results.
 *
 * @param <T> what a trial gives
 */
final class ParallelTrials<T> {
  private static final long PULSE_MILLIS = 2;

  /**
   * One thread's worker.
   *
   * @param <T> what a trial gives
   */
  @FunctionalInterface
  interface Worker<T> {
    /**
     * Runs a trial, which may depend on its number only.
     *
     * @param stop asked every few ms; on true the trial returns null
     */
    T run(int trial, BooleanSupplier stop);
  }

  private final int threads;
  private final Supplier<Worker<T>> workers;
  private final AtomicReferenceArray<T> results;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private volatile boolean stopped;

  ParallelTrials(int trials, int threads, Supplier<Worker<T>> workers) {
    this.threads = Math.max(1, Math.min(threads, trials));
    this.workers = workers;
    results = new AtomicReferenceArray<>(trials);
  }

  /** How many trials have been completed. */
  int done() {
    return done.get();
  }

  /** The results of completed trials, in the order of their numbers. */
  List<T> results() {
    List<T> list = new ArrayList<>();
    for (int i = 0; i < results.length(); i++) {
      T result = results.get(i);
      if (result != null) {
        list.add(result);
      }
    }
    return list;
  }

  /**
   * Runs all trials, or as many as it may.
   *
   * @param pulse called on the calling thread every few ms; true stops
   * @return whether all were run
   */
  boolean run(BooleanSupplier pulse) {
    CountDownLatch helpers = new CountDownLatch(threads - 1);
    for (int i = 1; i < threads; i++) {
      Thread helper = new Thread(() -> help(helpers), "trials-" + i);
      helper.setDaemon(true);
      helper.start();
    }
    try {
      work(() -> pulse(pulse));
      while (!helpers.await(PULSE_MILLIS, TimeUnit.MILLISECONDS)) {
        pulse(pulse);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // helpers end with their present layer, also where the calling thread failed
      stopped |= done.get() < results.length();
    }
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return done.get() == results.length();
  }

  private boolean pulse(BooleanSupplier pulse) {
    stopped = stopped || pulse.getAsBoolean();
    return stopped;
  }

  private void help(CountDownLatch helpers) {
    try {
      work(() -> stopped);
    } catch (RuntimeException | Error e) {
      failure.set(e);
      stopped = true;
    } finally {
      helpers.countDown();
    }
  }

  private void work(BooleanSupplier stop) {
    Worker<T> worker = workers.get();
    while (!stop.getAsBoolean()) {
      int trial = next.getAndIncrement();
      if (trial >= results.length()) {
        return;
      }
      T result = worker.run(trial, stop);
      if (result != null) {
        results.set(trial, result);
        done.incrementAndGet();
      }
    }
  }
}
