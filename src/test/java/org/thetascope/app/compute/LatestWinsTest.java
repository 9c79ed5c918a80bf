package org.thetascope.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.parameter.FaultException;
import org.thetascope.simulation.Computation;

/** The promises of the path from a drag to its result. */
@ExtendWith(ApplicationExtension.class)
class LatestWinsTest {
  private LatestWins<Integer, String> latest;
  private final List<String> shown = new ArrayList<>();

  private void start(Computation<Integer, String> computation) {
    latest = new LatestWins<>("test", computation);
    latest
        .outcomeProperty()
        .addListener(
            (outcome, was, is) ->
                shown.add(is.failed() ? is.fault().key() : is.query() + ":" + is.result()));
  }

  private void submit(int query) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> latest.submit(query));
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> !latest.busyProperty().get()).get());
  }

  @AfterEach
  void close() {
    latest.close();
  }

  @Test
  void onlyTheNewestOfWhatWaitsIsComputed() throws Exception {
    Semaphore allowed = new Semaphore(0);
    CountDownLatch started = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    start(
        (query, progress) -> {
          runs.incrementAndGet();
          started.countDown();
          allowed.acquireUninterruptibly();
          return "done";
        });
    submit(1);
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    for (int query = 2; query <= 100; query++) {
      submit(query);
    }
    allowed.release(2);
    settle();
    assertThat(runs).hasValue(2);
    assertThat(shown).endsWith("100:done").isSubsetOf("1:done", "100:done");
  }

  @Test
  void aRunIsNeverStoppedBeforeItHasShownSomethingAndSoonAfter() throws Exception {
    CountDownLatch newerWaits = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    List<Boolean> asked = new ArrayList<>();
    start(
        (query, progress) -> {
          if (query == 2) {
            return "second";
          }
          started.countDown();
          await(newerWaits);
          asked.add(progress.stopRequested());
          progress.publish("partial");
          asked.add(progress.stopRequested());
          return "first";
        });
    submit(1);
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    submit(2);
    newerWaits.countDown();
    settle();
    assertThat(asked).containsExactly(false, true);
    assertThat(shown).endsWith("2:second");
  }

  @Test
  void aQueryEqualToTheLastAsksNothing() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    start((query, progress) -> "run " + runs.incrementAndGet());
    submit(7);
    settle();
    submit(7);
    settle();
    assertThat(runs).hasValue(1);
  }

  @Test
  void aFaultIsAnOutcomeAndTheNextQueryIsComputed() throws Exception {
    start(
        (query, progress) -> {
          if (query == 1) {
            throw new FaultException("fault.emptyFile");
          }
          if (query == 2) {
            throw new IllegalStateException("broken");
          }
          return "fine";
        });
    submit(1);
    settle();
    submit(2);
    settle();
    submit(3);
    settle();
    assertThat(shown).containsExactly("fault.emptyFile", "fault.computation", "3:fine");
  }

  @Test
  void cancellingKeepsTheLastOutcome() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    start(
        (query, progress) -> {
          if (query == 2) {
            started.countDown();
            await(cancelled);
          }
          return "done";
        });
    submit(1);
    settle();
    submit(2);
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    WaitForAsyncUtils.waitForAsyncFx(10_000, latest::cancel);
    cancelled.countDown();
    settle();
    assertThat(shown).containsExactly("1:done");
    submit(2);
    settle();
    assertThat(shown).containsExactly("1:done", "2:done");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
