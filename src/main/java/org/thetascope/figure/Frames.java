package org.thetascope.figure;

import java.util.List;
import org.jfree.data.Range;
import org.thetascope.chart.CurveChart;
import org.thetascope.parameter.FaultException;

/**
 * Which steps a playback shows, and how long each: those that its duration has room for, evenly
 * spread over what the horizontal axis shows.
 *
 * @param first the first step
 * @param last the last step
 * @param count how many frames
 * @param motion how fast
 */
record Frames(int first, int last, int count, Motion motion) {
  /** The most frames. */
  static final int MOST = 1000;

  /** The most pixels that all frames have together. */
  static final long MOST_PIXELS = 1_000_000_000;

  /** The longest side that a GIF can name. */
  static final int LONGEST_SIDE = 65_535;

  /** A GIF counts time in hundredths of a second. */
  private static final int HUNDREDTHS = 100;

  /** The last frame stays, so that the end can be read before it begins again. */
  private static final int REST = 150;

  /**
   * The frames of a figure.
   *
   * @throws FaultException if none of its charts has steps, or if they would be too many or too
   *     large
   */
  static Frames of(Figure figure) {
    CurveChart chart =
        played(figure).stream().findFirst().orElseThrow(() -> new FaultException("fault.noSteps"));
    int end = chart.content().steps().orElseThrow();
    // paths in a plane have no axis of steps
    Range steps = chart.content().overSteps() ? chart.domain() : new Range(0, end);
    int first = (int) Math.max(0, Math.min(end, Math.ceil(steps.getLowerBound())));
    int last = (int) Math.max(first, Math.min(end, Math.floor(steps.getUpperBound())));
    Motion motion = figure.motion();
    long wanted = (long) motion.rate() * motion.seconds();
    int count = (int) Math.max(1, Math.min(wanted, last - first + 1L));
    long wide = Math.round(figure.width() * figure.scale());
    long high = Math.round(figure.height() * figure.scale());
    if (count > MOST || Math.max(wide, high) > LONGEST_SIDE || wide * high * count > MOST_PIXELS) {
      throw new FaultException(
          "fault.animationSize", count, wide, high, MOST, LONGEST_SIDE, MOST_PIXELS);
    }
    return new Frames(first, last, count, motion);
  }

  /** The charts of a figure that move. */
  static List<CurveChart> played(Figure figure) {
    return figure.charts().stream()
        .filter(chart -> chart.content() != null && chart.content().steps().isPresent())
        .toList();
  }

  /** The step of a frame, counted from 0. */
  int step(int frame) {
    return count == 1
        ? last
        : first + (int) Math.round((double) (last - first) * frame / (count - 1));
  }

  /** How long a frame stays, in hundredths of a second; rounding does not add up. */
  int delay(int frame) {
    double each = (double) HUNDREDTHS * motion.seconds() / count;
    int delay = (int) (Math.round(each * (frame + 1)) - Math.round(each * frame));
    return frame == count - 1 ? Math.max(REST, delay) : delay;
  }
}
