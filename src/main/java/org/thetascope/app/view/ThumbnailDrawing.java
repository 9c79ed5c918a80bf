package org.thetascope.app.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
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
  /** Twice the least size at which cards show it, and as wide as the widest. */
  private static final int WIDTH = 400;

  private static final int HEIGHT = 225;
  private static final int MOST_KEPT = 100;

  private final Text text;
  private final ChartFonts fonts;
  private final Map<ThumbnailQuery, Image> drawn = new LinkedHashMap<>(16, 0.75f, true);

  ThumbnailDrawing(Text text, ChartFonts fonts) {
    this.text = text;
    this.fonts = fonts;
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
    List<CurveChart> charts = new FigureCharts(text, fonts, theme).of("dashboard", scenario);
    charts.forEach(chart -> chart.setHead(false, false));
    Picture picture = new Picture(charts.stream().map(CurveChart::chart).toList(), WIDTH, HEIGHT);
    return FxImages.of(picture.image(1));
  }

  private void forgetOldest() {
    if (drawn.size() > MOST_KEPT) {
      drawn.remove(drawn.keySet().iterator().next());
    }
  }
}
