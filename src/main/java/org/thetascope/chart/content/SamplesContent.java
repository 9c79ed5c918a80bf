package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thetascope.chart.Axis;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.Extent;
import org.thetascope.chart.Mark;
import org.thetascope.chart.Marker;
import org.thetascope.chart.Samples;
import org.thetascope.chart.Series;
import org.thetascope.chart.SeriesStyle;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.problem.LossFormula;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.problem.SampleModel;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;

/**
 * What the chart of the samples shows: the samples, those of a step's mini-batch in rings, and what
 * each optimizer's θ makes of them after that step: the output over the one input that varies, or
 * the border between two classes over two inputs.
 */
public final class SamplesContent {
  /** How many stretches a curve over x has. */
  private static final int STRETCHES = 128;

  /** The share of the samples' stretch that is left free around them. */
  private static final double ROOM = 0.12;

  private static final Predicate<Double> ALL = target -> true;

  private final Text text;

  /** With the words of a language. */
  public SamplesContent(Text text) {
    this.text = text;
  }

  /**
   * The content after a step.
   *
   * @param step from 0; the last one that is there where it is beyond it
   */
  public ChartContent of(PathSimulation.Paths paths, int step) {
    Shown shown = new Shown(text, paths);
    int last = Math.min(step, shown.last());
    return new ChartContent(
        shown.title(last),
        Axis.between(shown.letter(shown.x), shown.across.low(), shown.across.high()),
        Axis.between(shown.letter(shown.y), shown.up.low(), shown.up.high()),
        shown.at(last),
        shown.legend(),
        Optional.of(shown));
  }

  /** What the chart shows after a step, in sentences with numbers for those who do not see it. */
  public String sentence(PathSimulation.Paths paths, int step) {
    Shown shown = new Shown(text, paths);
    return shown.sentence(Math.min(step, shown.last()));
  }

  /** The samples and what becomes of the model from step to step. */
  private static final class Shown implements ChartContent.Stages {
    private final Text text;
    private final PathSimulation.Paths paths;
    private final LossFormula loss;
    private final SampleModel model;
    private final Optional<Batches> batches;

    /** A sample's inputs, of which all but x stand for the others where only one varies. */
    private final double[] inputs;

    /** The columns along the axes. */
    private final int x;

    private final int y;
    private final Range across;
    private final Range up;

    Shown(Text text, PathSimulation.Paths paths) {
      this.text = text;
      this.paths = paths;
      Settings settings = paths.query().runs().problem().settings();
      ProblemKind kind = Problems.of(paths.query().runs().problem().kind());
      loss = kind.loss(settings).orElseThrow();
      model = kind.model(settings).orElseThrow();
      batches = Batches.of(loss.samples().size(), settings.group(Batches.ID));
      int target = loss.letters().size() - 1;
      inputs = new double[target];
      for (int j = 0; j < target; j++) {
        inputs[j] = loss.samples().get(0).get(j);
      }
      List<Integer> varying =
          IntStream.range(0, target)
              .filter(j -> column(j).distinct().count() > 1)
              .boxed()
              .collect(Collectors.toList());
      x = target > 1 && varying.size() == 1 ? varying.get(0) : 0;
      y = target == 1 || varying.size() == 1 ? target : 1;
      across = around(x, y != target);
      up = around(y, y != target);
    }

    private java.util.stream.DoubleStream column(int j) {
      return loss.samples().stream().mapToDouble(sample -> sample.get(j));
    }

    /** Whether the border of two classes is shown, and not the output over an input. */
    private boolean parted() {
      return y < inputs.length;
    }

    /** The key of the words for what is shown. */
    String kind() {
      if (parted()) {
        return "border";
      }
      return model.border(new double[] {1, 1}).isPresent() ? "curve" : "line";
    }

    String letter(int column) {
      return loss.letters().get(column).sign();
    }

    /** The stretch of a column with room around it. */
    private Range around(int column, boolean origin) {
      Extent extent = Extent.of(column(column).toArray());
      if (origin) {
        extent = extent.and(Extent.of(0));
      } else if (column == inputs.length && model.border(new double[] {1, 1}).isPresent()) {
        extent = extent.and(Extent.of(0)).and(Extent.of(1));
      }
      double room = ROOM * (extent.high() - extent.low());
      if (!(extent.low() + room > extent.low())) {
        room = Math.max(1, Math.abs(extent.low()) / 4);
      }
      return Range.closed(extent.low() - room, extent.high() + room);
    }

    @Override
    public int last() {
      return paths.paths().stream().mapToInt(PathSimulation.Path::steps).max().orElse(0);
    }

    @Override
    public String title(int step) {
      return text.get("chart.samples." + kind(), NumberText.grouped(step));
    }

    @Override
    public List<Mark> at(int step) {
      List<Mark> marks = new ArrayList<>(samples());
      int[] batch = batch(step);
      Series used = new Series("batch", text.get("series.batch"), SeriesStyle.points(Marker.RING));
      for (int i : batch) {
        DoubleVector sample = loss.samples().get(i);
        marks.add(new Mark.Ring(used, sample.get(x), sample.get(y), 0));
      }
      for (PathSimulation.Path path : paths.paths()) {
        Optional<Samples> curve = curve(path, step);
        curve.ifPresent(
            found ->
                marks.add(new Mark.Line(OptimizerSeries.of(path.optimizer()), found, "", false)));
      }
      return marks;
    }

    /** The samples of the step's mini-batch; none where all are used, or before the first step. */
    private int[] batch(int step) {
      return step == 0 ? new int[0] : batches.map(found -> found.at(step)).orElse(new int[0]);
    }

    /** The samples, in two series where they are of two classes. */
    private List<Mark> samples() {
      if (!parted()) {
        return List.of(points(sampleSeries(text.get("series.samples"), 0), ALL));
      }
      List<Mark> marks = new ArrayList<>();
      for (boolean upper : new boolean[] {true, false}) {
        Predicate<Double> within = target -> target >= 0.5 == upper;
        if (column(inputs.length).anyMatch(within::test)) {
          marks.add(points(ofClass(upper, within), within));
        }
      }
      return marks;
    }

    private Series ofClass(boolean upper, Predicate<Double> within) {
      double[] targets = column(inputs.length).filter(within::test).distinct().toArray();
      String letter = letter(inputs.length);
      String label =
          targets.length == 1
              ? letter + " = " + text.numbers().exact(targets[0])
              : letter + (upper ? " ≥ ½" : " < ½");
      return sampleSeries(label, upper ? 0 : 7);
    }

    private static Series sampleSeries(String label, int style) {
      return new Series("sample", label, SeriesStyle.points(SeriesStyle.of(style).marker()));
    }

    private Mark.Points points(Series series, Predicate<Double> targets) {
      List<DoubleVector> chosen =
          loss.samples().stream()
              .filter(sample -> targets.test(sample.get(inputs.length)))
              .sorted((a, b) -> Double.compare(a.get(x), b.get(x)))
              .toList();
      return new Mark.Points(
          series,
          Samples.of(
              DoubleVector.of(chosen.stream().mapToDouble(sample -> sample.get(x)).toArray()),
              DoubleVector.of(chosen.stream().mapToDouble(sample -> sample.get(y)).toArray())));
    }

    /** What an optimizer's θ makes of the plane; empty where θ is not there or makes no line. */
    private Optional<Samples> curve(PathSimulation.Path path, int step) {
      if (step > path.steps()) {
        return Optional.empty();
      }
      double[] theta = path.theta(step);
      if (!Double.isFinite(theta[0]) || !Double.isFinite(theta[1])) {
        return Optional.empty();
      }
      Optional<Samples> curve =
          parted()
              ? SampleLines.border(model.border(theta).orElseThrow(), across, up)
              : SampleLines.curve(output(theta), across, up, STRETCHES);
      return curve.filter(found -> found.end() > found.first());
    }

    private DoubleUnaryOperator output(double[] theta) {
      double[] at = inputs.clone();
      return place -> {
        at[x] = place;
        return model.output(theta, at);
      };
    }

    List<ChartContent.LegendEntry> legend() {
      List<ChartContent.LegendEntry> legend = new ArrayList<>();
      samples().forEach(mark -> legend.add(new ChartContent.LegendEntry(mark.series())));
      if (batches.isPresent()) {
        legend.add(
            new ChartContent.LegendEntry(
                new Series("batch", text.get("series.batch"), SeriesStyle.points(Marker.RING))));
      }
      legend.addAll(OptimizerSeries.legend(paths.query().runs().optimizers().keySet()));
      return legend;
    }

    String sentence(int step) {
      StringBuilder words = new StringBuilder();
      for (PathSimulation.Path path : paths.paths()) {
        String name = OptimizerSeries.of(path.optimizer()).label();
        if (step > path.steps() || path.diverged() && step == path.steps()) {
          words.append(OptimizerSeries.end(text, path)).append('.');
        } else if (kind().equals("line")) {
          double[] theta = path.theta(step);
          words.append(
              text.get(
                  "chart.samples.spoken.line", name, number(theta[0]), number(theta[1]), step));
        } else {
          int right = right(path.theta(step));
          words.append(
              text.get("chart.samples.spoken.right", name, right, loss.samples().size(), step));
        }
        words.append(' ');
      }
      int[] batch = batch(step);
      if (batch.length > 0) {
        String used =
            IntStream.of(batch)
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        words.append(text.get("chart.samples.spoken.batch", step, used));
      }
      return words.toString().strip();
    }

    /** How many samples lie on the side of their target. */
    private int right(double[] theta) {
      int right = 0;
      for (DoubleVector sample : loss.samples()) {
        double[] own = new double[inputs.length];
        for (int j = 0; j < own.length; j++) {
          own[j] = sample.get(j);
        }
        double output = model.output(theta, own);
        right += output != 0.5 && output > 0.5 == sample.get(inputs.length) >= 0.5 ? 1 : 0;
      }
      return right;
    }

    private String number(double value) {
      return text.numbers().rounded(value, 4);
    }
  }
}
