package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chart.Theme;
import org.thetascope.scenario.ScenarioWriter;
import org.w3c.dom.NodeList;

class PngFormatTest {
  @ParameterizedTest
  @CsvSource({"1, 800, 450, 3780", "2, 1600, 900, 7559", "2.5, 2000, 1125, 9449"})
  void hasTheSizeAndTheDotsAskedFor(double scale, int width, int height, String dotsAMetre)
      throws IOException {
    byte[] png = Figures.bytes("png", Figures.of("trajectories", "light", scale, Figures.SCENARIO));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    IIOMetadataNode dots = (IIOMetadataNode) nodes(png, "pHYs").item(0);
    assertThat(dots.getAttribute("pixelsPerUnitXAxis")).isEqualTo(dotsAMetre);
    assertThat(dots.getAttribute("pixelsPerUnitYAxis")).isEqualTo(dotsAMetre);
    assertThat(dots.getAttribute("unitSpecifier")).isEqualTo("meter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "projection"})
  void hasTheColoursOfItsTheme(String theme) throws IOException {
    byte[] png = Figures.bytes("png", Figures.of("dashboard", theme, 1, Figures.SCENARIO));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    Set<Integer> found = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found.add(image.getRGB(x, y));
      }
    }
    for (String series : List.of("sgd", "adagrad", "rmsprop", "adam", "sigmoid", "relu")) {
      assertThat(found).as(series).contains(Theme.of(theme).line(series).getRGB());
    }
    assertThat(image.getRGB(0, 0)).isEqualTo(Theme.of(theme).color("background").getRGB());
  }

  @Test
  void namesTitleProgramAndScenario() throws IOException {
    byte[] png =
        Figures.bytes(
            "png", Figures.of("chain", "light", 1, Figures.SCENARIO.withTitle("Größe θ")));
    Map<String, String> texts = new HashMap<>();
    NodeList plain = nodes(png, "tEXtEntry");
    for (int i = 0; i < plain.getLength(); i++) {
      IIOMetadataNode entry = (IIOMetadataNode) plain.item(i);
      texts.put(entry.getAttribute("keyword"), entry.getAttribute("value"));
    }
    IIOMetadataNode title = (IIOMetadataNode) nodes(png, "iTXtEntry").item(0);
    assertThat(title.getAttribute("keyword")).isEqualTo("Title");
    assertThat(title.getAttribute("text")).isEqualTo("Größe θ");
    assertThat(texts.get("Software")).startsWith("Thetascope ");
    assertThat(texts.get("thetascope-scenario"))
        .contains("thetascope-scenario")
        .hasSizeGreaterThan(new ScenarioWriter().write(Figures.SCENARIO).length() / 2);
  }

  private static NodeList nodes(byte[] png, String name) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      reader.setInput(in);
      IIOMetadataNode root =
          (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      return root.getElementsByTagName(name);
    }
  }
}
