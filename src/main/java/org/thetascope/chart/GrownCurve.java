package org.thetascope.chart;

/**
 * A curve up to an index, as it is while it is played.
 *
 * @param whole the whole curve
 * @param limit one more than the last index that is shown
 */
record GrownCurve(Curve whole, int limit) implements Curve {
  @Override
  public int first() {
    return whole.first();
  }

  @Override
  public int end() {
    return Math.min(whole.end(), limit);
  }

  @Override
  public double value(int index) {
    return whole.value(index);
  }

  @Override
  public double natural(int index) {
    return whole.natural(index);
  }

  @Override
  public double x(int index) {
    return whole.x(index);
  }

  @Override
  public double naturalX(int index) {
    return whole.naturalX(index);
  }

  @Override
  public int indexAt(double x) {
    return whole.indexAt(x);
  }

  @Override
  public double min(int from, int to) {
    return whole.min(from, Math.min(to, end()));
  }

  @Override
  public double max(int from, int to) {
    return whole.max(from, Math.min(to, end()));
  }
}
