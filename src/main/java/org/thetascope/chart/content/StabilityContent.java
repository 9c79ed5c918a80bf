package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.problem.Problems;
import org.thetascope.simulation.RunQuery;
import org.thetascope.simulation.StabilitySimulation;
import org.thetascope.text.Text;

/** What the chart of the sharpness over steps shows, with the limit of every optimizer. */
public final class StabilityContent {
  private static final int DIGITS = 4;

  /** After so many steps below its limit an optimizer has been quiet. */
  private static final int QUIET = 100;

  /** How far from its limit a cycle is that sits on it, as a part of it. */
  private static final double ON_LIMIT = 0.01;

  private final Text text;

  /** With the words of a language. */
  public StabilityContent(Text text) {
    this.text = text;
  }

  /**
   * The content for the sharpness along all paths.
   *
   * @param logarithmic asks for a log axis, which only a sharpness that is never negative has
   */
  public ChartContent of(StabilitySimulation.Result result, boolean logarithmic) {
    boolean log = logarithmic && result.curves().stream().noneMatch(StabilityContent::isNegative);
    List<Mark> marks = new ArrayList<>(limits(result, log));
    for (StabilitySimulation.Curve curve : result.curves()) {
      Series series = OptimizerSeries.of(curve.optimizer());
      marks.add(new Mark.Line(series, new EnvelopeCurve(curve.envelope(), log)));
    }
    return new ChartContent(
        text.get("chart.stability.title"),
        Axis.steps(text.get("chart.trajectories.domain"), result.query().steps()),
        Axis.fitted(text.get("chart.stability.range"), log),
        marks,
        OptimizerSeries.legend(result.query().optimizers().keySet()));
  }

  private static boolean isNegative(StabilitySimulation.Curve curve) {
    return curve.envelope().min(curve.envelope().first(), curve.envelope().end()) < 0;
  }

  /** A dashed level at every limit, in the colour of the only optimizer that has it. */
  private List<Mark> limits(StabilitySimulation.Result result, boolean log) {
    Map<Double, List<Series>> limits = new TreeMap<>();
    for (StabilitySimulation.Curve curve : result.curves()) {
      limits
          .computeIfAbsent(curve.limit(), limit -> new ArrayList<>())
          .add(OptimizerSeries.of(curve.optimizer()));
    }
    List<Mark> rules = new ArrayList<>();
    limits.forEach(
        (limit, whose) -> {
          String names = whose.stream().map(Series::label).collect(Collectors.joining(", "));
          String id = whose.size() == 1 ? whose.get(0).id() : "present";
          Series series = new Series(id, text.get("series.limit", names));
          double at = log ? Math.log10(limit) : limit;
          rules.add(new Mark.Rule(series, Mark.Rule.Kind.LIMIT, at));
        });
    return rules;
  }

  /** Which optimizers have been past their limit, which have not, and why, with numbers. */
  public String sentence(StabilitySimulation.Result result) {
    List<String> words = new ArrayList<>();
    for (StabilitySimulation.Curve curve : result.curves()) {
      String name = OptimizerSeries.of(curve.optimizer()).label();
      String limit = number(curve.limit());
      int over = curve.stepsOver();
      int first = curve.firstOver();
      Optional<StabilitySimulation.Cycle> cycle = curve.cycle().filter(c -> isOnLimit(curve));
      if (cycle.isPresent()) {
        words.add(cycle(result.query(), name, limit, cycle.get()));
      } else if (over > 0) {
        String key = first > QUIET ? "chart.stability.bursts" : "chart.stability.over";
        words.add(text.get(key, name, limit, first, number(curve.sharpness(first)), over));
      } else if (curve.steps() > 0) {
        words.add(
            text.get("chart.stability.under", name, number(curve.sharpness(curve.steps())), limit));
      }
      if (!Double.isNaN(curve.stableDelta())) {
        double delta = result.query().optimizers().get(curve.optimizer()).number("delta");
        words.add(text.get("chart.stability.delta", number(delta), number(curve.stableDelta())));
      }
    }
    return String.join(" ", words);
  }

  private static boolean isOnLimit(StabilitySimulation.Curve curve) {
    double last = curve.sharpness(curve.steps());
    return Math.abs(last - curve.limit()) < ON_LIMIT * curve.limit();
  }

  private String cycle(RunQuery query, String name, String limit, StabilitySimulation.Cycle cycle) {
    String component =
        Problems.of(query.problem().kind())
            .signs(query.problem().settings())
            .get(cycle.component());
    return text.get(
        "chart.stability.cycle", name, component, number(cycle.low()), number(cycle.high()), limit);
  }

  private String number(double value) {
    return text.numbers().rounded(value, DIGITS);
  }
}
