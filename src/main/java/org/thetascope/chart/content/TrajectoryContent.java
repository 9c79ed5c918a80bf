package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.Envelope;
import org.thetascope.simulation.Measure;
import org.thetascope.simulation.RunDiagnosis;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.Trajectory;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** What the chart of θ (or another measure) over steps shows. */
public final class TrajectoryContent {
  private final Text text;

  /** With the words of a language. */
  public TrajectoryContent(Text text) {
    this.text = text;
  }

  /**
   * The content for an outcome.
   *
   * @param logarithmic asks for a log axis, which only measures that are never negative have
   */
  public ChartContent of(TrajectoryQuery query, Trajectories result, boolean logarithmic) {
    boolean log = logarithmic && query.measure() != Measure.THETA;
    List<Mark> marks = new ArrayList<>();
    List<ChartContent.LegendEntry> legend = new ArrayList<>();
    for (int i = 0; i < Optimizers.ALL.size(); i++) {
      Optimizer optimizer = Optimizers.ALL.get(i);
      Series series = new Series(optimizer.id(), optimizer.name(), SeriesStyle.of(i));
      boolean shown = query.optimizers().containsKey(optimizer.id());
      if (shown || optimizer.enabledUnnamed()) {
        legend.add(
            new ChartContent.LegendEntry(series.id(), series.label(), series.style(), shown));
      }
      for (Trajectory trajectory : result.curves()) {
        if (trajectory.optimizer().equals(optimizer.id())) {
          marks.add(
              new Mark.Line(
                  series,
                  new EnvelopeCurve(trajectory.curve(), log),
                  note(optimizer, trajectory),
                  false));
        }
      }
    }
    String symbol = symbol(query);
    return new ChartContent(
        text.get("chart.trajectories.title", symbol),
        Axis.steps(text.get("chart.trajectories.domain"), query.steps()),
        Axis.fitted(symbol, log),
        marks,
        legend);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(TrajectoryQuery query, Trajectories result) {
    StringBuilder words = new StringBuilder();
    for (Trajectory trajectory : result.curves()) {
      String name = Optimizers.of(trajectory.optimizer()).name();
      Envelope curve = trajectory.curve();
      if (trajectory.diverged()) {
        words.append(text.get("chart.spoken.diverged", name, trajectory.divergedAt()));
      } else if (curve.first() < curve.end()) {
        String last = text.numbers().rounded(curve.get(curve.end() - 1), 4);
        words.append(text.get("chart.spoken.reaches", name, symbol(query), last, result.steps()));
      }
      words.append(' ');
    }
    for (RunDiagnosis.Finding finding : result.findings()) {
      words.append(text.sentence(finding.fault())).append(' ');
    }
    return words.toString().strip();
  }

  private String note(Optimizer optimizer, Trajectory trajectory) {
    return trajectory.diverged()
        ? text.get("chart.diverged", optimizer.name(), NumberText.grouped(trajectory.divergedAt()))
        : "";
  }

  /** The sign of what the vertical axis shows. */
  private String symbol(TrajectoryQuery query) {
    List<String> components = Problems.of(query.problem().kind()).signs(query.problem().settings());
    return text.get(
        "measure." + query.measure().id() + ".symbol", components.get(query.component()));
  }
}
