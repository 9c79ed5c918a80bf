package org.thetascope.app.lab.variance;

import java.util.List;
import javafx.scene.Node;
import org.thetascope.app.chart.ChartPane;

/** One of the pictures of the lab of variance, of which one is seen at a time. */
public interface VarianceView {
  /** Its controls at the left. */
  List<Node> side();

  /** Its charts. */
  Node center();

  /** The charts that can be exported. */
  List<ChartPane> charts();

  /** It comes to the front or leaves it; what is not seen is not computed. */
  void setShowing(boolean showing);
}
