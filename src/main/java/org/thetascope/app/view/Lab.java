package org.thetascope.app.view;

import java.util.List;
import javafx.scene.Node;

/** One idea with its controls and charts. */
public interface Lab {
  /** What is shown. */
  Node view();

  /** The charts that can be exported, from left to right. */
  List<ChartPane> charts();

  /** Its tab comes to the front or leaves it; what is not seen need not be computed. */
  default void setShowing(boolean showing) {}
}
