package org.thetascope.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.data.Range;

/** A level line between −100 and 100 that counts how often it is drawn. */
public final class CountedContent {
  private int drawn;

  /** The line at a height, under a title. */
  public ChartContent at(double level, String title) {
    Curve line =
        new Curve() {
          @Override
          public int first() {
            return 0;
          }

          @Override
          public int end() {
            return 10;
          }

          @Override
          public double value(int index) {
            return level;
          }

          @Override
          public double min(int from, int to) {
            return level;
          }

          @Override
          public double max(int from, int to) {
            return level;
          }
        };
    SeriesStyle style = SeriesStyle.of(0);
    return new ChartContent(
            title,
            "k",
            "θ",
            false,
            new Range(0, 9),
            List.of(new CurveSeries("sgd", "SGD", style, line, "")),
            List.of(new ChartContent.LegendEntry("sgd", "SGD", style, true)))
        .with(List.of(new Counter()));
  }

  /** How often curves were drawn so far. */
  public int drawn() {
    return drawn;
  }

  private final class Counter implements Decoration {
    @Override
    public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
      drawn++;
    }

    @Override
    public DoubleStream extent() {
      return DoubleStream.of(-100, 100);
    }
  }
}
