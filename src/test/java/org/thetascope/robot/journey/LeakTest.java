package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** What is no longer seen is no longer kept. */
class LeakTest extends Journey {
  private static final int COLLECTIONS = 20;

  /** Whether the collector takes it. */
  private boolean forgotten(WeakReference<?> reference) {
    for (int i = 0; i < COLLECTIONS && reference.get() != null; i++) {
      System.gc();
      window.settle();
    }
    return reference.get() == null;
  }

  @Test
  void curvesThatOthersReplacedAreForgotten() {
    WeakReference<?> curves = new WeakReference<>(window.chart("trajectories").chart().content());
    window.dragSlider("epsilon", 0.6);
    assertThat(forgotten(curves)).isTrue();
  }

  @Test
  void rowsOfAnotherProblemAreForgotten() {
    window.choose("problem", "Quadratic");
    WeakReference<Node> row = new WeakReference<>(window.find("problem-curvature", Node.class));
    window.choose("problem", "Rosenbrock valley");
    assertThat(forgotten(row)).isTrue();
  }

  @Test
  void viewsInAnotherLanguageAreForgotten() {
    WeakReference<?> chart = new WeakReference<>(window.chart("trajectories"));
    WeakReference<?> row = new WeakReference<>(window.find("epsilon-field", Node.class));
    window.nextLanguage();
    assertThat(forgotten(chart)).isTrue();
    assertThat(forgotten(row)).isTrue();
    window.type("epsilon", "0.25");
    assertThat(window.readings("trajectories", 200)).hasSize(4);
  }
}
