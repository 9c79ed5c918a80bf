package org.thetascope.app.lab.trajectories;

import org.thetascope.app.chart.OutcomeChart;
import org.thetascope.app.lab.LabContext;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.content.ChainContent;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.simulation.Chains;

/** The gradients of a sigmoid and a ReLU chain over their layers. */
final class ChainChart extends OutcomeChart<ChainSettings, Chains> {
  private final ChainContent words;

  ChainChart(LabContext context) {
    super(
        context,
        "chain",
        context.service().chainsProperty(),
        context.settings().logChainProperty());
    words = new ChainContent(context.rows().text());
    show();
  }

  @Override
  protected ChartContent content(ChainSettings query, Chains result, boolean log) {
    return words.of(query.depth(), result, log);
  }

  @Override
  protected String sentence(ChainSettings query, Chains result) {
    return words.sentence(result);
  }
}
