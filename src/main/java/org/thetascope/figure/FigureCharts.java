package org.thetascope.figure;

import java.util.List;
import org.thetascope.chart.ChartContent;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.chart.content.Charts;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** The charts of a scenario as the window shows them first, made without a window. */
public final class FigureCharts {
  /** The names of all figures. */
  public static final List<String> NAMES = new Charts(Text.english()).names();

  private final Text text;
  private final ChartFonts fonts;
  private final Theme theme;
  private final Charts charts;

  /** With words, typeface and theme. */
  public FigureCharts(Text text, ChartFonts fonts, Theme theme) {
    this.text = text;
    this.fonts = fonts;
    this.theme = theme;
    charts = new Charts(text);
  }

  /**
   * The charts of a figure, in their order.
   *
   * @param name one of {@link #NAMES}
   */
  public List<CurveChart> of(String name, Scenario scenario) {
    return charts.of(charts.chartsOf(name, scenario), scenario).stream().map(this::chart).toList();
  }

  /** The charts that the scenario's view shows, or those of the first lab where it has none. */
  public List<CurveChart> seen(Scenario scenario) {
    List<String> seen = scenario.view().charts().stream().filter(charts.ids()::contains).toList();
    List<String> ids = seen.isEmpty() ? charts.chartsOf("dashboard") : seen;
    return charts.of(ids, scenario).stream().map(this::chart).toList();
  }

  private CurveChart chart(ChartContent content) {
    CurveChart chart = new CurveChart(fonts, theme, text.numbers());
    chart.show(content, false);
    return chart;
  }
}
