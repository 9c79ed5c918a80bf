package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A lecturer compares what is with what was, or with what would be. */
class GhostTest extends Journey {
  private WritableImage image() {
    var pane = window.chart("trajectories");
    return org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> pane.snapshot(null, null));
  }

  private List<Integer> pixels() {
    WritableImage image = image();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    return java.util.stream.IntStream.range(0, width * height)
        .map(i -> image.getPixelReader().getArgb(i % width, i / width))
        .boxed()
        .toList();
  }

  private int palePixels() {
    WritableImage image = image();
    int found = 0;
    // SGD's blue at less than full strength, as only a ghost is over the whole width of a line
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        java.awt.Color color = new java.awt.Color(image.getPixelReader().getArgb(x, y));
        boolean bluish = color.getBlue() > color.getRed() + 60;
        found += bluish && color.getRed() > 60 ? 1 : 0;
      }
    }
    return found;
  }

  @Test
  void pinnedCurvesStayAndTheLegendSaysTheirSettings() {
    window.robot().interact(() -> window.chart("trajectories").requestFocus());
    int before = palePixels();
    window.push(KeyCode.P);
    window.dragSlider("epsilon", 0.8);
    assertThat(palePixels()).isGreaterThan(before + 50);
    assertThat(window.legend("trajectories")).contains("pinned: ε = 0.1");
    window.robot().interact(() -> window.chart("trajectories").requestFocus());
    window.push(KeyCode.P);
    assertThat(window.legend("trajectories")).noneMatch(entry -> entry.startsWith("pinned"));
  }

  @Test
  void pinnedCurvesOfAnotherProblemDoNoHarm() {
    window.choose("problem", "Quadratic");
    window.robot().interact(() -> window.chart("trajectories").requestFocus());
    window.push(KeyCode.P);
    window.choose("problem", "Rosenbrock valley").chooseIn("measure", "y: θ₂");
    assertThat(window.readings("trajectories", 5)).hasSize(4);
    window.assertGoesOn();
  }

  @Test
  void aConventionPointedAtShowsWhatItWouldDo() throws Exception {
    var gallery = new org.thetascope.scenario.Gallery().entry("place-of-delta").scenario();
    var file = Files.createTempFile(configuration, "delta", ".thetascope.json");
    Files.writeString(file, new org.thetascope.scenario.ScenarioWriter().write(gallery));
    window.answerFile(file);
    window.push(KeyCode.CONTROL, KeyCode.O);
    ComboBox<?> box = window.find("convention-choice", ComboBox.class);
    // on its way the pointer passes a step, whose update takes its room
    window.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.HOME);
    window.robot().interact(box::show);
    List<Integer> before = pixels();
    window
        .robot()
        .moveTo(
            (ListCell<?>)
                window
                    .robot()
                    .lookup(".list-cell")
                    .match(
                        node ->
                            node instanceof ListCell<?> cell
                                && "Keras 3".equals(cell.getText())
                                && cell.getScene() != window.scene())
                    .query());
    window.settle();
    assertThat(pixels()).isNotEqualTo(before);
    window.robot().interact(box::hide);
    window.settle();
    assertThat(pixels()).isEqualTo(before);
  }
}
