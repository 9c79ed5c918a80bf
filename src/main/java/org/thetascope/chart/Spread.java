package org.thetascope.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.simulation.NetworkLayer;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.SpreadOfTrials;

/**
 * What was measured of a number in every layer: its mean with a confidence interval, and the median
 * with the 5–95 % band of the trials.
 *
 * @param result the networks
 * @param of which number of a layer
 * @param logarithmic whether log₁₀ is shown
 */
record Spread(Networks result, Function<NetworkLayer, SpreadOfTrials> of, boolean logarithmic) {
  /** The means as points. */
  CurveSeries means(String id, String label, SeriesStyle style) {
    int depth = result.trials() == 0 ? 0 : result.layers().size();
    LayerCurve curve = LayerCurve.finite(depth, l -> scaled(spread(l).mean()));
    return new CurveSeries(id, label, style, curve, "", Drawing.POINTS);
  }

  /** The means as a line. */
  CurveSeries line(String id, String label, SeriesStyle style) {
    CurveSeries points = means(id, label, style);
    return new CurveSeries(id, label, style, points.curve(), "");
  }

  /** The intervals, the band and the median. */
  List<Decoration> decorations(String id) {
    if (result.trials() == 0) {
      return List.of();
    }
    double[] layers = new double[result.layers().size()];
    for (int l = 1; l <= layers.length; l++) {
      layers[l - 1] = l;
    }
    DoubleVector x = DoubleVector.of(layers);
    return List.of(
        new Band(id, x, all(SpreadOfTrials::low), all(SpreadOfTrials::high)),
        new ThinLine(id, x, all(SpreadOfTrials::median)),
        new Intervals(id, x, all(s -> s.interval().low()), all(s -> s.interval().high())));
  }

  private SpreadOfTrials spread(int layer) {
    return of.apply(result.layers().get(layer - 1));
  }

  private DoubleVector all(ToDoubleFunction<SpreadOfTrials> number) {
    double[] values = new double[result.layers().size()];
    for (int l = 1; l <= values.length; l++) {
      values[l - 1] = scaled(number.applyAsDouble(spread(l)));
    }
    return DoubleVector.of(values);
  }

  private double scaled(double value) {
    return logarithmic ? Math.log10(value) : value;
  }
}
