package org.thetascope.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Keeps what was published and asks to stop once something published satisfies a condition. */
final class RecordingProgress<R> implements Progress<R> {
  final List<R> published = new ArrayList<>();
  int asked;
  int askedAfterStop;
  private final Predicate<R> enough;
  private final Thread owner = Thread.currentThread();
  private boolean stop;

  RecordingProgress(Predicate<R> enough) {
    this.enough = enough;
  }

  static <R> RecordingProgress<R> patient() {
    return new RecordingProgress<>(result -> false);
  }

  @Override
  public void publish(R partial) {
    checkThread();
    published.add(partial);
    stop |= enough.test(partial);
  }

  @Override
  public boolean stopRequested() {
    checkThread();
    asked++;
    askedAfterStop += stop ? 1 : 0;
    return stop;
  }

  R last() {
    return published.get(published.size() - 1);
  }

  private void checkThread() {
    if (Thread.currentThread() != owner) {
      throw new AssertionError("called from " + Thread.currentThread());
    }
  }
}
