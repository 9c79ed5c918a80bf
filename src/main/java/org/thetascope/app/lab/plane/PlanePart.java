package org.thetascope.app.lab.plane;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.thetascope.app.chart.ChartPane;

/** One of the pictures of the lab of the plane, of which one is seen at a time. */
interface PlanePart {
  /** The controls that only it has. */
  List<Node> rows();

  /** Its charts. */
  Node center();

  /** What its charts show, in words. */
  Label sentence();

  /** The charts that can be exported. */
  List<ChartPane> charts();

  /** It comes to the front or leaves it; what is not seen is not computed. */
  void setShowing(boolean showing);
}
