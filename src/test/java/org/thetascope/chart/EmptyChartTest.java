package org.thetascope.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.thetascope.text.Text;

class EmptyChartTest {
  /** Axes from 0 to 1 are no result: whoever looks must not read them as one. */
  @Test
  void showsNoAxesBeforeThereIsAnythingToShow() {
    CurveChart chart =
        new CurveChart(new ChartFonts(), Theme.of("light"), Text.english().numbers());
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    chart.chart().draw(g2, new Rectangle2D.Double(0, 0, 400, 300));
    g2.dispose();
    int[] pixels = image.getRGB(0, 0, 400, 300, null, 0, 400);
    int background = chart.theme().color("background").getRGB();
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel != background).count()).isZero();
  }
}
