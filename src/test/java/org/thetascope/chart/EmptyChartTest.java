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

  /** A sentence in place of curves leaves nothing of the curves before it to be read or copied. */
  @Test
  void readsNothingWhereASentenceStands() {
    CurveChart chart =
        new CurveChart(new ChartFonts(), Theme.of("light"), Text.english().numbers());
    chart.show(new CountedContent().at(3, "level"), false);
    assertThat(chart.readings(2)).hasSize(1);
    chart.showMessage("The step is too large.");
    assertThat(chart.readings(2)).isEmpty();
    assertThat(chart.heights(2, new Rectangle2D.Double(0, 0, 400, 300))).isEmpty();
    assertThat(chart.drawn()).isNull();
    assertThat(chart.sentence(Text.english())).isEqualTo("The step is too large.");
    assertThat(chart.copy().content()).isNull();
    assertThat(chart.copy().sentence(Text.english())).isEqualTo("The step is too large.");
  }
}
