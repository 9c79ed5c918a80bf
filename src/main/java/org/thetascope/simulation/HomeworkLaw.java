package org.thetascope.simulation;

import org.thetascope.scenario.VarianceSettings;
import org.thetascope.variance.MeanField;
import org.thetascope.variance.NetworkShape;

/**
 * What the homework's law (part b4), Var(z) = c·Var(h), predicts when it is followed from layer to
 * layer. Compares by identity.
 *
 * @param law its prediction
 * @param differs whether it is another one than that with E[h²]
 */
public record HomeworkLaw(MeanField law, boolean differs) {
  /** The law for networks; the prediction is at once complete. */
  public static HomeworkLaw of(VarianceSettings query, Progress<HomeworkLaw> progress) {
    NetworkShape shape = query.shape();
    MeanField law =
        MeanField.of(shape.activation(), shape.c(), shape.depth(), MeanField.Law.VARIANCE);
    boolean differs = law.layers().stream().anyMatch(layer -> layer.h().mean() != 0);
    return new HomeworkLaw(law, differs && shape.depth() > 1);
  }

  /** The law where it says something else; null where it does not. */
  public MeanField shown() {
    return differs ? law : null;
  }
}
