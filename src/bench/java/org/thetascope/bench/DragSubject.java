package org.thetascope.bench;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.thetascope.app.compute.SimulationService;

/** A window whose chart follows a learning rate; all of it on the FX thread. */
interface DragSubject {
  /** Shows it. */
  Scene open(Stage stage);

  /** Changes how many steps are drawn. */
  void setSteps(int steps);

  /**
   * Changes ε of all optimizers, as a drag does.
   *
   * @param position of the slider, 0 … 1
   * @return ε
   */
  double move(double position);

  /** A drag begins or ends. */
  void setDragging(boolean dragging);

  /** What computes its curves; its outcome is what the next pulse draws. */
  SimulationService service();

  /** Ends what it started. */
  void close();
}
