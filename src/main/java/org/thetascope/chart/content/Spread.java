package org.thetascope.chart.content;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.ExtendedDouble;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.SpreadOfTrials;
import org.thetascope.text.Text;

/**
 * What was measured of a number in every layer: its mean with a confidence interval, and the median
 * with the 5–95 % band of the trials.
 *
 * @param result the networks
 * @param of which number of a layer
 * @param predicted what theory says of it
 * @param logarithmic whether log₁₀ is shown
 */
record Spread(
    Networks result,
    Function<NetworkLayer, SpreadOfTrials> of,
    Function<NetworkLayer, ExtendedDouble> predicted,
    boolean logarithmic) {
  /** Below this power of ten a double is 0 though the number need not be. */
  private static final double LEAST = -307;

  /** The means, as far as they are within a double's range. */
  Samples means() {
    int depth = result.trials() == 0 ? 0 : seen();
    return Samples.layers(depth, l -> scaled(spread(l).mean()), l -> spread(l).mean()).finite();
  }

  /**
   * The last layer before the first whose numbers are too small for doubles, or from which on no
   * network lives: of those that would, nothing is known.
   */
  private int seen() {
    int depth = result.layers().size();
    while (result.allDied() && depth > 0 && spread(depth).mean() == 0) {
      depth--;
    }
    for (int l = 1; l <= depth; l++) {
      double log = predicted.apply(result.layers().get(l - 1)).log10Magnitude();
      if (spread(l).mean() == 0 && log < LEAST && log > Double.NEGATIVE_INFINITY) {
        return l - 1;
      }
    }
    return depth;
  }

  /** The band of the trials and their median; nothing without trials. */
  List<Mark> behind(String id, Text text) {
    if (result.trials() == 0) {
      return List.of();
    }
    DoubleVector x = layers();
    Series median = new Series(id, text.get("series.median"));
    return List.of(
        new Mark.Band(
            new Series(id, text.get("series.band")),
            x,
            all(SpreadOfTrials::low),
            all(SpreadOfTrials::high)),
        new Mark.Line(median, Samples.of(x, all(SpreadOfTrials::median)), "", true));
  }

  /** The confidence intervals of the means; nothing without trials. */
  List<Mark> intervals(String id, Text text) {
    if (result.trials() == 0) {
      return List.of();
    }
    return List.of(
        new Mark.Interval(
            new Series(id, text.get("series.interval")),
            layers(),
            all(s -> s.interval().low()),
            all(s -> s.interval().high())));
  }

  private DoubleVector layers() {
    return DoubleVector.of(IntStream.rangeClosed(1, seen()).asDoubleStream().toArray());
  }

  private SpreadOfTrials spread(int layer) {
    return of.apply(result.layers().get(layer - 1));
  }

  private DoubleVector all(ToDoubleFunction<SpreadOfTrials> number) {
    return DoubleVector.of(
        IntStream.rangeClosed(1, seen())
            .mapToDouble(l -> scaled(number.applyAsDouble(spread(l))))
            .toArray());
  }

  private double scaled(double value) {
    return logarithmic ? Math.log10(value) : value;
  }
}
