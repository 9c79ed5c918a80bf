package org.thetascope.chart;

import java.util.List;
import org.thetascope.parameter.DoubleVector;

/** A level line between −100 and 100 that counts how often it is drawn. */
public final class CountedContent {
  private int drawn;

  /** The line at a height, under a title. */
  public ChartContent at(double level, String title) {
    Samples level10 =
        Samples.of(DoubleVector.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), DoubleVector.filled(10, level));
    Series series = new Series("sgd", "SGD");
    return new ChartContent(
        title,
        Axis.steps("k", 9),
        Axis.fitted("θ", false).showing(-100, 100),
        List.of(new Mark.Line(series, new Counter(level10))),
        List.of(new ChartContent.LegendEntry(series)));
  }

  /** How often curves were drawn so far. */
  public int drawn() {
    return drawn;
  }

  /** Counts how often the painter asks for the last point that is seen, once a drawing. */
  private final class Counter implements Curve {
    private final Samples samples;

    Counter(Samples samples) {
      this.samples = samples;
    }

    @Override
    public int first() {
      return samples.first();
    }

    @Override
    public int end() {
      return samples.end();
    }

    @Override
    public int indexAt(double x) {
      drawn += x == 9 ? 1 : 0;
      return samples.indexAt(x);
    }

    @Override
    public double value(int index) {
      return samples.value(index);
    }

    @Override
    public double min(int from, int to) {
      return samples.min(from, to);
    }

    @Override
    public double max(int from, int to) {
      return samples.max(from, to);
    }
  }
}
