package org.thetascope.figure;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.thetascope.chart.ChainContent;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.chart.TrajectoryContent;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.Measure;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;
import org.thetascope.text.Text;

/** The charts of a scenario as the window shows them first, made without a window. */
public final class FigureCharts {
  private final Text text;
  private final ChartFonts fonts;
  private final Theme theme;

  /** With words, typeface and theme. */
  public FigureCharts(Text text, ChartFonts fonts, Theme theme) {
    this.text = text;
    this.fonts = fonts;
    this.theme = theme;
  }

  /** θ over steps. */
  public JFreeChart trajectories(Scenario scenario) {
    TrajectoryQuery query = TrajectoryQuery.of(scenario, Measure.THETA, 0);
    return chart(
        new TrajectoryContent(text)
            .of(query, new TrajectorySimulation().compute(query, Progress.none()), false));
  }

  /** Gradient magnitudes over layers. */
  public JFreeChart chain(Scenario scenario) {
    return chart(
        new ChainContent(text)
            .of(
                scenario.chain().depth(),
                new ChainSimulation().compute(scenario.chain(), Progress.none()),
                true));
  }

  /** The two charts of the first lab. */
  public List<JFreeChart> dashboard(Scenario scenario) {
    return List.of(trajectories(scenario), chain(scenario));
  }

  private JFreeChart chart(ChartContent content) {
    CurveChart chart = new CurveChart(fonts, theme);
    chart.show(content, false);
    return chart.chart();
  }
}
