package org.thetascope.optimizer;

import java.util.List;
import java.util.function.UnaryOperator;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Versioned;

/**
 * A method that takes θ downhill. Adding one is a file with this interface and a line in {@link
 * Optimizers}.
 */
public interface Optimizer extends Versioned {
  /** The name in JSON and CSV. */
  @Override
  String id();

  /** The name people use, the same in every language. */
  String name();

  /**
   * Whether it runs where a file does not name it: those that came later do not, so that old files
   * keep their picture.
   */
  default boolean enabledUnnamed() {
    return since() == 1;
  }

  /** The settings it has. */
  List<Field> fields();

  /**
   * The step Δθ as the settings make it, in LaTeX.
   *
   * @param settings values for all of {@link #fields()}
   * @param letter what stands for a hyperparameter, a quantity or the step "k", by its id: its
   *     sign, or a number that is put in
   */
  String formula(Settings settings, UnaryOperator<String> letter);

  /** The same with signs for all letters. */
  default String formula(Settings settings) {
    return formula(settings, Signs::latex);
  }

  /** Which of {@link Quantity#S} to {@link Quantity#R_HAT} the method has. */
  List<Quantity> state();

  /**
   * A fresh run of the method.
   *
   * @param settings values for all of {@link #fields()}
   * @param dimension the number of components of θ
   */
  OptimizerState start(Settings settings, int dimension);
}
