package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.thetascope.app.controller.Shortcut;
import org.thetascope.app.controller.Shortcuts;

/** Every key of the sheet is pressed once, and something that a user notices changes. */
class EveryKeyTest extends Journey {
  /** What is done before a key is pressed, and what must be different afterwards. */
  private record Press(Runnable before, Supplier<Object> noticed) {}

  private final Map<String, Press> presses = new LinkedHashMap<>();

  private void press(String id, Runnable before, Supplier<Object> noticed) {
    presses.put(id, new Press(before, noticed));
  }

  private void pressAll(Shortcut.Where where) {
    List<Shortcut> here = Shortcuts.ALL.stream().filter(one -> one.where() == where).toList();
    assertThat(presses.keySet()).containsExactlyInAnyOrderElementsOf(ids(here));
    for (Shortcut shortcut : here) {
      for (KeyCombination key : shortcut.keys()) {
        Press press = presses.get(shortcut.id());
        press.before().run();
        window.settle();
        Object before = noticed(press);
        push(key);
        assertThat(noticed(press)).as(shortcut.id() + " by " + key).isNotEqualTo(before);
      }
    }
  }

  private Object noticed(Press press) {
    return org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(30_000, press.noticed()::get);
  }

  private static List<String> ids(List<Shortcut> shortcuts) {
    return shortcuts.stream().map(Shortcut::id).toList();
  }

  private void push(KeyCombination key) {
    if (key instanceof KeyCharacterCombination character) {
      window.robot().write(character.getCharacter());
      window.settle();
      return;
    }
    KeyCodeCombination combination = (KeyCodeCombination) key;
    List<KeyCode> codes = new ArrayList<>();
    if (key.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.CONTROL);
    }
    if (key.getAlt() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.ALT);
    }
    if (key.getShift() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.SHIFT);
    }
    codes.add(combination.getCode());
    window.push(codes.toArray(KeyCode[]::new));
  }

  private void focus(String id) {
    window.robot().interact(() -> window.find(id, Node.class).requestFocus());
  }

  private boolean selected(String id) {
    return window.find(id, ToggleButton.class).isSelected();
  }

  @Test
  void onASlider() {
    Supplier<Object> value = () -> window.field("epsilon");
    for (Shortcut shortcut : Shortcuts.ALL) {
      if (shortcut.where() == Shortcut.Where.SLIDER) {
        press(
            shortcut.id(),
            () -> {
              window.type("epsilon", "0.2");
              focus("epsilon-slider");
            },
            value);
      }
    }
    pressAll(Shortcut.Where.SLIDER);
  }

  @Test
  void inAField() {
    Runnable typed =
        () -> {
          focus("epsilon-field");
          window.push(KeyCode.CONTROL, KeyCode.A);
          window.robot().write("0.3");
        };
    press("fieldTake", typed, () -> window.reading("trajectories", "SGD", 10));
    press(
        "fieldBack",
        () -> {
          window.type("epsilon", "0.2");
          typed.run();
        },
        () -> window.field("epsilon"));
    pressAll(Shortcut.Where.FIELD);
  }

  @Test
  void onAChart() {
    Runnable focused = () -> focus("trajectories");
    Runnable middle =
        () -> {
          focus("trajectories");
          window.push(KeyCode.HOME).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        };
    Supplier<Object> place = () -> window.words("playback-place");
    for (String id :
        List.of(
            "cursorOn", "cursorBack", "cursorTenOn", "cursorTenBack", "cursorStart", "cursorEnd")) {
      press(id, middle, place);
    }
    Supplier<Object> said = () -> window.chart("trajectories").getAccessibleHelp();
    press("seriesNext", middle, said);
    press("seriesBefore", middle, said);
    press(
        "seriesToggle",
        () -> {
          middle.run();
          window.push(KeyCode.DOWN);
        },
        () -> window.readings("trajectories", 10).size());
    Supplier<Object> seen =
        () ->
            List.of(
                window.chart("trajectories").chart().domain(),
                window.chart("trajectories").chart().range());
    for (String id : List.of("zoomIn", "zoomOut", "panLeft", "panRight", "panUp", "panDown")) {
      press(id, middle, seen);
    }
    press(
        "fit",
        () -> {
          focused.run();
          window.robot().write("+");
        },
        seen);
    Runnable cleared =
        () -> {
          focused.run();
          window.robot().interact(() -> Clipboard.getSystemClipboard().clear());
        };
    press("copyPicture", cleared, () -> Clipboard.getSystemClipboard().hasImage());
    press("copyData", cleared, () -> Clipboard.getSystemClipboard().hasString());
    pressAll(Shortcut.Where.CHART);
  }

  @Test
  void whilePlaying() {
    String resting = window.words("playback-play");
    Runnable middle =
        () -> {
          if (!window.words("playback-play").equals(resting)) {
            window.click("playback-play");
          }
          if (selected("show-steps")) {
            // the table stands where the chain does
            window.click("show-steps");
          }
          focus("trajectories");
          window.push(KeyCode.HOME).push(KeyCode.PAGE_UP);
          // a control that uses none of these keys
          focus("trajectories");
        };
    Supplier<Object> place = () -> window.words("playback-place");
    press("play", middle, () -> window.words("playback-play"));
    press("stepOn", middle, place);
    press("stepBack", middle, place);
    press("stepStart", middle, place);
    Supplier<Object> speed = () -> window.find("playback-speed", ComboBox.class).getValue();
    press("faster", middle, speed);
    press("slower", middle, speed);
    press("pin", middle, () -> window.legend("trajectories"));
    press("table", middle, () -> selected("show-steps"));
    press(
        "logTrajectories",
        () -> {
          window.chooseIn("measure", "y: loss L");
          middle.run();
        },
        () -> selected("trajectories-log"));
    press("logChain", middle, () -> selected("chain-log"));
    press(
        "chainSeed",
        () -> {
          window.choose("chain-weights", "normal");
          middle.run();
        },
        () -> window.readings("chain", 20));
    press(
        "halve",
        () -> {
          window.choose("problem", "Quadratic").type("epsilon", "10").type("steps", "2000");
          middle.run();
        },
        () -> window.words("divergence-sentence"));
    press(
        "answer",
        () -> {
          window.click("reset");
          openGallery("ravine");
          middle.run();
        },
        () -> window.words("notes-answer"));
    pressAll(Shortcut.Where.PLAYBACK);
  }

  private void openGallery(String id) {
    var scenario = new org.thetascope.scenario.Gallery().entry(id).scenario();
    try {
      var file = configuration.resolve(id + ".thetascope.json");
      java.nio.file.Files.writeString(
          file, new org.thetascope.scenario.ScenarioWriter().write(scenario));
      window.open(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void onTheChartOfWeights() {
    window.lab("chains");
    // neither at an end nor in the first row
    Runnable chosen =
        () -> {
          if (window.shows("overview")) {
            window.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
          }
          window.pushAndDiscard(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
          window.push(KeyCode.CONTROL, KeyCode.G).push(KeyCode.END).push(KeyCode.LEFT);
        };
    Supplier<Object> focused = () -> window.scene().getFocusOwner().getId();
    for (String id :
        List.of("cardNext", "cardBefore", "cardBelow", "cardAbove", "cardFirst", "cardLast")) {
      press(id, chosen, focused);
    }
    press("cardGo", chosen, () -> window.stage().getTitle());
    Supplier<Object> order = () -> window.cards();
    press("cardEarlier", chosen, order);
    press("cardLater", chosen, order);
    press("cardRetitle", chosen, () -> window.shows("card-field"));
    press("cardRemove", chosen, order);
    press("cardAdd", chosen, order);
    press(
        "cardFile",
        () -> {
          chosen.run();
          window.answerFile(configuration.resolve("missing.thetascope.json"));
        },
        window::status);
    Runnable removed =
        () -> {
          chosen.run();
          window.push(KeyCode.DELETE);
        };
    press("overviewUndo", removed, order);
    press(
        "overviewRedo",
        () -> {
          removed.run();
          window.push(KeyCode.CONTROL, KeyCode.Z);
        },
        order);
    press("overviewClose", chosen, () -> window.shows("overview"));
    pressAll(Shortcut.Where.OVERVIEW);
  }
}
