package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.scenario.Scenario;

/** Words about a curve that diverged can be read, wherever the others are. */
class AnnotationsTest {
  private static final Pattern WORDS =
      Pattern.compile(
          "<text[^>]* x=\"([\\d.]+)\"[^>]* y=\"([\\d.]+)\"[^>]*>([^<]*diverged at[^<]*)<");

  @ParameterizedTest
  @CsvSource({
    "light, 1280, 720, 2200", "light, 640, 360, 2200", "dark, 640, 720, 2200",
    "projection, 1280, 720, 2200", "projection, 640, 720, 2200", "light, 1280, 720, 60000",
    "projection, 1920, 1080, 60000", "dark, 500, 300, 3000"
  })
  void noCurveAndNoGridPassesThem(String theme, int width, int height, int steps)
      throws IOException {
    Scenario scenario = Figures.gallery("divergence").withSteps(steps);
    Figure some = Figures.of("trajectories", theme, 1, scenario);
    Figure figure = new Figure(some.charts(), width, height, 1, scenario);
    Matcher words = WORDS.matcher(Figures.text("svg", figure));
    assertThat(words.find()).isTrue();
    float size = Theme.of(theme).fontSize();
    int x = (int) Math.ceil(Double.parseDouble(words.group(1)));
    int foot = (int) Math.floor(Double.parseDouble(words.group(2)));
    FontRenderContext measured = new FontRenderContext(null, true, true);
    Font font = new ChartFonts().regular(size);
    int wide = (int) font.getStringBounds(words.group(3), measured).getWidth();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Figures.bytes("png", figure)));
    assertThat(x + wide).isLessThan(width);
    assertThat(foot).isBetween((int) (3 * size), height);
    BufferedImage ground =
        image.getSubimage(x, (int) (foot - 0.8 * size), wide, (int) (0.8 * size));
    for (String other : List.of("adagrad", "rmsprop", "adam")) {
      assertThat(Figures.count(ground, Theme.of(theme).line(other).getRGB())).as(other).isZero();
    }
    assertThat(Figures.count(ground, Theme.of(theme).color("grid").getRGB())).isZero();
    assertThat(Figures.count(ground, Theme.of(theme).label("sgd").getRGB())).isPositive();
  }
}
