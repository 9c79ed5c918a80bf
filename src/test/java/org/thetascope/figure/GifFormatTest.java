package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.chart.Theme;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;

/** The playback as a file, read back as any viewer does. */
class GifFormatTest {
  /** A frame as it is seen, over those before it. */
  private record Seen(BufferedImage picture, int delay, String disposal) {}

  private static List<Seen> frames(byte[] gif) throws IOException {
    List<Seen> frames = new ArrayList<>();
    ImageReader reader = reader(gif);
    BufferedImage screen = null;
    for (int i = 0; i < reader.getNumImages(true); i++) {
      IIOMetadataNode place = node(reader, i, "ImageDescriptor");
      IIOMetadataNode control = node(reader, i, "GraphicControlExtension");
      BufferedImage drawn = reader.read(i);
      BufferedImage next =
          screen == null
              ? new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB)
              : copy(screen);
      Graphics2D g2 = next.createGraphics();
      g2.drawImage(
          drawn,
          Integer.parseInt(place.getAttribute("imageLeftPosition")),
          Integer.parseInt(place.getAttribute("imageTopPosition")),
          null);
      g2.dispose();
      screen = next;
      frames.add(
          new Seen(
              next,
              Integer.parseInt(control.getAttribute("delayTime")),
              control.getAttribute("disposalMethod")));
    }
    return frames;
  }

  private static BufferedImage copy(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    copy.createGraphics().drawImage(image, 0, 0, null);
    return copy;
  }

  private static ImageReader reader(byte[] gif) throws IOException {
    ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif));
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(in);
    return reader;
  }

  private static IIOMetadataNode node(ImageReader reader, int frame, String name)
      throws IOException {
    return (IIOMetadataNode)
        ((IIOMetadataNode) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0"))
            .getElementsByTagName(name)
            .item(0);
  }

  private static Figure figure(String name, String theme, double scale, int steps, Motion motion) {
    return Figures.of(name, theme, scale, Figures.SCENARIO.withSteps(steps)).moving(motion);
  }

  @ParameterizedTest
  @CsvSource({
    // as many frames as there is time for, and no more than there are steps
    "200, 10, 2, 20, 10",
    "1000000, 20, 1, 20, 5",
    "3, 20, 2, 4, 50",
    "200, 30, 1, 30, 3"
  })
  void hasTheSizeTheFramesAndTheSpeedAskedFor(
      int steps, int rate, int seconds, int expected, int delay) throws IOException {
    Figure figure = figure("trajectories", "light", 1.5, steps, new Motion(rate, seconds));
    List<Seen> frames = frames(Figures.bytes("gif", figure));
    assertThat(frames).hasSize(expected);
    assertThat(frames.get(0).picture().getWidth()).isEqualTo(1200);
    assertThat(frames.get(0).picture().getHeight()).isEqualTo(675);
    List<Seen> before = frames.subList(0, expected - 1);
    assertThat(before).allMatch(frame -> Math.abs(frame.delay() - delay) <= 1);
    assertThat(before).allMatch(frame -> frame.disposal().equals("doNotDispose"));
    assertThat(before.stream().mapToInt(Seen::delay).sum())
        .isBetween(100 * seconds * (expected - 1) / expected - 1, 100 * seconds);
    // the end can be read before it begins again
    assertThat(frames.get(expected - 1).delay()).isEqualTo(150);
  }

  @Test
  void isPlayedAgainAndAgain() throws IOException {
    Figure figure = figure("trajectories", "light", 1, 20, new Motion(2, 1));
    IIOMetadataNode loop = node(reader(Figures.bytes("gif", figure)), 0, "ApplicationExtension");
    assertThat(loop.getAttribute("applicationID")).isEqualTo("NETSCAPE");
    assertThat((byte[]) loop.getUserObject()).containsExactly(1, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({"light", "dark", "projection"})
  void theCurvesGrowInTheColoursOfTheTheme(String theme) throws IOException {
    Figure figure = figure("dashboard", theme, 1, 200, new Motion(5, 2));
    List<Seen> frames = frames(Figures.bytes("gif", figure));
    Theme colours = Theme.of(theme);
    int adam = colours.line("adam").getRGB();
    int[] ends = frames.stream().mapToInt(frame -> rightmost(frame.picture(), adam)).toArray();
    assertThat(ends).isSorted();
    // where a dash ends the next frame may begin with a gap
    assertThat(IntStream.of(ends).distinct().count()).isGreaterThan(ends.length / 2);
    assertThat(ends[ends.length - 1]).isGreaterThan(ends[0] + 120);
    // chains have no steps: they stand
    int sigmoid = colours.line("sigmoid").getRGB();
    assertThat(frames.stream().map(frame -> Figures.count(frame.picture(), sigmoid)).distinct())
        .hasSize(1);
    assertThat(frames.get(3).picture().getRGB(0, 0))
        .isEqualTo(colours.color("background").getRGB());
  }

  @Test
  void theLastFrameIsThePictureOfPngButForTheCursor() throws IOException {
    Figure figure = figure("trajectories", "light", 1, 200, new Motion(5, 1));
    List<Seen> frames = frames(Figures.bytes("gif", figure));
    BufferedImage last = frames.get(frames.size() - 1).picture();
    BufferedImage png = ImageIO.read(new ByteArrayInputStream(Figures.bytes("png", figure)));
    int differ = 0;
    for (int y = 0; y < png.getHeight(); y++) {
      for (int x = 0; x < png.getWidth(); x++) {
        differ += distance(png.getRGB(x, y), last.getRGB(x, y)) > 12 ? 1 : 0;
      }
    }
    // the cursor's line, the heads of the curves, and the number of the step
    assertThat(differ).isBetween(300, 2500);
  }

  @Test
  void theAxesHoldStill() throws IOException {
    Figure figure = figure("trajectories", "light", 1, 200, new Motion(5, 1));
    Set<List<Integer>> columns = new HashSet<>();
    for (Seen frame : frames(Figures.bytes("gif", figure))) {
      // tick labels of the vertical axis
      columns.add(
          IntStream.range(60 * 40, 400 * 40)
              .mapToObj(i -> frame.picture().getRGB(i % 40, i / 40))
              .toList());
    }
    assertThat(columns).hasSize(1);
  }

  @Test
  void divergenceIsSaidWhenItIsReached() throws IOException {
    Scenario page = Figures.gallery("divergence");
    Scenario scenario = page.withView(page.view().withMeasure("theta", 0));
    Figure figure = Figures.of("trajectories", "light", 1, scenario).moving(new Motion(23, 1));
    List<Seen> frames = frames(Figures.bytes("gif", figure));
    int words = Theme.of("light").label("sgd").getRGB();
    // 2200 steps in 23 frames: step 2103 comes between the last frame but one and the last
    int before = Figures.count(frames.get(21).picture().getSubimage(100, 56, 620, 344), words);
    int after = Figures.count(frames.get(22).picture().getSubimage(100, 56, 620, 344), words);
    assertThat(before).isZero();
    assertThat(after).isGreaterThan(10);
  }

  @Test
  void whatHasNoStepsIsRefused() {
    for (String name : List.of("chain", "variance")) {
      assertThatThrownBy(() -> Figures.bytes("gif", Figures.of(name)))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("fault.noSteps");
    }
  }

  @ParameterizedTest
  @CsvSource({"50, 120, 1", "10, 20, 8", "2, 1, 90"})
  void whatWouldBeTooLargeIsRefused(int rate, int seconds, double scale) {
    Figure figure = figure("trajectories", "light", scale, 10_000, new Motion(rate, seconds));
    assertThatThrownBy(() -> Figures.bytes("gif", figure))
        .isInstanceOf(FaultException.class)
        .hasMessageMatching("(?s).*fault\\.(animation|picture)Size.*");
  }

  @Test
  void afterwardsTheChartIsWholeAgain() {
    Figure figure = figure("trajectories", "light", 1, 50, new Motion(5, 1));
    byte[] before = Figures.bytes("svg", figure);
    Figures.bytes("gif", figure);
    assertThat(Figures.bytes("svg", figure)).isEqualTo(before);
  }

  /** The last column of the left chart's plot that has a colour. */
  private static int rightmost(BufferedImage image, int colour) {
    int right = -1;
    for (int x = 0; x < 330; x++) {
      for (int y = 130; y < image.getHeight(); y++) {
        right = image.getRGB(x, y) == colour ? x : right;
      }
    }
    return right;
  }

  private static int distance(int one, int other) {
    int greatest = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      greatest = Math.max(greatest, Math.abs((one >> shift & 255) - (other >> shift & 255)));
    }
    return greatest;
  }
}
