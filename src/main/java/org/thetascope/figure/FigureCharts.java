package org.thetascope.figure;

import java.util.List;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.chart.content.ChainContent;
import org.thetascope.chart.content.NetworkContent;
import org.thetascope.chart.content.TrajectoryContent;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.HomeworkLaw;
import org.thetascope.simulation.Measure;
import org.thetascope.simulation.NetworkSimulation;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;
import org.thetascope.text.Text;

/** The charts of a scenario as the window shows them first, made without a window. */
public final class FigureCharts {
  /** The names of all figures; the last is the first lab's charts side by side. */
  public static final List<String> NAMES =
      List.of("trajectories", "chain", "variance", "dashboard");

  private final Text text;
  private final ChartFonts fonts;
  private final Theme theme;

  /** With words, typeface and theme. */
  public FigureCharts(Text text, ChartFonts fonts, Theme theme) {
    this.text = text;
    this.fonts = fonts;
    this.theme = theme;
  }

  /**
   * The charts of a figure, from left to right.
   *
   * @param name one of {@link #NAMES}
   */
  public List<CurveChart> of(String name, Scenario scenario) {
    return switch (name) {
      case "trajectories" -> List.of(trajectories(scenario));
      case "chain" -> List.of(chain(scenario));
      case "variance" -> List.of(variance(scenario));
      case "dashboard" -> List.of(trajectories(scenario), chain(scenario));
      default ->
          throw new FaultException("fault.choice", "--figure", name, String.join(", ", NAMES));
    };
  }

  private CurveChart trajectories(Scenario scenario) {
    TrajectoryQuery query = TrajectoryQuery.of(scenario, Measure.THETA, 0);
    return chart(
        new TrajectoryContent(text)
            .of(query, new TrajectorySimulation().compute(query, Progress.none()), false));
  }

  private CurveChart chain(Scenario scenario) {
    return chart(
        new ChainContent(text)
            .of(
                scenario.chain().depth(),
                new ChainSimulation().compute(scenario.chain(), Progress.none()),
                true));
  }

  private CurveChart variance(Scenario scenario) {
    HomeworkLaw homework = HomeworkLaw.of(scenario.variance(), Progress.none());
    return chart(
        new NetworkContent(text)
            .forward(
                new NetworkSimulation().compute(scenario.variance(), Progress.none()),
                homework.differs() ? homework.law() : null,
                1,
                true));
  }

  private CurveChart chart(ChartContent content) {
    CurveChart chart = new CurveChart(fonts, theme, text.numbers());
    chart.show(content, false);
    return chart;
  }
}
