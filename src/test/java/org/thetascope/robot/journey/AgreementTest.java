package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.CurveChart;
import org.thetascope.figure.Figure;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.scenario.View;

/** The window's picture and the exported one are the same at the same size and theme. */
class AgreementTest extends Journey {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"trajectories, light", "chain, light", "trajectories, dark", "chain, dark"})
  void thePicturesAgree(String id, String theme) throws Exception {
    if (theme.equals("dark")) {
      window.click("theme");
    }
    agree(id, theme, 0.98);
  }

  static List<Arguments> charts() {
    List<Arguments> charts = new ArrayList<>();
    for (LabOutline lab : LabOutline.ALL) {
      for (LabOutline.Part part : lab.parts()) {
        for (String chart : part.charts()) {
          View view = View.of(lab, part).withCharts(List.of(chart));
          charts.add(Arguments.of(lab.id() + part.id(), chart, view));
        }
      }
    }
    return charts;
  }

  @ParameterizedTest
  @MethodSource("charts")
  void thePicturesOfEveryChartAgree(String lab, String chart, View view) throws Exception {
    Scenario having =
        LabOutline.has(Scenario.DEFAULT, chart)
            ? Scenario.DEFAULT
            : Scenario.DEFAULT.withProblemKind("chain");
    VarianceSettings few = having.variance().withWidth(32).withTrials(8);
    Scenario small = having.withVariance(few).withView(view);
    Path file = folder.resolve("a.thetascope.json");
    Files.writeString(file, new ScenarioWriter().write(small));
    window.open(file);
    // in a small chart the edges of the title's letters weigh more
    agree(chart, lab, 0.96);
  }

  private void agree(String id, String where, double least) throws Exception {
    ChartPane pane = window.chart(id);
    window.robot().moveTo("#undo");
    WritableImage shown = WaitForAsyncUtils.asyncFx(() -> pane.snapshot(null, null)).get();
    int width = (int) Math.floor(pane.getWidth());
    int height = (int) Math.floor(pane.getHeight());
    CurveChart copy = WaitForAsyncUtils.asyncFx(() -> pane.chart().copy()).get();
    BufferedImage exported =
        new Figure(List.of(copy), width, height, 1, Scenario.DEFAULT).picture().image(1);
    BufferedImage window = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        window.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
      }
    }
    Path folder = Files.createDirectories(Path.of("target", "agreement"));
    ImageIO.write(window, "png", folder.resolve(id + "-" + where + "-window.png").toFile());
    ImageIO.write(exported, "png", folder.resolve(id + "-" + where + "-file.png").toFile());
    assertThat(Similarity.of(window, exported)).as(id + " " + where).isGreaterThan(least);
  }
}
