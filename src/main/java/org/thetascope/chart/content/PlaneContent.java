package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Extent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Range;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.ContourSimulation;
import org.thetascope.simulation.CriticalPoint;
import org.thetascope.simulation.LossPlane;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** What the chart of the plane shows: the loss as contour lines, with all paths on it. */
public final class PlaneContent {
  /** The levels that have a label, so many at most. */
  private static final int LABELS = 6;

  /** The share of the plane that a line covers each way if it has one. */
  private static final double LEAST = 0.1;

  private static final int LABEL_DIGITS = 2;

  private final Text text;

  /** With the words of a language. */
  public PlaneContent(Text text) {
    this.text = text;
  }

  /** The content for contours and the paths over them. */
  public ChartContent of(ContourSimulation.Result contours, PathSimulation.Paths paths) {
    ContourSimulation.Query query = contours.query();
    Series loss = new Series("loss", text.get("series.loss"));
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Contour(loss, contours.levels().stream().map(PlaneContent::level).toList()));
    marks.addAll(labels(contours, loss));
    marks.addAll(points(contours.points()));
    paths.paths().forEach(path -> marks.add(path(path)));
    List<String> signs = signs(query.plane());
    String x = signs.get(query.plane().first());
    String y = signs.get(query.plane().second());
    return new ChartContent(
        text.get("chart.plane.title", x, y),
        Axis.between(x, query.x().low(), query.x().high()),
        Axis.between(y, query.y().low(), query.y().high()),
        marks,
        OptimizerSeries.legend(paths.query().runs().optimizers().keySet()));
  }

  /** The signs of all components. */
  private static List<String> signs(LossPlane plane) {
    return Problems.of(plane.problem().kind()).signs(plane.problem().settings());
  }

  private static Mark.Contour.Level level(ContourSimulation.Level level) {
    return new Mark.Contour.Level(
        level.value(),
        level.lines().stream()
            .map(
                line ->
                    new Mark.Contour.Polyline(DoubleVector.of(line.x()), DoubleVector.of(line.y())))
            .toList());
  }

  /** The heights of some levels, each at the top of a line that is large enough to bear it. */
  private List<Mark> labels(ContourSimulation.Result contours, Series loss) {
    List<Mark> labels = new ArrayList<>();
    Range x = contours.query().x();
    Range y = contours.query().y();
    int every = (contours.levels().size() + LABELS - 1) / LABELS;
    for (int i = contours.levels().size() - 1; i >= 0; i -= every) {
      ContourSimulation.Level level = contours.levels().get(i);
      String height = text.numbers().rounded(level.value(), LABEL_DIGITS);
      level.lines().stream()
          .filter(line -> share(line.x(), x) > LEAST && share(line.y(), y) > LEAST)
          .max((a, b) -> Integer.compare(a.size(), b.size()))
          .ifPresent(
              line -> {
                int at = top(line);
                labels.add(new Mark.Words(loss, line.x()[at], line.y()[at], height));
              });
    }
    return labels;
  }

  /** How much of a range some places cover. */
  private static double share(double[] places, Range range) {
    Extent extent = Extent.of(places);
    return (extent.high() - extent.low()) / (range.high() - range.low());
  }

  private static int top(ContourSimulation.Line line) {
    int top = 0;
    for (int i = 1; i < line.size(); i++) {
      top = line.y()[i] > line.y()[top] ? i : top;
    }
    // on the edge itself there is no room
    return line.closed() ? top : line.size() / 2;
  }

  private List<Mark> points(List<CriticalPoint> all) {
    Map<CriticalPoint.Kind, List<CriticalPoint>> kinds = new EnumMap<>(CriticalPoint.Kind.class);
    all.forEach(point -> kinds.computeIfAbsent(point.kind(), kind -> new ArrayList<>()).add(point));
    List<Mark> marks = new ArrayList<>();
    kinds.forEach(
        (kind, points) -> {
          points.sort((a, b) -> Double.compare(a.x(), b.x()));
          marks.add(
              new Mark.Points(
                  series(kind),
                  Samples.of(
                      DoubleVector.of(points.stream().mapToDouble(CriticalPoint::x).toArray()),
                      DoubleVector.of(points.stream().mapToDouble(CriticalPoint::y).toArray()))));
        });
    return marks;
  }

  private Series series(CriticalPoint.Kind kind) {
    String label =
        switch (kind) {
          case MINIMUM -> text.get("series.minimum");
          case SADDLE -> text.get("series.saddle");
          case MAXIMUM -> text.get("series.maximum");
        };
    return new Series("critical", label, SeriesStyle.of(Optimizers.ALL.size() + kind.ordinal()));
  }

  /** A path as far as it can be drawn. */
  private Mark path(PathSimulation.Path path) {
    int size = 0;
    while (size <= path.steps() && Double.isFinite(path.x(size)) && Double.isFinite(path.y(size))) {
      size++;
    }
    double[] x = new double[size];
    double[] y = new double[size];
    for (int k = 0; k < size; k++) {
      x[k] = path.x(k);
      y[k] = path.y(k);
    }
    Series series = OptimizerSeries.of(path.optimizer());
    String note =
        path.diverged()
            ? text.get("chart.diverged", series.label(), NumberText.grouped(path.divergedAt()))
            : "";
    return new Mark.Path(series, DoubleVector.of(x), DoubleVector.of(y), note);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(ContourSimulation.Result contours, PathSimulation.Paths paths) {
    StringBuilder words = new StringBuilder();
    for (PathSimulation.Path path : paths.paths()) {
      String name = Optimizers.of(path.optimizer()).name();
      int last = path.steps();
      words.append(
          path.diverged()
              ? text.get("chart.spoken.diverged", name, path.divergedAt())
              : text.get(
                  "chart.spoken.arrives", name, number(path.x(last)), number(path.y(last)), last));
      words.append(' ');
    }
    if (!contours.grid().whole()) {
      words.append(text.get("chart.plane.holes"));
    }
    return words.toString().strip();
  }

  private String number(double value) {
    return text.numbers().rounded(value, 4);
  }
}
