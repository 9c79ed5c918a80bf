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
import org.thetascope.simulation.RunQuery;
import org.thetascope.text.Text;

/** What the plane shows of a problem of one component: the loss over θ, with all paths on it. */
public final class LossCurveContent {
  /** The room above and below the curve, as a part of its height. */
  private static final double ROOM = 0.05;

  private final Text text;

  /** With the words of a language. */
  public LossCurveContent(Text text) {
    this.text = text;
  }

  /** The content for a curve and the paths on it. */
  public ChartContent of(LossCurveSimulation.Result result) {
    RunQuery runs = result.query().runs();
    String theta = Problems.of(runs.problem().kind()).signs(runs.problem().settings()).get(0);
    List<Mark> marks = new ArrayList<>(curve(result));
    PlaneContent plane = new PlaneContent(text);
    result.paths().paths().forEach(path -> marks.add(plane.path(path)));
    Extent height = Extent.NONE;
    for (double loss : result.loss()) {
      height = Double.isFinite(loss) ? height.and(Extent.of(loss)) : height;
    }
    double room = Math.max(ROOM * (height.high() - height.low()), Double.MIN_NORMAL);
    Axis y =
        height.isEmpty()
            ? Axis.fitted("L", false)
            : Axis.between("L", height.low() - room, height.high() + room);
    return new ChartContent(
        text.get("chart.curve.title", theta),
        Axis.between(theta, result.x().low(), result.x().high()),
        y,
        marks,
        OptimizerSeries.legend(runs.optimizers().keySet()));
  }

  /** A line for every stretch on which L is finite. */
  private List<Mark> curve(LossCurveSimulation.Result result) {
    Series series = new Series("loss", text.get("series.loss"));
    List<Mark> lines = new ArrayList<>();
    int n = result.loss().length;
    int from = 0;
    for (int i = 0; i <= n; i++) {
      if (i == n || !Double.isFinite(result.loss()[i])) {
        if (i - from > 1) {
          DoubleVector x = part(result.theta(), from, i);
          lines.add(new Mark.Line(series, Samples.of(x, part(result.loss(), from, i)), "", true));
        }
        from = i + 1;
      }
    }
    return lines;
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
