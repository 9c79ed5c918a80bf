package org.thetascope.app.lab;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.thetascope.app.chart.ChartPane;

/** One idea with its controls and charts. */
public interface Lab {
  /** What is shown. */
  Node view();

  /** The charts that can be exported, from left to right. */
  List<ChartPane> charts();

  /** Rows for all that can be set of it, made anew: they stand beside the charts of the stage. */
  default List<Node> controls() {
    return List.of();
  }

  /** What the stage shows of it in place of charts; empty where it has charts. */
  default Optional<Node> stageContent() {
    return Optional.empty();
  }

  /** What it has to say under the charts of the stage, such as why something diverges. */
  default Optional<Node> stageSentence() {
    return Optional.empty();
  }

  /** Whether its charts are over steps and can be played. */
  default boolean plays() {
    return false;
  }

  /** What its export does where it has something else than charts to export. */
  default Optional<Runnable> export() {
    return Optional.empty();
  }

  /** A key that no control has taken while the lab is at the front. */
  default void press(KeyEvent key) {}

  /** Its tab comes to the front or leaves it; what is not seen need not be computed. */
  default void setShowing(boolean showing) {}
}
