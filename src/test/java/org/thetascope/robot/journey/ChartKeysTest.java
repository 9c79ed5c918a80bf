package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.robot.handle.Window;

/** Somebody reads the charts without a mouse, or without seeing them. */
class ChartKeysTest extends Journey {
  private ChartPane focus(String id) {
    ChartPane pane = window.chart(id);
    window.robot().interact(pane::requestFocus);
    return pane;
  }

  @Test
  void theCursorIsMovedAndRead() {
    ChartPane pane = focus("trajectories");
    window
        .push(KeyCode.HOME)
        .push(KeyCode.CONTROL, KeyCode.RIGHT)
        .push(KeyCode.RIGHT)
        .push(KeyCode.RIGHT);
    window.push(KeyCode.LEFT);
    assertThat(window.words("playback-place")).isEqualTo("step 11 of 200");
    assertThat(pane.getAccessibleHelp()).contains("11, SGD ", "Adam ");
    window.push(KeyCode.END);
    assertThat(pane.getAccessibleHelp()).contains("200, SGD 0.74148");
  }

  @Test
  void aSeriesIsPointedOutHiddenAndShownAgain() {
    ChartPane pane = focus("trajectories");
    window.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(pane.getAccessibleHelp()).contains("AdaGrad").doesNotContain("SGD", "Adam ");
    window.push(KeyCode.ENTER);
    assertThat(window.readings("trajectories", 10)).hasSize(3).noneMatch(r -> r.startsWith("AdaG"));
    window.push(KeyCode.ENTER);
    assertThat(window.readings("trajectories", 10)).hasSize(4);
    window.push(KeyCode.UP).push(KeyCode.UP);
    assertThat(pane.getAccessibleHelp()).contains("Adam").doesNotContain("SGD");
  }

  @Test
  void theViewIsZoomedMovedAndFitted() {
    ChartPane pane = focus("chain");
    var whole = pane.chart().domain();
    window.robot().write("+");
    window.settle();
    assertThat(pane.chart().domain().getLength()).isLessThan(whole.getLength());
    var zoomed = pane.chart().domain();
    window.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(pane.chart().domain().getLowerBound()).isGreaterThan(zoomed.getLowerBound());
    window.robot().write("0");
    window.settle();
    assertThat(pane.chart().domain()).isEqualTo(whole);
  }

  @Test
  void aLayerIsChosenWhereTheCursorStands() {
    window.lab("chains");
    focus("gradients");
    window.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertThat(window.chart("weights").getAccessibleText()).contains("layer 3");
  }

  @Test
  void everyChartSaysWhatItShowsInNumbers() {
    for (String lab : List.of("trajectories", "chains")) {
      window.lab(lab);
      assertSpoken();
    }
    window.click("chains-map");
    assertSpoken();
    window.lab("plane");
    for (String part : List.of("part-plane", "part-sweep", "part-stability")) {
      window.click(part);
      assertSpoken();
    }
    window.lab("variance");
    for (String view : List.of("variance-layers", "variance-presets", "variance-products")) {
      window.click(view);
      assertSpoken();
    }
  }

  private void assertSpoken() {
    List<Node> seen =
        window.robot().lookup(".chart-pane").queryAll().stream().filter(Window::shown).toList();
    assertThat(seen).isNotEmpty();
    for (Node node : seen) {
      assertThat(node.getAccessibleText()).as(node.toString()).matches("(?s).*\\d.*");
    }
  }

  @Test
  void theSentenceFollowsTheResult() {
    window.lab("variance");
    String before = window.chart("moments").getAccessibleText();
    window.lab("trajectories");
    String reached = window.chart("trajectories").getAccessibleText();
    window.type("epsilon", "0.3");
    assertThat(window.chart("trajectories").getAccessibleText()).isNotEqualTo(reached);
    window.lab("variance");
    window.type("network-width", "32");
    assertThat(window.chart("moments").getAccessibleText()).isNotEqualTo(before);
  }

  private void choose(String command) {
    MenuItem item =
        javafx.stage.Window.getWindows().stream()
            .filter(open -> open instanceof ContextMenu && open.isShowing())
            .flatMap(open -> ((ContextMenu) open).getItems().stream())
            .filter(one -> ("chart-menu-" + command).equals(one.getId()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the menu has no " + command));
    window.robot().interact(item::fire);
    window.closeDialogs();
  }

  @Test
  void theMenuOfAChartDoesWhatItsKeysDo() {
    focus("trajectories");
    window.push(KeyCode.SHIFT, KeyCode.F10);
    choose("pin");
    assertThat(window.legend("trajectories")).hasSize(5);
    window.push(KeyCode.CONTEXT_MENU);
    choose("maximise");
    assertThat(window.shows("chain")).isFalse();
    window.push(KeyCode.CONTEXT_MENU);
    choose("others");
    assertThat(window.shows("chain")).isTrue();
    ContextMenuEvent click =
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 50, 50, 50, 50, false, null);
    window.robot().interact(() -> Event.fireEvent(window.chart("chain"), click));
    choose("log");
    assertThat(window.chart("chain").chart().content().logarithmic()).isFalse();
  }

  /** The buttons stand where nothing is drawn, and the fit button only where there is a need. */
  @Test
  void theButtonsOnAChartFitAndMaximiseAndBringEverythingBack() {
    Rectangle2D before = window.chart("trajectories").dataArea();
    assertThat(seen("trajectories", "fit")).isFalse();
    focus("trajectories");
    window.robot().write("+");
    window.settle();
    assertThat(seen("trajectories", "fit")).isTrue();
    press("trajectories", "fit");
    assertThat(seen("trajectories", "fit")).isFalse();
    press("trajectories", "maximise");
    assertThat(window.shows("chain")).isFalse();
    assertThat(window.shows("epsilon-slider")).isTrue();
    assertThat(window.chart("trajectories").dataArea().getWidth())
        .isGreaterThan(1.8 * before.getWidth());
    press("trajectories", "others");
    assertThat(window.chart("trajectories").dataArea().getWidth()).isEqualTo(before.getWidth());
    press("chain", "pin");
    assertThat(window.legend("chain")).hasSize(3);
    for (String lab : List.of("plane", "chains", "variance")) {
      window.lab(lab);
      long all = plots();
      window.push(KeyCode.M);
      assertThat(plots()).as(lab).isEqualTo(1);
      window.push(KeyCode.M);
      assertThat(plots()).as(lab).isEqualTo(all);
    }
  }

  private long plots() {
    return window.robot().lookup(".chart-pane").queryAll().stream().filter(Window::shown).count();
  }

  private boolean seen(String chart, String command) {
    return Window.shown(button(chart, command));
  }

  private Node button(String chart, String command) {
    return window.chart(chart).lookup(".chart-" + command);
  }

  private void press(String chart, String command) {
    window.robot().clickOn(button(chart, command));
    window.settle();
  }
}
