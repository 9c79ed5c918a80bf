package org.thetascope.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Finished curves as JFreeChart's dataset, without boxed points. */
final class CurveDataset extends AbstractXYDataset {
  private static final long serialVersionUID = 1L;

  private final transient List<CurveSeries> series;

  private final transient List<Decoration> decorations;

  CurveDataset(List<CurveSeries> series, List<Decoration> decorations) {
    this.series = List.copyOf(series);
    this.decorations = List.copyOf(decorations);
  }

  List<Decoration> decorations() {
    return decorations;
  }

  List<CurveSeries> series() {
    return series;
  }

  @Override
  public int getSeriesCount() {
    return series.size();
  }

  @Override
  public String getSeriesKey(int index) {
    return series.get(index).id();
  }

  @Override
  public int getItemCount(int index) {
    Curve curve = series.get(index).curve();
    return curve.end() - curve.first();
  }

  @Override
  public Number getX(int index, int item) {
    return getXValue(index, item);
  }

  @Override
  public Number getY(int index, int item) {
    return getYValue(index, item);
  }

  @Override
  public double getXValue(int index, int item) {
    return series.get(index).curve().first() + item;
  }

  @Override
  public double getYValue(int index, int item) {
    Curve curve = series.get(index).curve();
    return curve.value(curve.first() + item);
  }
}
