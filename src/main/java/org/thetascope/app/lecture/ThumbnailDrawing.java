package org.thetascope.app.lecture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.thetascope.app.chart.FxImage;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Theme;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.Picture;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.Computation;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;

/**
 * Draws the first lab's charts of scenarios small, one scenario after the other, and keeps the last
 * ones drawn. Used from one thread.
 */
final class ThumbnailDrawing implements Computation<ThumbnailQuery, Map<Scenario, Image>> {
  /** What the charts are drawn for: small enough that lines and names stay plain. */
  private static final int WIDTH = 400;

  private static final int HEIGHT = 225;

  /** What all pictures that are kept may have together, at four bytes each. */
  private static final int MOST_PIXELS = 8_000_000;

  private final Text text;
  private final ChartFonts fonts;
  private final double scale;
  private final Map<ThumbnailQuery, Image> drawn = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * With what charts are drawn.
   *
   * @param width of the pictures in pixels
   */
  ThumbnailDrawing(Text text, ChartFonts fonts, int width) {
    this.text = text;
    this.fonts = fonts;
    scale = (double) width / WIDTH;
  }

  @Override
  public Map<Scenario, Image> compute(
      ThumbnailQuery query, Progress<Map<Scenario, Image>> progress) {
    Map<Scenario, Image> pictures = new HashMap<>();
    for (Scenario scenario : query.scenarios()) {
      ThumbnailQuery key = new ThumbnailQuery(List.of(scenario), query.theme());
      Image picture = drawn.get(key);
      if (picture == null) {
        picture = draw(scenario, Theme.of(query.theme()));
        drawn.put(key, picture);
        forgetOldest();
      }
      pictures.put(scenario, picture);
      progress.publish(Map.copyOf(pictures));
      if (progress.stopRequested()) {
        break;
      }
    }
    return Map.copyOf(pictures);
  }

  private Image draw(Scenario scenario, Theme theme) {
    List<CurveChart> charts = new FigureCharts(text, fonts, theme).seen(scenario);
    List<JFreeChart> bare = charts.stream().map(ThumbnailDrawing::bare).toList();
    return FxImage.of(new Picture(bare, WIDTH, HEIGHT).image(scale));
  }

  /** The curves and their names, without what could not be read. */
  private static JFreeChart bare(CurveChart chart) {
    chart.setHead(false, false);
    XYPlot plot = chart.chart().getXYPlot();
    for (ValueAxis axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
      axis.setLabel(null);
      axis.setTickLabelsVisible(false);
    }
    return chart.chart();
  }

  private void forgetOldest() {
    if (drawn.size() * scale * scale * WIDTH * HEIGHT > MOST_PIXELS) {
      drawn.remove(drawn.keySet().iterator().next());
    }
  }
}
