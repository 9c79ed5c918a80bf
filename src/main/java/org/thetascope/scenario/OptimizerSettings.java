package org.thetascope.scenario;

import org.thetascope.optimizer.Optimizer;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;

/**
 * One optimizer's part of a scenario.
 *
 * @param enabled whether it stands in charts and tables
 * @param values a value for each of the optimizer's fields
 */
public record OptimizerSettings(boolean enabled, Settings values) {
  /** The same with other values. */
  public OptimizerSettings with(Settings changed) {
    return new OptimizerSettings(enabled, changed);
  }

  /** The same, shown or left out. */
  public OptimizerSettings withEnabled(boolean shown) {
    return new OptimizerSettings(shown, values);
  }

  /** The same; a list with a number for each component of θ is cut off or repeated to fit. */
  OptimizerSettings resized(int dimension) {
    Settings fitted = values;
    for (String id : values.ids()) {
      if (values.value(id) instanceof DoubleVector list) {
        fitted = fitted.with(id, list.resized(dimension));
      }
    }
    return with(fitted);
  }

  /**
   * Returns the settings if each list has one number for each component of θ.
   *
   * @throws FaultException with the first one that has not
   */
  OptimizerSettings checked(Optimizer optimizer, int dimension) {
    for (Field field : optimizer.fields()) {
      if (values.value(field.id()) instanceof DoubleVector list && list.size() != dimension) {
        Fault fault = Fault.of("fault.startLength", list.size(), dimension);
        throw new FaultException("fault.within", "/" + field.id(), fault);
      }
    }
    return this;
  }
}
