package org.thetascope.simulation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.OptimizerState;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;

/**
 * One optimizer walking over one problem, a step at a time, so that a table of any length needs the
 * memory of one row.
 *
 * <p>It has diverged at the first step whose θ, or the gradient that the next step uses, is not
 * finite, or whose loss is no number: no further step can be computed from it.
 */
public final class OptimizerRun {
  private final Set<Quantity> quantities;
  private final Problem problem;
  private final OptimizerState update;
  private final double[] theta;
  private final double[] deltaTheta;
  private double[] before;
  private double[] next;
  private int step;
  private boolean diverged;

  /**
   * Stands at the start.
   *
   * @param settings values for all of the optimizer's fields
   * @param start one number a component
   */
  public OptimizerRun(Optimizer optimizer, Settings settings, Problem problem, DoubleVector start) {
    quantities = Collections.unmodifiableSet(EnumSet.copyOf(optimizer.quantities()));
    this.problem = problem;
    theta = start.toArray();
    deltaTheta = new double[theta.length];
    before = new double[theta.length];
    next = new double[theta.length];
    update = optimizer.start(settings, theta.length);
    look();
  }

  /**
   * Takes one step.
   *
   * @return false, and nothing is done, where the run has diverged
   */
  public boolean advance() {
    if (diverged) {
      return false;
    }
    move();
    look();
    return true;
  }

  /** The first half of a step, where the run has not diverged: to the next θ. */
  void move() {
    double[] g = next;
    next = before;
    before = g;
    update.step(theta, g, deltaTheta);
    for (int j = 0; j < theta.length; j++) {
      theta[j] += deltaTheta[j];
    }
    step++;
  }

  /** The second half: takes the gradient that the next step will use. */
  void look() {
    double[] point = update.point(theta);
    problem.gradient(point, step + 1, next);
    // where the gradient is asked at θ itself, it says whether L is a number there
    diverged = point != theta && problem.hasLoss() && Double.isNaN(problem.loss(theta));
    for (int j = 0; j < theta.length; j++) {
      diverged |= !Double.isFinite(theta[j]) || !Double.isFinite(next[j]);
    }
  }

  /** How many steps have been taken. */
  public int step() {
    return step;
  }

  /** Whether no further step can be taken. */
  public boolean diverged() {
    return diverged;
  }

  /** How the run ended; asked only where it has diverged. */
  Divergence divergence() {
    for (int j = 0; j < theta.length; j++) {
      if (!Double.isFinite(theta[j]) && step > 0 && update.divisor(j) == 0) {
        return ended(
            Double.isNaN(deltaTheta[j])
                ? Divergence.Cause.ZERO_BY_ZERO
                : Divergence.Cause.DIVISION_BY_ZERO,
            j);
      }
    }
    for (int j = 0; j < theta.length; j++) {
      if (!Double.isFinite(theta[j])) {
        return ended(Divergence.Cause.GROWTH, j);
      }
    }
    int j = 0;
    while (j < theta.length - 1 && Double.isFinite(next[j])) {
      j++;
    }
    return ended(Divergence.Cause.NO_GRADIENT, j);
  }

  private Divergence ended(Divergence.Cause cause, int component) {
    return new Divergence(step, cause, component, DoubleVector.of(theta));
  }

  /** Whether θ itself is finite, which it may be where its gradient is not. */
  public boolean isFinite() {
    return Arrays.stream(theta).allMatch(Double::isFinite);
  }

  /** The number of components of θ. */
  public int dimension() {
    return theta.length;
  }

  /** Whether there is a loss. */
  public boolean hasLoss() {
    return problem.hasLoss();
  }

  /** L at the present θ; NaN where there is none. */
  public double loss() {
    return problem.loss(theta);
  }

  /** What the optimizer computes in a step. */
  Set<Quantity> quantities() {
    return quantities;
  }

  /** Whether a quantity has a value now: at the start only θ has, later all that the method has. */
  public boolean has(Quantity quantity) {
    return quantity == Quantity.THETA || step > 0 && quantities.contains(quantity);
  }

  /**
   * A quantity of the update that led to the present θ; at the start the state is what it starts
   * at.
   *
   * @param quantity one that the optimizer has
   * @param component counted from 0
   */
  public double value(Quantity quantity, int component) {
    return switch (quantity) {
      case THETA -> theta[component];
      case DELTA_THETA -> deltaTheta[component];
      case G -> before[component];
      default -> update.state(quantity)[component];
    };
  }

  /** What divided the gradient in a component of the last step; 1 where nothing does. */
  double divisor(int component) {
    return update.divisor(component);
  }

  /** The gradient that the next step will use. */
  public double gradientHere(int component) {
    return next[component];
  }
}
