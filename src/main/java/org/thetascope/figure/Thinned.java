package org.thetascope.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thetascope.chart.DrawnChart.DrawnPoint;

/** A curve of as many points as a typesetter can hold: of each stretch the least and greatest. */
final class Thinned {
  /** The most points that stay as they are. */
  static final int MOST = 1000;

  private Thinned() {}

  static List<DrawnPoint> of(List<DrawnPoint> points) {
    if (points.size() <= MOST) {
      return points;
    }
    Comparator<DrawnPoint> byValue = Comparator.comparingDouble(DrawnPoint::value);
    int stretches = MOST / 2 - 1;
    int inner = points.size() - 2;
    List<DrawnPoint> kept = new ArrayList<>();
    kept.add(points.get(0));
    for (int i = 0; i < stretches; i++) {
      int from = 1 + (int) ((long) inner * i / stretches);
      int to = 1 + (int) ((long) inner * (i + 1) / stretches);
      List<DrawnPoint> stretch = points.subList(from, to);
      DrawnPoint least = stretch.stream().min(byValue).orElseThrow();
      DrawnPoint greatest = stretch.stream().max(byValue).orElseThrow();
      kept.add(least.x() < greatest.x() ? least : greatest);
      if (least.x() != greatest.x()) {
        kept.add(least.x() < greatest.x() ? greatest : least);
      }
    }
    kept.add(points.get(points.size() - 1));
    return kept;
  }
}
