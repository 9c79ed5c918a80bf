package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jfree.data.Range;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Extent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.RunQuery;
import org.thetascope.simulation.SweepSimulation;
import org.thetascope.text.Text;

/** What the chart of the final loss over the learning rate shows. */
public final class SweepContent {
  private static final int DIGITS = 4;

  private final Text text;

  /** With the words of a language. */
  public SweepContent(Text text) {
    this.text = text;
  }

  /**
   * What the chart depends on.
   *
   * @param sweep what is computed
   * @param present the ε that every optimizer has now, by its id
   */
  public record Query(SweepSimulation.Query sweep, Map<String, Double> present) {
    /**
     * What a scenario asks for.
     *
     * @throws org.thetascope.parameter.FaultException if its problem has no loss
     */
    public static Query of(Scenario scenario) {
      return new Query(SweepSimulation.Query.of(scenario), SweepContent.present(scenario));
    }
  }

  /** The ε that every enabled optimizer has now, by its id. */
  public static Map<String, Double> present(Scenario scenario) {
    Map<String, Double> present = new TreeMap<>();
    RunQuery.of(scenario)
        .optimizers()
        .forEach((id, values) -> present.put(id, values.number("epsilon")));
    return present;
  }

  /**
   * The content for a sweep.
   *
   * @param present the ε that every optimizer has now, by its id
   * @param logarithmic asks for a log axis, which only a loss that is never negative has
   */
  public ChartContent of(
      SweepSimulation.Result result, Map<String, Double> present, boolean logarithmic) {
    boolean log = logarithmic && result.curves().stream().noneMatch(SweepContent::isNegative);
    double[] epsilons = result.query().sweep().epsilons();
    List<Mark> marks = new ArrayList<>(present(present));
    for (SweepSimulation.Curve curve : result.curves()) {
      marks.addAll(lines(curve, epsilons, log));
    }
    Range span = new Range(Math.log10(epsilons[0]), Math.log10(epsilons[epsilons.length - 1]));
    return new ChartContent(
        text.get("chart.sweep.title", result.query().runs().steps()),
        new Axis(text.get("chart.sweep.domain"), Axis.Scale.LOGARITHMIC, span, Extent.NONE),
        Axis.fitted(text.get("chart.sweep.range"), log),
        marks,
        OptimizerSeries.legend(result.query().runs().optimizers().keySet()));
  }

  private static boolean isNegative(SweepSimulation.Curve curve) {
    return curve.ends().stream()
        .flatMap(Optional::stream)
        .anyMatch(end -> end.hasLoss() && end.loss() < 0);
  }

  /** An upright line at every ε that optimizers have now, in the colour of the only one. */
  private List<Mark> present(Map<String, Double> present) {
    Map<Double, List<String>> rates = new TreeMap<>();
    present.forEach(
        (id, epsilon) -> rates.computeIfAbsent(epsilon, e -> new ArrayList<>()).add(id));
    List<Mark> rules = new ArrayList<>();
    rates.forEach(
        (epsilon, ids) -> {
          String label = text.get("series.presentRate");
          Series series =
              ids.size() == 1 && present.size() > 1
                  ? OptimizerSeries.of(ids.get(0))
                  : new Series("present", label);
          rules.add(new Mark.Rule(series, Mark.Rule.Kind.PRESENT, Math.log10(epsilon)));
        });
    return rules;
  }

  /** A line for every stretch of rates without a gap, the last with where it diverges. */
  private List<Mark> lines(SweepSimulation.Curve curve, double[] epsilons, boolean log) {
    List<Mark> lines = new ArrayList<>();
    Series series = OptimizerSeries.of(curve.optimizer());
    List<Integer> stretch = new ArrayList<>();
    for (int i = 0; i < epsilons.length; i++) {
      Optional<SweepSimulation.End> end = curve.ends().get(i);
      if (end.isPresent() && end.get().hasLoss()) {
        stretch.add(i);
      } else if (end.isPresent() && !stretch.isEmpty()) {
        lines.add(
            line(series, curve, stretch, epsilons, log, lines.isEmpty() ? annotation(curve) : ""));
        stretch.clear();
      }
    }
    if (!stretch.isEmpty()) {
      lines.add(line(series, curve, stretch, epsilons, log, ""));
    }
    return lines;
  }

  private String annotation(SweepSimulation.Curve curve) {
    String name = OptimizerSeries.of(curve.optimizer()).label();
    return curve
        .border()
        .map(border -> text.get("chart.sweep.diverges", name, number(border)))
        .orElse("");
  }

  private static Mark line(
      Series series,
      SweepSimulation.Curve curve,
      List<Integer> at,
      double[] epsilons,
      boolean log,
      String annotation) {
    double[] natural = at.stream().mapToDouble(i -> epsilons[i]).toArray();
    double[] losses = at.stream().mapToDouble(i -> curve.ends().get(i).get().loss()).toArray();
    DoubleVector x = log10(natural);
    DoubleVector y = log ? log10(losses) : DoubleVector.of(losses);
    Samples samples = new Samples(0, x, y, DoubleVector.of(natural), DoubleVector.of(losses));
    return new Mark.Line(series, samples, annotation, false);
  }

  private static DoubleVector log10(double[] values) {
    double[] logarithms = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      logarithms[i] = Math.log10(values[i]);
    }
    return DoubleVector.of(logarithms);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(SweepSimulation.Result result) {
    double[] epsilons = result.query().sweep().epsilons();
    StringBuilder words = new StringBuilder();
    for (SweepSimulation.Curve curve : result.curves()) {
      String name = OptimizerSeries.of(curve.optimizer()).label();
      int best = -1;
      for (int i = 0; i < epsilons.length; i++) {
        if (loss(curve, i) < (best < 0 ? Double.POSITIVE_INFINITY : loss(curve, best))) {
          best = i;
        }
      }
      if (best >= 0) {
        words
            .append(
                text.get(
                    "chart.sweep.best", name, number(loss(curve, best)), number(epsilons[best])))
            .append(' ');
      }
      if (curve.ends().stream()
          .allMatch(end -> end.map(SweepSimulation.End::diverged).orElse(false))) {
        words.append(text.get("chart.sweep.never", name)).append(' ');
      }
      curve
          .border()
          .ifPresent(
              border ->
                  words
                      .append(text.get("chart.sweep.diverges", name, number(border)))
                      .append(". "));
    }
    return words.toString().strip();
  }

  private static double loss(SweepSimulation.Curve curve, int index) {
    return curve
        .ends()
        .get(index)
        .filter(SweepSimulation.End::hasLoss)
        .map(SweepSimulation.End::loss)
        .orElse(Double.POSITIVE_INFINITY);
  }

  private String number(double value) {
    return text.numbers().rounded(value, DIGITS);
  }
}
