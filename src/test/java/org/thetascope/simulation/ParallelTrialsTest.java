package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTrialsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 200})
  void runsEveryTrialOnceAndKeepsTheirOrder(int threads) {
    ParallelTrials<Integer> trials =
        new ParallelTrials<>(100, threads, () -> (trial, stop) -> trial * trial);
    assertThat(trials.run(() -> false)).isTrue();
    assertThat(trials.results())
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> i * i).toList());
    assertThat(trials.done()).isEqualTo(100);
  }

  /** The barrier opens only if both threads are in a trial at the same time. */
  @Test
  void usesTheThreadsItIsGiven() {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    ParallelTrials<Integer> trials =
        new ParallelTrials<>(
            2,
            2,
            () ->
                (trial, stop) -> {
                  seen.add(Thread.currentThread());
                  try {
                    barrier.await();
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                  return trial;
                });
    assertThat(trials.run(() -> false)).isTrue();
    assertThat(seen).hasSize(2).contains(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void stopsAndSaysThatItIsNotComplete(int threads) {
    ParallelTrials<Integer> trials =
        new ParallelTrials<>(
            100,
            threads,
            () ->
                (trial, stop) -> {
                  // an endless trial, but for the stop
                  while (!stop.getAsBoolean()) {
                    Thread.onSpinWait();
                  }
                  return null;
                });
    assertThat(trials.run(() -> true)).isFalse();
    assertThat(trials.done()).isZero();
    assertThat(trials.results()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void failureOfATrialIsAFailureOfAll(int threads) {
    ParallelTrials<Integer> trials =
        new ParallelTrials<>(
            50,
            threads,
            () ->
                (trial, stop) -> {
                  if (trial > 3) {
                    throw new ArithmeticException("trial " + trial);
                  }
                  return trial;
                });
    assertThatThrownBy(() -> trials.run(() -> false)).hasStackTraceContaining("trial ");
  }
}
