package org.thetascope.app.view;

import java.util.List;
import javafx.scene.Node;

/** One idea with its controls and charts. */
public interface Lab {
  /** Names the lab in ids and in the resource bundle. */
  String id();

  /** What is shown. */
  Node view();

  /** The charts that can be exported, from left to right. */
  List<ChartPane> charts();
}
