package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Extent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.LossCurveSimulation;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.RunQuery;
import org.thetascope.text.Text;

/** What the plane shows of a problem of one component: the loss over θ, with all paths on it. */
public final class LossCurveContent {
  /** The room above and below the curve, as a part of its height. */
  private static final double ROOM = 0.05;

  /** So many times the height of its middle eight tenths a curve goes beyond them at most. */
  private static final double MOST = 3;

  private final Text text;

  /** With the words of a language. */
  public LossCurveContent(Text text) {
    this.text = text;
  }

  /** The content for a curve and the paths on it. */
  public ChartContent of(LossCurveSimulation.Result result) {
    RunQuery runs = result.query().runs();
    String theta = Problems.of(runs.problem().kind()).signs(runs.problem().settings()).get(0);
    Extent height = height(result);
    List<Mark> marks = new ArrayList<>(curve(result, height));
    PlaneContent plane = new PlaneContent(text);
    result.paths().paths().forEach(path -> marks.add(plane.path(path)));
    return new ChartContent(
        text.get("chart.curve.title", theta),
        Axis.between(theta, result.x().low(), result.x().high()),
        height.isEmpty() ? Axis.fitted("L", false) : Axis.between("L", height.low(), height.high()),
        marks,
        OptimizerSeries.legend(runs.optimizers().keySet()));
  }

  /**
   * The heights that are shown: the whole curve, unless a pole is in sight; and every path that
   * does not diverge.
   */
  private static Extent height(LossCurveSimulation.Result result) {
    double[] finite = Arrays.stream(result.loss()).filter(Double::isFinite).sorted().toArray();
    if (finite.length == 0) {
      return Extent.NONE;
    }
    double low = finite[finite.length / 10];
    double high = finite[finite.length - 1 - finite.length / 10];
    double most = MOST * (high - low);
    double least = finite[0];
    double greatest = finite[finite.length - 1];
    Extent height = Extent.of(Math.max(least, low - most), Math.min(greatest, high + most));
    for (PathSimulation.Path path : result.paths().paths()) {
      for (int step = 0; step <= path.steps() && !path.diverged(); step++) {
        height = height.and(Extent.of(path.y(step)));
      }
    }
    double room = ROOM * (height.high() - height.low());
    double flat = Math.max(ROOM, ROOM * Math.abs(height.low()));
    double beyond = room > 0 ? room : flat;
    return Extent.of(height.low() - beyond, height.high() + beyond);
  }

  /** A line for every stretch on which L is finite and does not jump over the whole picture. */
  private List<Mark> curve(LossCurveSimulation.Result result, Extent height) {
    Series series = new Series("loss", text.get("series.loss"));
    List<Mark> lines = new ArrayList<>();
    double[] loss = result.loss();
    int from = 0;
    for (int i = 1; i <= loss.length; i++) {
      if (i == loss.length || !joined(loss[i - 1], loss[i], height)) {
        if (i - from > 1) {
          DoubleVector x = part(result.theta(), from, i);
          lines.add(new Mark.Line(series, Samples.of(x, part(loss, from, i)), "", true));
        }
        from = i;
      }
    }
    return lines;
  }

  private static boolean joined(double before, double after, Extent height) {
    boolean jumps =
        Math.min(before, after) < height.low() && Math.max(before, after) > height.high();
    return Double.isFinite(before) && Double.isFinite(after) && !jumps;
  }

  private static DoubleVector part(double[] values, int from, int to) {
    return DoubleVector.of(Arrays.copyOfRange(values, from, to));
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(LossCurveSimulation.Result result) {
    String walked = new PlaneContent(text).walked(result.paths());
    for (double loss : result.loss()) {
      if (!Double.isFinite(loss)) {
        return walked + " " + text.get("chart.curve.holes");
      }
    }
    return walked;
  }
}
