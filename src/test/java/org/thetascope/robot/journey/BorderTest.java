package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.robot.handle.FxThread;

/** The border of stability on the sliders of ε. */
class BorderTest extends Journey {
  private static final String BOWL =
      """
      {"format": "thetascope-scenario", "version": 2, "steps": 60, "start": [-1, 1],
       "problem": {"kind": "quadratic", "curvature": [1, 10], "centre": [0, 0]},
       "optimizers": {"momentum": {"enabled": true, "alpha": 0.9}}}
      """;

  private Bounds inSlider(String region) {
    Slider slider = window.find("epsilon-slider", Slider.class);
    return FxThread.ask(
        () -> {
          Node node = slider.lookup(region);
          return node == null ? null : node.getBoundsInParent();
        });
  }

  /** ε from 0.001 to 10 over a logarithmic track: SGD's 2/10 stands at log(200)/log(10000). */
  @Test
  void aMarkStandsAtTheBorderAndHoldsWhatComesNear() throws Exception {
    assertThat(inSlider("#sgd-mark")).as("logistic").isNull();
    Path file = Files.writeString(configuration.resolve("bowl.thetascope.json"), BOWL);
    window.open(file).settle();
    double border = Math.log(200) / Math.log(10_000);
    Bounds mark = inSlider("#sgd-mark");
    window.dragSlider("epsilon", 0.2);
    window.dragSlider("epsilon", border - 0.02);
    assertThat(window.field("epsilon")).isEqualTo("0.2");
    assertThat(mark.getCenterX()).isCloseTo(inSlider(".thumb").getCenterX(), within(1.0));
    Bounds band = inSlider("#sgd-band");
    Bounds track = inSlider(".track");
    assertThat(band.getMinX()).isCloseTo(mark.getCenterX(), within(1.0));
    assertThat(band.getMaxX()).isCloseTo(track.getMaxX(), within(1.0));
    assertThat(band.getCenterY()).isCloseTo(track.getCenterY(), within(1.0));
    // Momentum's border is 3.8/10
    assertThat(inSlider("#momentum-mark").getMinX()).isGreaterThan(mark.getMaxX());

    window.type("epsilon", "0.19").pressOnSlider("epsilon", KeyCode.PAGE_UP);
    assertThat(window.field("epsilon")).isEqualTo("0.2");
    window.pressOnSlider("epsilon", KeyCode.PAGE_UP);
    assertThat(window.field("epsilon")).isEqualTo("0.38");
    window.pressOnSlider("epsilon", KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    assertThat(window.field("epsilon")).isEqualTo("0.38");
    Slider slider = window.find("epsilon-slider", Slider.class);
    assertThat(slider.getTooltip().getText())
        .isEqualTo(slider.getAccessibleHelp())
        .contains("From ε = 0.2 on SGD is unstable: there ε·c₂ = 2.")
        .contains("Momentum");

    // a curvature changes by its own slider, and the mark with it
    window.click("optimizer-momentum").settle();
    Slider own = window.find("momentum-epsilon-slider", Slider.class);
    assertThat(own.lookup("#momentum-mark")).isNotNull();
    assertThat(own.lookup("#sgd-mark")).isNull();
  }

  @Test
  void aTipLeavesItsRowAndTheNextOnesFree() throws Exception {
    window.robot().moveTo("#epsilon-slider");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> FxThread.ask(() -> tip() != null));
    Bounds own = onScreen("epsilon-slider");
    FxThread.pulse();
    javafx.stage.Window tip = FxThread.ask(BorderTest::tip);
    assertThat(tip.getY() + tip.getHeight()).isLessThanOrEqualTo(own.getMinY());
    assertThat(onScreen("delta-slider").getMinY()).isGreaterThan(own.getMaxY());
  }

  private static javafx.stage.Window tip() {
    return javafx.stage.Window.getWindows().stream()
        .filter(shown -> shown instanceof Tooltip && shown.isShowing())
        .findFirst()
        .orElse(null);
  }

  private Bounds onScreen(String id) {
    Node node = window.find(id, Node.class);
    return FxThread.ask(() -> node.localToScreen(node.getLayoutBounds()));
  }
}
