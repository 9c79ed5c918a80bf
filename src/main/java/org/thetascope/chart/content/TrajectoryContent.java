package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.Envelope;
import org.thetascope.simulation.Measure;
import org.thetascope.simulation.RunDiagnosis;
import org.thetascope.simulation.Trajectories;
import org.thetascope.simulation.Trajectory;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.text.Text;

/** What the chart of θ (or another measure) over steps shows. */
public final class TrajectoryContent {
  /** The most lines between epochs. */
  private static final int MOST_EPOCHS = 25;

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
    List<Mark> marks = new ArrayList<>(epochs(query));
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
                  annotation(result, trajectory),
                  false));
        }
      }
    }
    String symbol = symbol(query);
    return new ChartContent(
        title(query, symbol),
        Axis.steps(text.get("chart.trajectories.domain"), query.steps()),
        Axis.fitted(symbol, log),
        marks,
        legend);
  }

  private String title(TrajectoryQuery query, String symbol) {
    OptionalInt epoch = epoch(query);
    // within the first epoch there is no line
    if (epoch.isEmpty() || query.steps() < epoch.getAsInt()) {
      return text.get("chart.trajectories.title", symbol);
    }
    int apart = apart(query);
    String key = apart == 1 ? "epochs.one" : "epochs.several";
    String between = text.get(key, apart, (long) apart * epoch.getAsInt());
    return text.get("chart.trajectories.epochs", symbol, between);
  }

  /** How many steps an epoch of shuffled mini-batches has; empty where there are none. */
  private static OptionalInt epoch(TrajectoryQuery query) {
    Settings settings = query.problem().settings();
    int samples = Problems.of(query.problem().kind()).sampleCount(settings);
    Settings batch = samples == 0 ? Settings.empty() : settings.group(Batches.ID);
    boolean shuffled = !batch.isEmpty() && batch.choice("draw").equals("shuffled");
    return shuffled
        ? OptionalInt.of(Batches.of(samples, batch).orElseThrow().epoch())
        : OptionalInt.empty();
  }

  /** Every how many epochs there is a line: 1, 2, 5, 10, …, so that they stay apart. */
  private static int apart(TrajectoryQuery query) {
    int all = query.steps() / epoch(query).orElseThrow();
    int apart = 1;
    for (int i = 0; all / apart > MOST_EPOCHS; i++) {
      apart = i % 3 == 1 ? apart / 2 * 5 : apart * 2;
    }
    return apart;
  }

  /** A line where an epoch ends and the next begins. */
  private List<Mark> epochs(TrajectoryQuery query) {
    List<Mark> lines = new ArrayList<>();
    OptionalInt epoch = epoch(query);
    if (epoch.isPresent()) {
      Series series = new Series("epoch", text.get("series.epoch"), SeriesStyle.GHOST);
      long between = (long) epoch.getAsInt() * apart(query);
      for (long step = between; step <= query.steps(); step += between) {
        lines.add(new Mark.Rule(series, Mark.Rule.Kind.EPOCH, step));
      }
    }
    return lines;
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(TrajectoryQuery query, Trajectories result) {
    StringBuilder words = new StringBuilder();
    for (Trajectory trajectory : result.curves()) {
      String name = Optimizers.of(trajectory.optimizer()).name();
      Envelope curve = trajectory.curve();
      if (trajectory.diverged()) {
        words.append(annotation(result, trajectory)).append('.');
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

  private String annotation(Trajectories result, Trajectory trajectory) {
    boolean named =
        result.findings().stream()
            .anyMatch(one -> one.optimizer().equals(trajectory.optimizer()) && !one.grows());
    return trajectory
        .divergence()
        .map(end -> OptimizerSeries.end(text, trajectory.optimizer(), end, !named))
        .orElse("");
  }

  /** The sign of what the vertical axis shows. */
  private String symbol(TrajectoryQuery query) {
    List<String> components = Problems.of(query.problem().kind()).signs(query.problem().settings());
    return text.get(
        "measure." + query.measure().id() + ".symbol", components.get(query.component()));
  }
}
