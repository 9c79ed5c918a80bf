package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.window.Shortcuts;

/** Somebody looks up a key. */
class ShortcutHelpTest extends Journey {
  @Test
  void everyKeyOfTheWindowDoesSomething() {
    assertThat(Shortcuts.WINDOW.shortcuts())
        .allSatisfy(shortcut -> assertThat(window.keys().binds(shortcut.id())).isTrue());
  }

  @Test
  void noKeyDoesTwoThingsInOnePlace() {
    for (KeyScope scope : Shortcuts.ALL) {
      List<KeyCombination> keys =
          scope.shortcuts().stream().flatMap(shortcut -> shortcut.keys().stream()).toList();
      assertThat(keys).as(scope.titleKey()).doesNotHaveDuplicates();
    }
  }

  @Test
  void theSheetFindsAKeyByWhatItDoes() {
    window.push(KeyCode.F1);
    assertThat(lines())
        .hasSize(Shortcuts.ALL.stream().mapToInt(scope -> scope.shortcuts().size()).sum());
    // Monocle leaves the focus with both windows
    window.click("shortcut-search");
    window.robot().write("drawn csv");
    window.settle();
    assertThat(lines()).hasSize(1);
    assertThat(lines().get(0).toString()).contains("Ctrl+Shift+C");
  }

  @Test
  void aQuestionMarkOpensTheSheetExceptWhereItIsTyped() {
    window
        .robot()
        .interact(() -> window.find("epsilon-field", javafx.scene.Node.class).requestFocus());
    window.robot().write("?");
    window.settle();
    assertThat(window.shows("shortcut-sheet")).isFalse();
    assertThat(window.marked("epsilon")).isTrue();
    window.push(KeyCode.ESCAPE);
    window.robot().interact(() -> window.chart("chain").requestFocus());
    window.robot().write("?");
    window.settle();
    assertThat(window.shows("shortcut-sheet")).isTrue();
  }

  private List<?> lines() {
    return List.copyOf(((TableView<?>) window.find("shortcut-table", TableView.class)).getItems());
  }
}
