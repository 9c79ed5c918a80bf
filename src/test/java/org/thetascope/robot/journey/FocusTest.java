package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.thetascope.app.lab.LabEntry;
import org.thetascope.app.lab.Labs;
import org.thetascope.chart.Contrast;
import org.thetascope.robot.handle.FxThread;

/** Where the keyboard is can be seen, and it gets everywhere. */
class FocusTest extends Journey {
  /** More stops than any lab has. */
  private static final int MOST = 150;

  /** Pixels of the shortest ring, that of a check box without words. */
  private static final int LEAST_RING = 40;

  private Node owner() {
    return FxThread.ask(() -> window.scene().getFocusOwner());
  }

  /** How many pixels around a node stand out from what was there before. */
  private static int changed(Image before, Image after, Bounds place) {
    PixelReader was = before.getPixelReader();
    PixelReader is = after.getPixelReader();
    int count = 0;
    for (int y = (int) Math.max(0, place.getMinY() - 3);
        y < Math.min(after.getHeight(), place.getMaxY() + 3);
        y++) {
      for (int x = (int) Math.max(0, place.getMinX() - 3);
          x < Math.min(after.getWidth(), place.getMaxX() + 3);
          x++) {
        if (was.getArgb(x, y) != is.getArgb(x, y)
            && Contrast.of(new Color(was.getArgb(x, y)), new Color(is.getArgb(x, y))) >= 2.9) {
          count++;
        }
      }
    }
    return count;
  }

  /** Goes through all stops from the focused one on; the names of those that cannot be seen. */
  private List<String> unseen(Set<Node> stops) {
    List<String> unseen = new ArrayList<>();
    Image before = window.snapshot();
    while (stops.size() < MOST) {
      window.robot().push(KeyCode.TAB);
      FxThread.pulse();
      Node focused = owner();
      if (!stops.add(focused)) {
        return unseen;
      }
      Image after = window.snapshot();
      Bounds place = FxThread.ask(() -> focused.localToScene(focused.getLayoutBounds()));
      if (changed(before, after, place) < LEAST_RING) {
        unseen.add(focused.toString());
      }
      before = after;
    }
    return unseen;
  }

  /** The panes to which F6 leads, by what is focused in each. */
  private List<Node> panes(KeyCode... keys) {
    List<Node> panes = new ArrayList<>();
    window.push(keys);
    while (!panes.contains(owner())) {
      panes.add(owner());
      window.push(keys);
    }
    return panes;
  }

  @Test
  void aKeyGoesFromPaneToPaneAndNotesDoNotKeepTheKeyboard() {
    Image before = window.snapshot();
    List<Node> panes = panes(KeyCode.F6);
    // the question with its answer comes first in the pane of the controls
    assertThat(panes).extracting(Node::getId).contains("trajectories", "chain", "notes-show");
    assertThat(panes.size()).isBetween(5, 10);
    List<Node> back = panes(KeyCode.SHIFT, KeyCode.F6);
    assertThat(back).containsExactlyInAnyOrderElementsOf(panes);
    while (owner() != window.chart("chain")) {
      window.push(KeyCode.F6);
    }
    Bounds place =
        FxThread.ask(() -> owner().localToScene(window.chart("chain").getLayoutBounds()));
    assertThat(changed(before, window.snapshot(), place)).isGreaterThan(1000);

    window.push(KeyCode.CONTROL, KeyCode.I);
    TextArea notes = (TextArea) window.robot().lookup("#describe-notes").query();
    window.robot().interact(notes::requestFocus);
    String written = notes.getText();
    window.push(KeyCode.TAB);
    assertThat(notes.isFocused()).isFalse();
    window.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(notes.isFocused()).isTrue();
    window.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(notes.isFocused()).isFalse();
    assertThat(notes.getText()).isEqualTo(written);
    window.closeDialogs();
  }

  @Test
  void everyStopOfEveryLabIsSeenAndNoneKeepsTheKeyboard() {
    for (LabEntry lab : Labs.ALL) {
      window.lab(lab.id()).settle();
      Set<Node> stops = new LinkedHashSet<>();
      assertThat(unseen(stops)).as(lab.id()).isEmpty();
      assertThat(stops.size()).as(lab.id()).isBetween(10, MOST - 1);
    }
    window.lab("trajectories").push(KeyCode.F5).settle();
    Set<Node> stops = new LinkedHashSet<>();
    assertThat(unseen(stops)).as("stage").isEmpty();
    assertThat(stops.size()).isBetween(2, MOST - 1);
  }
}
