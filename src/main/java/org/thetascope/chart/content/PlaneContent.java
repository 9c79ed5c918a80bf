package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Marker;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.ContourSimulation;
import org.thetascope.simulation.CriticalPoint;
import org.thetascope.simulation.LossPlane;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.PlaneView;
import org.thetascope.text.Text;

/** What the chart of the plane shows: the loss as contour lines, with all paths on it. */
public final class PlaneContent {
  /** So many points are named in the sentence at most. */
  private static final int MOST_SAID = 4;

  private final Text text;
  private ContourSimulation.Result drawn;
  private Mark.Contour mark;

  /** With the words of a language. */
  public PlaneContent(Text text) {
    this.text = text;
  }

  /** The content for contours and the paths over them, all of the contours seen. */
  public ChartContent of(ContourSimulation.Result contours, PathSimulation.Paths paths) {
    return of(contours, paths, new PlaneView(contours.query().x(), contours.query().y()));
  }

  /**
   * The content for contours and the paths over them.
   *
   * @param fitted what the axes show where nobody has zoomed; contours may be of another part
   */
  public ChartContent of(
      ContourSimulation.Result contours, PathSimulation.Paths paths, PlaneView fitted) {
    ContourSimulation.Query query = contours.query();
    Series loss = new Series("loss", text.get("series.loss"));
    List<Mark> marks = new ArrayList<>();
    marks.add(contour(contours, loss));
    marks.addAll(points(contours.points()));
    paths.paths().forEach(path -> marks.add(path(path)));
    PlaneView seen = new PlaneView(query.x(), query.y());
    marks.addAll(new DirectionArrows(paths.paths(), seen, text).marks());
    List<String> signs = signs(query.plane());
    String x = signs.get(query.plane().first());
    String y = signs.get(query.plane().second());
    return new ChartContent(
        text.get("chart.plane.title", x, y),
        Axis.between(x, fitted.x().low(), fitted.x().high()),
        Axis.between(y, fitted.y().low(), fitted.y().high()),
        marks,
        legend(contours, paths));
  }

  /** The optimizers, and the kinds of points that are found. */
  private List<ChartContent.LegendEntry> legend(
      ContourSimulation.Result contours, PathSimulation.Paths paths) {
    List<ChartContent.LegendEntry> legend =
        new ArrayList<>(OptimizerSeries.legend(paths.query().runs().optimizers().keySet()));
    contours.points().stream()
        .map(CriticalPoint::kind)
        .distinct()
        .sorted()
        .forEach(kind -> legend.add(new ChartContent.LegendEntry(series(kind))));
    return legend;
  }

  /** The signs of all components. */
  private static List<String> signs(LossPlane plane) {
    return Problems.of(plane.problem().kind()).signs(plane.problem().settings());
  }

  /** The same mark for the same contours, so that it need not be drawn again. */
  private Mark.Contour contour(ContourSimulation.Result contours, Series loss) {
    if (drawn != contours) {
      drawn = contours;
      mark =
          new Mark.Contour(
              loss,
              polylines(contours.ground()),
              contours.levels().stream().map(PlaneContent::level).toList());
    }
    return mark;
  }

  private static Mark.Contour.Level level(ContourSimulation.Level level) {
    return new Mark.Contour.Level(
        level.value(), polylines(level.lines()), polylines(level.above()));
  }

  private static List<Mark.Contour.Polyline> polylines(List<ContourSimulation.Line> lines) {
    return lines.stream()
        .map(
            line -> new Mark.Contour.Polyline(DoubleVector.of(line.x()), DoubleVector.of(line.y())))
        .toList();
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
    Marker marker =
        switch (kind) {
          case MINIMUM -> Marker.RING;
          case SADDLE -> Marker.PLUS;
          case MAXIMUM -> Marker.TRIANGLE;
        };
    return new Series("critical", label, SeriesStyle.points(marker));
  }

  /** A path as far as it can be drawn. */
  Mark path(PathSimulation.Path path) {
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
    String annotation = path.diverged() ? OptimizerSeries.end(text, path) : "";
    return new Mark.Path(series, DoubleVector.of(x), DoubleVector.of(y), annotation);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(ContourSimulation.Result contours, PathSimulation.Paths paths) {
    List<String> words = new ArrayList<>();
    words.add(walked(paths));
    String points =
        contours.points().stream()
            .limit(MOST_SAID)
            .map(
                point ->
                    text.get(
                        "chart.plane.point",
                        series(point.kind()).label(),
                        number(point.x()),
                        number(point.y())))
            .collect(Collectors.joining(", "));
    if (!points.isEmpty()) {
      words.add(text.get("chart.plane.points", points));
    }
    if (!contours.grid().whole()) {
      words.add(text.get("chart.plane.holes"));
    }
    return String.join(" ", words).strip();
  }

  /** Where every optimizer has come. */
  String walked(PathSimulation.Paths paths) {
    List<String> words = new ArrayList<>();
    for (PathSimulation.Path path : paths.paths()) {
      String name = Optimizers.of(path.optimizer()).name();
      int last = path.steps();
      words.add(
          path.diverged()
              ? OptimizerSeries.end(text, path) + "."
              : text.get(
                  "chart.spoken.arrives", name, number(path.x(last)), number(path.y(last)), last));
    }
    return String.join(" ", words);
  }

  private String number(double value) {
    return text.numbers().rounded(value, 4);
  }
}
