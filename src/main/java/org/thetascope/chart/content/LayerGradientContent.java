package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Samples;
import org.thetascope.simulation.LayerGradientSimulation;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/** What the chart of a learning chain shows: |∂L/∂wᵢ| over the layers after a step. */
public final class LayerGradientContent {
  /** The axis shows so many powers of ten at most, whatever is left in the end. */
  private static final double MOST_POWERS = 30;

  private final Text text;

  /** With the words of a language. */
  public LayerGradientContent(Text text) {
    this.text = text;
  }

  /**
   * The content after a step.
   *
   * @param step from 0; the last one that is there where it is beyond it
   */
  public ChartContent of(LayerGradientSimulation.Result result, int step) {
    Shown shown = new Shown(text, result);
    double[] ends = shown.ends();
    return new ChartContent(
        shown.title(Math.min(step, shown.last())),
        Axis.layers(text.get("chart.layers.domain"), result.layers()),
        Axis.fitted("|∂L/∂wᵢ|", true).showing(ends),
        shown.at(Math.min(step, shown.last())),
        OptimizerSeries.legend(
            result.runs().stream()
                .map(LayerGradientSimulation.Layers::optimizer)
                .collect(Collectors.toSet())),
        Optional.of(shown));
  }

  /** What the chart shows after a step, in sentences with numbers for those who do not see it. */
  public String sentence(LayerGradientSimulation.Result result, int step) {
    StringBuilder words = new StringBuilder();
    for (LayerGradientSimulation.Layers run : result.runs()) {
      String name = OptimizerSeries.of(run.optimizer()).label();
      int at = run.keptAt(Math.min(step, run.last()));
      words.append(
          run.divergence(step)
              .map(end -> OptimizerSeries.end(text, run.optimizer(), end) + ".")
              .orElseGet(
                  () ->
                      text.get(
                          "chart.layers.spoken",
                          name,
                          number(run.size(at, 1)),
                          number(run.size(at, result.layers())),
                          result.layers(),
                          at)));
      words.append(' ');
    }
    return words.toString().strip();
  }

  private String number(double value) {
    return text.numbers().rounded(value, 3);
  }

  /** The gradients from step to step. */
  private record Shown(Text text, LayerGradientSimulation.Result result)
      implements ChartContent.Stages {
    @Override
    public int last() {
      return result.runs().stream().mapToInt(LayerGradientSimulation.Layers::last).max().orElse(0);
    }

    @Override
    public String title(int step) {
      int kept = result.runs().stream().mapToInt(run -> run.keptAt(step)).max().orElse(0);
      return text.get("chart.layers.title", NumberText.grouped(kept));
    }

    @Override
    public List<Mark> at(int step) {
      List<Mark> marks = new ArrayList<>();
      for (LayerGradientSimulation.Layers run : result.runs()) {
        int at = run.keptAt(step);
        if (run.divergence(step).isPresent()) {
          continue;
        }
        marks.add(
            new Mark.Line(
                OptimizerSeries.of(run.optimizer()),
                Samples.layers(
                    result.layers(), i -> Math.log10(run.size(at, i)), i -> run.size(at, i))));
      }
      return marks;
    }

    /** The least and the greatest of all steps, as drawn, so that the axis holds still. */
    private double[] ends() {
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (LayerGradientSimulation.Layers run : result.runs()) {
        least = Math.min(least, run.least());
        most = Math.max(most, run.most());
      }
      if (most == 0) {
        return new double[] {-1, 0};
      }
      double high = Math.log10(most);
      return new double[] {Math.max(Math.log10(least), high - MOST_POWERS), high};
    }
  }
}
