package org.thetascope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import org.thetascope.simulation.Histogram;

/**
 * The bins of a histogram as shares of all values.
 *
 * @param series whose colour they have
 * @param histogram the bins
 */
record HistogramBars(String series, Histogram histogram) implements Decoration {
  @Override
  public void paint(Graphics2D g2, CurvePainter at, Theme theme) {
    int bins = histogram.counts().size();
    double width = (histogram.high() - histogram.low()) / bins;
    g2.setPaint(theme.line(series));
    for (int k = 0; k < bins; k++) {
      double left = at.x(histogram.low() + k * width);
      double right = at.x(histogram.low() + (k + 1) * width);
      double top = at.y(share(k));
      g2.fill(new Rectangle2D.Double(left, top, Math.max(1, right - left - 1), at.y(0) - top));
    }
  }

  private double share(int bin) {
    return histogram.counts().get(bin) / (double) histogram.total();
  }

  @Override
  public DoubleStream extent() {
    double most = histogram.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
    return DoubleStream.of(0, most / histogram.total());
  }
}
