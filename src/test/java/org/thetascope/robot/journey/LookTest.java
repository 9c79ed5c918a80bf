package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chart.Theme;

/** What the window looks like, at its sizes and in its themes. */
class LookTest extends Journey {
  @ParameterizedTest
  @CsvSource({"1280,720", "1366,768", "1920,1080"})
  void nothingIsCutOrOutOfTheWindow(int width, int height) {
    window.robot().interact(() -> window.resize(width, height));
    window.settle();
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
    assertThat(window.slidersBelowTheFold()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plane", "worksheet", "chains", "variance"})
  void noWordIsCutInTheOtherLabsAtTheSmallestSize(String lab) {
    window.lab(lab);
    assertThat(window.cutTexts()).isEmpty();
    assertThat(window.outside()).isEmpty();
  }

  @Test
  void theLongestSidesOfEveryProblemAreNotCutAtTheSmallestSize() {
    for (String problem : new String[] {"Worksheet (the homework)", "Quadratic"}) {
      window.choose("problem", problem);
      assertThat(window.cutTexts()).as(problem).isEmpty();
      assertThat(window.outside()).as(problem).isEmpty();
    }
    for (String weights : new String[] {"normal", "uniform", "listed"}) {
      window.choose("chain-weights", weights);
      assertThat(window.cutTexts()).as(weights).isEmpty();
      assertThat(window.outside()).as(weights).isEmpty();
    }
  }

  /** So fast that the new theme has not been painted yet. */
  @Test
  void aMenuThatOpensRightAfterTheThemeHasItsColours() {
    MenuButton menu = window.find("file", MenuButton.class);
    window
        .robot()
        .interact(
            () -> {
              window.keys().run("theme");
              menu.show();
            });
    Set<Paint> atOnce = inkOfMenu();
    window.closeDialogs();
    window.robot().interact(menu::show);
    assertThat(atOnce).isEqualTo(inkOfMenu()).isNotEmpty();
  }

  private Set<Paint> inkOfMenu() {
    return window.robot().lookup(".menu-item > .label").<Label>queryAll().stream()
        .map(Label::getTextFill)
        .collect(Collectors.toSet());
  }

  @Test
  void theThemeChangesWindowAndCharts() {
    assertThat(backgroundAt(400, 300)).isEqualTo(rgb(Theme.of("light")));
    window.click("theme");
    assertThat(backgroundAt(400, 300)).isEqualTo(rgb(Theme.of("dark")));
    window.click("theme");
    assertThat(backgroundAt(400, 300)).isEqualTo(rgb(Theme.of("light")));
  }

  /** The corner of the chart pane, where nothing is drawn. */
  private int backgroundAt(int x, int y) {
    WritableImage image = window.snapshot();
    PixelReader pixels = image.getPixelReader();
    var pane = window.chart("trajectories");
    var corner = pane.localToScene(2, 2);
    return pixels.getArgb((int) corner.getX(), (int) corner.getY()) & 0xffffff;
  }

  private static int rgb(Theme theme) {
    return theme.color("background").getRGB() & 0xffffff;
  }

  @Test
  void theChartsShowTheColoursOfTheirSeries() {
    WritableImage image = window.snapshot();
    Theme theme = Theme.of("light");
    for (String series : List.of("sgd", "adagrad", "rmsprop", "adam", "sigmoid", "relu")) {
      int wanted = theme.line(series).getRGB();
      int found = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          found += image.getPixelReader().getArgb(x, y) == wanted ? 1 : 0;
        }
      }
      assertThat(found).as(series).isGreaterThan(20);
    }
  }

  @Test
  void everyControlHasANameForScreenReadersAndATooltip() {
    for (Node node : window.robot().lookup(".slider, .text-field, .combo-box").queryAll()) {
      boolean inside =
          node.getParent() != null
              && node.getParent().getId() == null
              && node.getParent().getStyleClass().contains("spinner");
      if (!inside) {
        assertThat(node.getAccessibleText()).as(node.toString()).isNotBlank();
        assertThat(((Control) node).getTooltip()).as(node.toString()).isNotNull();
      }
    }
    assertThat(window.chart("trajectories").getAccessibleText())
        .contains("Adam reaches w x = 1.966 after 200 steps");
    assertThat(window.chart("chain").getAccessibleText()).contains("sigmoid", "layer 20");
  }

  @Test
  void tabGoesThroughTheControlsInReadingOrder() {
    window.robot().interact(() -> window.find("epsilon-slider", Node.class).requestFocus());
    for (String next :
        List.of("epsilon-field", "delta-slider", "delta-field", "rho-slider", "rho-field")) {
      window.push(KeyCode.TAB);
      assertThat(window.scene().getFocusOwner().getId()).isEqualTo(next);
    }
  }
}
