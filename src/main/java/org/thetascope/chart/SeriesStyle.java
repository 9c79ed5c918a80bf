package org.thetascope.chart;

import java.awt.BasicStroke;
import java.util.List;

/**
 * The dash and the marker of a series.
 *
 * @param dash lengths in line widths; empty for a solid line
 * @param marker the shape
 */
public record SeriesStyle(List<Float> dash, Marker marker) {
  /** Curves that are only there to be compared with. */
  public static final SeriesStyle GHOST = new SeriesStyle(List.of(2.5f, 2.5f), Marker.CIRCLE);

  /** The dash of points that no line joins: strokes without length. */
  private static final List<Float> NO_LINE = List.of(0f, 1f);

  private static final List<SeriesStyle> STYLES =
      List.of(
          new SeriesStyle(List.of(), Marker.CIRCLE),
          new SeriesStyle(List.of(5f, 2.5f), Marker.SQUARE),
          new SeriesStyle(List.of(1.2f, 1.8f), Marker.TRIANGLE),
          new SeriesStyle(List.of(7f, 2f, 1.2f, 2f), Marker.DIAMOND),
          new SeriesStyle(List.of(3f, 3f), Marker.CROSS),
          new SeriesStyle(List.of(9f, 2f, 1.2f, 2f, 1.2f, 2f), Marker.TRIANGLE_DOWN),
          new SeriesStyle(List.of(10f, 4f), Marker.PLUS),
          new SeriesStyle(List.of(2f, 1f), Marker.RING));

  /** The style of the series at an index of its registry; it never moves. */
  public static SeriesStyle of(int index) {
    return STYLES.get(Math.floorMod(index, STYLES.size()));
  }

  /** Points that no line joins, in the legend either. */
  public static SeriesStyle points(Marker marker) {
    return new SeriesStyle(NO_LINE, marker);
  }

  /** About a length, such that it ends with a dash. */
  public double sample(double length, float width) {
    if (dash.isEmpty()) {
      return length;
    }
    double period = width * dash.stream().mapToDouble(Float::doubleValue).sum();
    double gap = width * dash.get(dash.size() - 1);
    return Math.max(1, Math.rint((length + gap) / period)) * period - gap;
  }

  /** The stroke at a line width. */
  public BasicStroke stroke(float width) {
    return stroke(width, 0);
  }

  /**
   * The stroke that goes beyond that of a line width on both sides.
   *
   * @param beyond by how much
   */
  BasicStroke stroke(float width, float beyond) {
    float all = width + 2 * beyond;
    if (dash.isEmpty()) {
      return new BasicStroke(all, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dash.get(i) * width;
    }
    return new BasicStroke(all, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, lengths, 0f);
  }
}
