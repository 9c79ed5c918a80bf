package org.thetascope.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;

/** Every intermediate value of one optimizer, step by step. Compares by identity. */
public final class Steps {
  private final StepQuery query;
  private final Map<Quantity, double[]> columns = new EnumMap<>(Quantity.class);
  private final double[] loss;
  private int size;
  private boolean diverged;

  Steps(StepQuery query) {
    this.query = query;
    loss = new double[query.steps() + 1];
    quantities().forEach(q -> columns.put(q, new double[(query.steps() + 1) * dimension()]));
  }

  /** Records the present step of a run. */
  void record(OptimizerRun run) {
    columns.forEach(
        (quantity, column) -> {
          for (int j = 0; j < dimension(); j++) {
            column[size * dimension() + j] =
                run.has(quantity) ? run.value(quantity, j) : Double.NaN;
          }
        });
    loss[size] = run.loss();
    diverged = run.diverged();
    size++;
  }

  /** What was asked. */
  public StepQuery query() {
    return query;
  }

  /** The number of components of θ. */
  public int dimension() {
    return query.start().size();
  }

  /** The quantities that this optimizer has, in the order of the tables. */
  public List<Quantity> quantities() {
    return Stream.of(Quantity.values()).filter(Optimizers.of(query.optimizer())::has).toList();
  }

  /** How many steps there are, the start counted. */
  public int size() {
    return size;
  }

  /** Whether the last step is one that diverged. */
  public boolean diverged() {
    return diverged;
  }

  /** Whether a quantity has a value at a step: the start has θ only. */
  public boolean has(Quantity quantity, int step) {
    return quantity == Quantity.THETA || step > 0;
  }

  /** A quantity of the update that led to θ at a step, for a component counted from 0. */
  public double value(Quantity quantity, int step, int component) {
    return columns.get(quantity)[step * dimension() + component];
  }

  /** L at a step. */
  public double loss(int step) {
    return loss[step];
  }
}
