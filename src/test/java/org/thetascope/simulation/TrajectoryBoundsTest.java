package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;

/** The largest scenarios that a file may hold: soon shown, soon stopped, in bounded memory. */
class TrajectoryBoundsTest {
  private static final int MOST_STEPS = 1_000_000;

  @Test
  void aMillionStepsOverAThousandSamplesAreShownAndStoppedSoon() throws IOException {
    String samples = String.join(",", Collections.nCopies(1000, "[1,-1,1]"));
    TrajectoryQuery query =
        query("{\"kind\":\"logistic\",\"samples\":[" + samples + "],\"loss\":\"squared-error\"}");
    RecordingProgress<Trajectories> progress = new RecordingProgress<>(result -> true);
    AtomicLong clock = new AtomicLong();
    // as on a slow machine: 20 ms from one look at the clock to the next
    TrajectorySimulation simulation =
        new TrajectorySimulation(() -> clock.getAndAdd(TimeUnit.MILLISECONDS.toNanos(20)));
    Trajectories result = simulation.compute(query, progress);
    assertThat(progress.published).hasSize(1);
    assertThat(progress.last().steps()).isLessThan(MOST_STEPS / 500);
    assertThat(result.steps()).isLessThan(MOST_STEPS / 250);
  }

  @Test
  void aMillionStepsOfEightComponentsTakeTheMemoryOfOne() throws IOException {
    String ones = String.join(",", Collections.nCopies(8, "1"));
    long one = allocated(query("{\"kind\":\"quadratic\",\"curvature\":[1]}"));
    long eight = allocated(query("{\"kind\":\"quadratic\",\"curvature\":[" + ones + "]}"));
    assertThat(eight).isLessThan(one + (one >> 2));
    assertThat(one).isLessThan(4L * MOST_STEPS * 40);
  }

  private static long allocated(TrajectoryQuery query) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    Trajectories result = new TrajectorySimulation().compute(query, RecordingProgress.patient());
    assertThat(result.steps()).isEqualTo(MOST_STEPS);
    return threads.getThreadAllocatedBytes(id) - before;
  }

  private static TrajectoryQuery query(String problem) throws IOException {
    String json =
        "{\"format\":\"thetascope-scenario\",\"version\":1,\"steps\":"
            + MOST_STEPS
            + ",\"problem\":"
            + problem
            + "}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Scenario scenario = new ScenarioReader().read(new ByteArrayInputStream(bytes), "largest");
    return TrajectoryQuery.of(scenario, Measure.LOSS, 0);
  }
}
