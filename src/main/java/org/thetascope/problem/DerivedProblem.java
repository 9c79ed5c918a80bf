package org.thetascope.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Tape;
import org.thetascope.expression.TapeBuilder;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;

/**
 * A problem that follows from its kind's loss as a formula. A kind whose loss or gradient must be
 * quicker, or keep more digits, overrides these; the Hessian is always derived.
 */
class DerivedProblem implements Problem {
  private final ProblemKind kind;
  private final Settings settings;
  private final Batches batches;
  private Mean loss;
  private Tape[] slopes;

  /** The problem of a kind; the settings name every field. */
  DerivedProblem(ProblemKind kind, Settings settings) {
    this.kind = kind;
    this.settings = settings;
    batches = Batches.of(kind.sampleCount(settings), settings.group(Batches.ID)).orElse(null);
  }

  @Override
  public double loss(double[] theta) {
    return mean().loss(theta);
  }

  @Override
  public void gradient(double[] theta, double[] g) {
    mean().gradient(theta, null, g);
  }

  @Override
  public final void gradient(double[] theta, int step, double[] g) {
    if (batches == null) {
      gradient(theta, g);
    } else {
      batchGradient(theta, batches.at(step), g);
    }
  }

  /** Writes the mean of the gradients of some samples. */
  void batchGradient(double[] theta, int[] batch, double[] g) {
    mean().gradient(theta, batch, g);
  }

  @Override
  public final void hessian(double[] theta, double[][] h) {
    for (double[] row : h) {
      Arrays.fill(row, 0);
    }
    if (kind.loss(settings).isPresent()) {
      mean().hessian(theta, h);
    } else {
      for (int i = 0; i < h.length; i++) {
        slopes()[i].addGradient(theta, h[i]);
      }
    }
    for (int i = 0; i < h.length; i++) {
      for (int j = 0; j < i; j++) {
        h[i][j] = h[j][i] = h[i][j] == h[j][i] ? h[i][j] : (h[i][j] + h[j][i]) / 2;
      }
    }
  }

  private Mean mean() {
    if (loss == null) {
      loss = new Mean(kind.loss(settings).orElseThrow());
    }
    return loss;
  }

  /** The components of the gradient, where it is given and no loss is. */
  private Tape[] slopes() {
    if (slopes == null) {
      slopes = new Tape[kind.components(settings).size()];
      for (int j = 0; j < slopes.length; j++) {
        slopes[j] = builder(List.of()).build(kind.gradientTerm(settings, 1, j));
      }
    }
    return slopes;
  }

  private TapeBuilder builder(List<Symbol> inputs) {
    Map<Symbol, Double> numbers = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
    kind.numbers(settings).forEach((letter, number) -> numbers.put(letter, number.doubleValue()));
    return new TapeBuilder(kind.components(settings), inputs, numbers);
  }

  /** A formula's mean over its samples. */
  private final class Mean {
    private final Tape tape;
    private final double[][] samples;

    Mean(LossFormula formula) {
      TapeBuilder builder = builder(formula.letters());
      formula.definitions().forEach(d -> builder.define(d.letter(), d.term()));
      tape = builder.build(formula.term());
      samples =
          formula.samples().isEmpty()
              ? new double[1][0]
              : formula.samples().stream().map(DoubleVector::toArray).toArray(double[][]::new);
    }

    double loss(double[] theta) {
      double sum = 0;
      for (double[] sample : samples) {
        tape.setInputs(sample);
        sum += tape.value(theta);
      }
      return sum / samples.length;
    }

    /** Of some samples, or of all for null. */
    void gradient(double[] theta, int[] batch, double[] g) {
      Arrays.fill(g, 0);
      int count = batch == null ? samples.length : batch.length;
      double sum = 0;
      for (int i = 0; i < count; i++) {
        tape.setInputs(samples[batch == null ? i : batch[i]]);
        sum += tape.addGradient(theta, g);
      }
      if (Double.isNaN(sum)) {
        // ln′ goes on where ln itself is undefined
        Arrays.fill(g, Double.NaN);
      }
      if (count > 1) {
        for (int j = 0; j < g.length; j++) {
          g[j] /= count;
        }
      }
    }

    void hessian(double[] theta, double[][] h) {
      for (double[] sample : samples) {
        tape.setInputs(sample);
        tape.addHessian(theta, h);
      }
      for (double[] row : h) {
        for (int j = 0; j < row.length; j++) {
          row[j] /= samples.length;
        }
      }
    }
  }
}
