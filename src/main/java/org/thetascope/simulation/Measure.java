package org.thetascope.simulation;

import java.util.Arrays;
import org.thetascope.optimizer.Quantity;

/** What the vertical axis of the trajectories shows. */
public enum Measure {
  /** One component of θ. */
  THETA("theta", true) {
    @Override
    double of(OptimizerRun run, int component, double epsilon) {
      return run.value(Quantity.THETA, component);
    }
  },
  /** The loss at θ. */
  LOSS("loss", false) {
    @Override
    double of(OptimizerRun run, int component, double epsilon) {
      return run.loss();
    }
  },
  /** The Euclidean length of the gradient at θ. */
  GRADIENT_NORM("gradient-norm", false) {
    @Override
    double of(OptimizerRun run, int component, double epsilon) {
      double norm = 0;
      for (int j = 0; j < run.dimension(); j++) {
        norm = Math.hypot(norm, run.gradientHere(j));
      }
      return norm;
    }
  },
  /** The Euclidean length of the step; the start has none. */
  STEP_NORM("step-norm", false) {
    @Override
    double of(OptimizerRun run, int component, double epsilon) {
      if (!run.has(Quantity.DELTA_THETA)) {
        return Double.NaN;
      }
      double norm = 0;
      for (int j = 0; j < run.dimension(); j++) {
        norm = Math.hypot(norm, run.value(Quantity.DELTA_THETA, j));
      }
      return norm;
    }
  },
  /** The learning rate that a component really has: ε, ε/√r or ε/√r̂; the start has none. */
  EFFECTIVE_STEP("effective-step", true) {
    @Override
    double of(OptimizerRun run, int component, double epsilon) {
      if (!run.has(Quantity.DELTA_THETA)) {
        return Double.NaN;
      }
      Quantity moment = run.has(Quantity.R_HAT) ? Quantity.R_HAT : Quantity.R;
      return run.has(moment) ? epsilon / Math.sqrt(run.value(moment, component)) : epsilon;
    }
  };

  private final String id;
  private final boolean byComponent;

  Measure(String id, boolean byComponent) {
    this.id = id;
    this.byComponent = byComponent;
  }

  /** The measure with an id that has been checked. */
  public static Measure of(String id) {
    return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst().orElseThrow();
  }

  /** The name in JSON, and the key in the resource bundle. */
  public String id() {
    return id;
  }

  /** Whether each component of θ has its own. */
  public boolean byComponent() {
    return byComponent;
  }

  abstract double of(OptimizerRun run, int component, double epsilon);
}
