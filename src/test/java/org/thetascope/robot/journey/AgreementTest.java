package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.chart.CurveChart;
import org.thetascope.figure.Figure;
import org.thetascope.scenario.Scenario;

/** The window's picture and the exported one are the same at the same size and theme. */
class AgreementTest extends Journey {
  @ParameterizedTest
  @CsvSource({"trajectories, light", "chain, light", "trajectories, dark", "chain, dark"})
  void thePicturesAgree(String id, String theme) throws Exception {
    if (theme.equals("dark")) {
      window.click("theme");
    }
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
    ImageIO.write(window, "png", folder.resolve(id + "-" + theme + "-window.png").toFile());
    ImageIO.write(exported, "png", folder.resolve(id + "-" + theme + "-file.png").toFile());
    assertThat(Similarity.of(window, exported)).isGreaterThan(0.98);
  }
}
