package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.thetascope.chart.Samples;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Range;

/** Curves over samples, as far as they lie within a rectangle. */
final class SampleLines {
  private SampleLines() {}

  /**
   * The part of a curve that lies between two heights, which it is in at most once.
   *
   * @param f finite or not; rises or falls throughout
   * @param stretches how many straight ones stand for it
   */
  static Optional<Samples> curve(DoubleUnaryOperator f, Range across, Range up, int stretches) {
    List<double[]> points = new ArrayList<>();
    double[] before = null;
    for (int i = 0; i <= stretches; i++) {
      double x = across.low() + (across.high() - across.low()) * i / stretches;
      double[] point = {x, f.applyAsDouble(x)};
      if (before != null) {
        add(points, before, point, up);
      }
      before = point;
    }
    return samples(points);
  }

  /** Adds what of a stretch lies between the heights. */
  private static void add(List<double[]> points, double[] from, double[] to, Range up) {
    double rise = to[1] - from[1];
    double first = 0;
    double last = 1;
    if (rise == 0) {
      if (!up.contains(from[1])) {
        return;
      }
    } else {
      double low = (up.low() - from[1]) / rise;
      double high = (up.high() - from[1]) / rise;
      first = Math.max(0, Math.min(low, high));
      last = Math.min(1, Math.max(low, high));
    }
    if (first <= last) {
      if (points.isEmpty()) {
        points.add(between(from, to, first));
      }
      points.add(between(from, to, last));
    }
  }

  private static double[] between(double[] from, double[] to, double part) {
    return part == 1
        ? to
        : new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])};
  }

  /**
   * The part of a line a x + b y + c = 0 that lies in a rectangle; empty where a and b are 0.
   *
   * @param line a, b and c
   */
  static Optional<Samples> border(double[] line, Range across, Range up) {
    double size = Math.max(Math.abs(line[0]), Math.abs(line[1]));
    if (size == 0) {
      return Optional.empty();
    }
    double a = line[0] / size;
    double b = line[1] / size;
    double c = line[2] / size;
    List<double[]> ends = new ArrayList<>();
    if (Math.abs(b) >= Math.abs(a)) {
      return curve(x -> -(a * x + c) / b, across, up, 1);
    }
    curve(y -> -(b * y + c) / a, up, across, 1)
        .ifPresent(
            found -> {
              for (int i = found.first(); i < found.end(); i++) {
                ends.add(new double[] {found.value(i), found.x(i)});
              }
            });
    ends.sort((p, q) -> Double.compare(p[0], q[0]));
    return samples(ends);
  }

  private static Optional<Samples> samples(List<double[]> points) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    double[][] all = points.toArray(double[][]::new);
    return Optional.of(
        Samples.of(
            DoubleVector.of(Arrays.stream(all).mapToDouble(point -> point[0]).toArray()),
            DoubleVector.of(Arrays.stream(all).mapToDouble(point -> point[1]).toArray())));
  }
}
