package org.thetascope.app.chart;

import javafx.scene.Node;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.CurveChart;
import org.thetascope.expression.SignRun;
import org.thetascope.text.Text;

/**
 * Keeps the sentence that a chart is to those who do not see it: the one that a lab gives, or what
 * the curves themselves say.
 */
final class ChartSentence {
  private final Node pane;
  private final CurveChart chart;
  private final Text text;
  private ChartContent said;
  private boolean own;

  ChartSentence(Node pane, CurveChart chart, Text text) {
    this.pane = pane;
    this.chart = chart;
    this.text = text;
  }

  /** Other curves are shown. */
  void follow() {
    if (!own && chart.content() != said) {
      said = chart.content();
      pane.setAccessibleText(chart.sentence(text));
    }
  }

  /** Says this from now on. */
  void say(String sentence) {
    own = true;
    said = null;
    pane.setAccessibleText(SignRun.plain(sentence));
  }
}
