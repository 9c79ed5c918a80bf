package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import org.thetascope.activation.Activations;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKinds;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Extent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Series;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.GradientMapSimulation;
import org.thetascope.text.Text;

/** What the chart of the first gradient over weight and depth shows. */
public final class MapContent {
  /** The numbers on each side of 0 that part two colours. */
  private static final int EACH_WAY = 4;

  /** Half of the way from one weight to the next. */
  private static final double HALF_WEIGHT = 0.025;

  private static final int WEIGHTS = GradientMapSimulation.WEIGHTS;

  private final Text text;

  /** With the words of a language. */
  public MapContent(Text text) {
    this.text = text;
  }

  /**
   * What the chart depends on.
   *
   * @param map what is computed
   * @param weight the weight that the chain has in every layer; NaN where they differ
   */
  public record Query(GradientMapSimulation.Query map, double weight) {
    /** What a scenario asks for. */
    public static Query of(Scenario scenario) {
      Settings weights = scenario.chain().weights().settings();
      double weight = weights.has("value") ? weights.number("value") : Double.NaN;
      return new Query(GradientMapSimulation.Query.of(scenario.chain()), weight);
    }
  }

  /**
   * The content for the map of one activation.
   *
   * @param index which of the activations that were asked for
   * @param weight the weight that the chain has in every layer; NaN where they differ
   */
  public ChartContent of(GradientMapSimulation.Result result, int index, double weight) {
    GradientMapSimulation.Map map = result.maps().get(index);
    GradientMapSimulation.Query query = result.query();
    int rows = query.depth() - WeightKinds.MIN_DEPTH + 1;
    double[] weights = new double[WEIGHTS];
    double[] depths = new double[rows];
    double[] values = new double[WEIGHTS * rows];
    for (int i = 0; i < WEIGHTS; i++) {
      weights[i] = GradientMapSimulation.weight(i);
      for (int row = 0; row < rows; row++) {
        depths[row] = row + WeightKinds.MIN_DEPTH;
        values[row * WEIGHTS + i] = map.log10Magnitude(i, row + WeightKinds.MIN_DEPTH);
      }
    }
    String name = Activations.of(map.activation()).name();
    String gradient =
        text.get(
            query.firstLayer() == FirstLayer.WEIGHTED ? "chart.map.first" : "chart.map.second");
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.HeatMap(
            new Series(map.activation(), gradient),
            DoubleVector.of(weights),
            DoubleVector.of(depths),
            DoubleVector.of(values),
            bounds(Extent.of(values))));
    Series present = new Series("present", text.get("series.presentChain"));
    if (!Double.isNaN(weight)) {
      marks.add(new Mark.Rule(present, Mark.Rule.Kind.PRESENT, weight));
      marks.add(new Mark.Rule(present, Mark.Rule.Kind.LIMIT, query.depth()));
    }
    return new ChartContent(
        text.get("chart.map.title", gradient, name),
        Axis.between(
            text.get("chart.map.domain"),
            weights[0] - HALF_WEIGHT,
            weights[WEIGHTS - 1] + HALF_WEIGHT),
        new Axis(
            text.get("chart.map.range"),
            Axis.Scale.WHOLE,
            new Range(depths[0] - 0.5, depths[rows - 1] + 0.5),
            Extent.NONE),
        marks,
        List.of());
  }

  /** Round numbers on both sides of 0, where a gradient neither vanishes nor explodes. */
  private static DoubleVector bounds(Extent extent) {
    double most = extent.isEmpty() ? 0 : Math.max(-extent.low(), extent.high());
    double step = 1;
    for (int turn = 1; step * (EACH_WAY + 1) < most; turn++) {
      // 1, 2, 5, 10, 20, 50, …
      step *= turn % 3 == 2 ? 2.5 : 2;
    }
    double[] bounds = new double[2 * EACH_WAY + 1];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = (i - EACH_WAY) * step;
    }
    return DoubleVector.of(bounds);
  }

  /** What the chart shows, in a sentence with numbers for those who do not see it. */
  public String sentence(GradientMapSimulation.Result result, int index) {
    GradientMapSimulation.Map map = result.maps().get(index);
    int depth = result.query().depth();
    int dead = 0;
    int largest = -1;
    for (int i = 0; i < WEIGHTS; i++) {
      double value = map.log10Magnitude(i, depth);
      dead += value == Double.NEGATIVE_INFINITY ? 1 : 0;
      if (value > (largest < 0 ? Double.NEGATIVE_INFINITY : map.log10Magnitude(largest, depth))) {
        largest = i;
      }
    }
    String name = Activations.of(map.activation()).name();
    return largest < 0
        ? text.get("chart.map.allZero", name, depth)
        : text.get(
            "chart.map.sentence",
            name,
            depth,
            text.numbers().tenTo(map.log10Magnitude(largest, depth), 3),
            text.numbers().rounded(GradientMapSimulation.weight(largest), 3),
            dead,
            WEIGHTS);
  }
}
