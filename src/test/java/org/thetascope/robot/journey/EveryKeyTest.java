package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.app.chart.ChartKeys;
import org.thetascope.app.control.ControlKeys;
import org.thetascope.app.lab.chains.GradientChainsLab;
import org.thetascope.app.lab.chains.GradientMap;
import org.thetascope.app.lab.chains.WeightEditor;
import org.thetascope.app.lab.plane.PlaneLab;
import org.thetascope.app.lab.trajectories.TrajectoriesLab;
import org.thetascope.app.lab.variance.VarianceLab;
import org.thetascope.app.lab.worksheet.WorksheetLab;
import org.thetascope.app.lecture.OverviewKeys;
import org.thetascope.app.projection.ProjectionView;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.app.window.Shortcuts;

/** Every key of the sheet is pressed once, and something that a user notices changes. */
class EveryKeyTest extends Journey {
  /** What is done before a key is pressed, and what must be different afterwards. */
  private record Press(Runnable before, Supplier<Object> noticed) {}

  private final Map<String, Press> presses = new LinkedHashMap<>();

  private void press(String id, Runnable before, Supplier<Object> noticed) {
    presses.put(id, new Press(before, noticed));
  }

  @Test
  void onTheStage() {
    // in the lab that the question is about
    window.push(KeyCode.F5);
    Runnable nothing = () -> {};
    press("stageAnswer", nothing, () -> window.shows("stage-answer"));
    press("stageControls", nothing, () -> window.shows("stage-drawer"));
    press("stageKeys", nothing, () -> window.shows("stage-keys"));
    pressAll(ProjectionView.KEYS);
  }

  private void pressAll(KeyScope scope) {
    List<Shortcut> here = scope.shortcuts();
    assertThat(presses.keySet()).containsExactlyInAnyOrderElementsOf(ids(here));
    for (Shortcut shortcut : here) {
      for (KeyCombination key : shortcut.keys()) {
        Press press = presses.get(shortcut.id());
        press.before().run();
        window.settle();
        Object before = noticed(press);
        push(key);
        assertThat(changed(press, before)).as(shortcut.id() + " by " + key).isTrue();
      }
    }
  }

  /** Whether it is noticed, at once or when what the key asked for is drawn. */
  private boolean changed(Press press, Object before) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !noticed(press).equals(before));
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private Object noticed(Press press) {
    return WaitForAsyncUtils.waitForAsyncFx(30_000, press.noticed()::get);
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
    for (Shortcut shortcut : ControlKeys.SLIDER.shortcuts()) {
      press(
          shortcut.id(),
          () -> {
            window.type("epsilon", "0.2");
            focus("epsilon-slider");
          },
          value);
    }
    pressAll(ControlKeys.SLIDER);
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
    pressAll(ControlKeys.FIELD);
  }

  @Test
  void inATableOfNumbers() {
    Runnable shown =
        () -> {
          // the samples are again those that a line has at first
          window.choose("problem", "Quadratic").choose("problem", "Line through samples");
          if (!selected("problem-tabled")) {
            window.click("problem-tabled");
          }
          focus("problem-numbers-table");
        };
    Supplier<Object> rows =
        () -> {
          TableView<?> table = window.find("problem-numbers-table", TableView.class);
          return table.getItems().stream()
              .map(row -> table.getColumns().get(1).getCellData((int) row))
              .toList();
        };
    Supplier<Object> editor = () -> window.shows("problem-numbers-editor");
    press("numbersEdit", shown, editor);
    press(
        "numbersCopy",
        () -> {
          shown.run();
          window.robot().interact(() -> Clipboard.getSystemClipboard().clear());
        },
        () -> Clipboard.getSystemClipboard().hasString());
    press(
        "numbersPaste",
        () -> {
          shown.run();
          ClipboardContent cells = new ClipboardContent();
          cells.putString("9\t9");
          window.robot().interact(() -> Clipboard.getSystemClipboard().setContent(cells));
        },
        rows);
    press("numbersRemove", shown, rows);
    pressAll(ControlKeys.NUMBERS);
    presses.clear();
    Runnable typed =
        () -> {
          shown.run();
          window.robot().write("4");
        };
    press("numbersTake", typed, rows);
    press("numbersNext", typed, rows);
    press("numbersBefore", typed, rows);
    press("numbersBack", typed, editor);
    pressAll(ControlKeys.NUMBER_CELL);
  }

  @Test
  void onAChart() {
    Runnable focused = () -> focus("trajectories");
    Runnable middle =
        () -> {
          focus("trajectories");
          window
              .push(KeyCode.HOME)
              .push(KeyCode.CONTROL, KeyCode.RIGHT)
              .push(KeyCode.CONTROL, KeyCode.RIGHT);
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
    press(
        "chartMenu",
        () -> {
          window.closeDialogs();
          focused.run();
        },
        () ->
            javafx.stage.Window.getWindows().stream()
                .anyMatch(open -> open instanceof ContextMenu && open.isShowing()));
    pressAll(ChartKeys.KEYS);
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
          window.push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.RIGHT);
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
          openGallery("adagrad-stalls");
          middle.run();
        },
        () -> window.words("notes-answer"));
    pressAll(TrajectoriesLab.KEYS);
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
    Runnable fifth =
        () -> {
          focus("weights");
          window.push(KeyCode.HOME);
          for (int i = 0; i < 4; i++) {
            window.push(KeyCode.RIGHT);
          }
        };
    for (Shortcut shortcut : WeightEditor.KEYS.shortcuts()) {
      press(shortcut.id(), fifth, () -> window.chart("weights").getAccessibleText());
    }
    pressAll(WeightEditor.KEYS);
  }

  @Test
  void inTheLabOfChains() {
    window.lab("chains");
    Runnable focused = () -> focus("gradients");
    press(
        "chainsFind",
        () -> {
          window.chooseIn("chains-focus", "ReLU");
          focused.run();
        },
        () -> window.words("chains-answer"));
    press("chainsRandom", focused, () -> window.find("chains-random", CheckBox.class).isSelected());
    press(
        "chainsSeed",
        () -> {
          window.choose("chains-weights", "normal");
          focused.run();
        },
        () -> window.readings("gradients", 20));
    press("chainsLog", focused, () -> selected("gradients-log"));
    press("chainsMap", () -> focus("weights"), () -> window.shows("map"));
    pressAll(GradientChainsLab.KEYS);
  }

  @Test
  void onTheGradientMap() {
    window.lab("chains");
    window.click("chains-map");
    for (Shortcut shortcut : GradientMap.KEYS.shortcuts()) {
      press(
          shortcut.id(),
          () -> focus("map"),
          () -> window.field("chains-value") + " " + window.field("chains-depth"));
    }
    pressAll(GradientMap.KEYS);
  }

  @Test
  void onThePlaneAndOnTheSweep() {
    window.lab("plane");
    KeyScope start = PlaneLab.KEY_SCOPES.get(1);
    for (Shortcut shortcut : start.shortcuts()) {
      press(
          shortcut.id(),
          () -> focus("plane"),
          () -> window.field("start-0") + " " + window.field("start-1"));
    }
    pressAll(start);
    presses.clear();
    window.click("part-sweep");
    KeyScope sweep = PlaneLab.KEY_SCOPES.get(2);
    for (Shortcut shortcut : sweep.shortcuts()) {
      press(shortcut.id(), () -> focus("sweep"), () -> window.field("epsilon"));
    }
    pressAll(sweep);
  }

  @Test
  void inTheLabOfVariance() {
    window.lab("variance");
    Runnable layers =
        () -> {
          window.click("variance-layers");
          focus("forward");
        };
    press("varianceLayers", () -> window.click("variance-products"), () -> window.shows("forward"));
    press("variancePresets", layers, () -> window.shows("forward"));
    press("varianceProducts", layers, () -> window.shows("products"));
    press("varianceSeed", layers, () -> window.readings("forward", 3));
    press("varianceLog", layers, () -> selected("network-log"));
    pressAll(VarianceLab.KEYS);
  }

  @Test
  void inTheLabOfWorkedSolutions() {
    window.lab("worksheet");
    Supplier<Object> rows = () -> window.find("sheet-table", TableView.class).getItems().size();
    Supplier<Object> suggested = window::suggestedFile;
    Runnable table = () -> focus("sheet-table");
    press("sheetNew", table, rows);
    press("sheetHomework", () -> window.click("sheet-new"), rows);
    press(
        "sheetOpen",
        () -> {
          window.answerFile(configuration.resolve("nothing.csv"));
          table.run();
        },
        window::status);
    press(
        "sheetSave",
        () -> {
          window.answerFile(null);
          table.run();
        },
        suggested);
    press("sheetHandout", table, suggested);
    press("sheetAdd", table, rows);
    press("sheetDelete", table, rows);
    press("sheetUndo", table, rows);
    press("sheetRedo", table, rows);
    press(
        "sheetLoad",
        () -> {
          window.click("sheet-homework");
          table.run();
        },
        () -> window.field("epsilon"));
    pressAll(WorksheetLab.KEYS);
  }

  @Test
  void inTheTableOfAWorkedSolution() {
    window.lab("worksheet");
    @SuppressWarnings("unchecked")
    TableView<Object> table = window.find("sheet-table", TableView.class);
    Runnable typing =
        () -> {
          focus("sheet-table");
          window.push(KeyCode.HOME);
          window.robot().interact(() -> table.edit(0, table.getColumns().get(3)));
          window.robot().write("9");
        };
    Supplier<Object> edited = () -> Objects.toString(table.getEditingCell());
    for (String id : List.of("cellTake", "cellNext", "cellPrevious", "cellDown", "cellUp")) {
      press(id, typing, edited);
    }
    press("cellBack", typing, edited);
    pressAll(WorksheetLab.CELL_KEYS);
  }

  @Test
  void onTheTableOfAWorkedSolution() {
    window.lab("worksheet");
    @SuppressWarnings("unchecked")
    TableView<Object> table = window.find("sheet-table", TableView.class);
    Supplier<Object> edited = () -> Objects.toString(table.getEditingCell());
    Runnable selected =
        () -> {
          window.click("sheet-homework");
          focus("sheet-table");
          window
              .robot()
              .interact(
                  () -> {
                    table.edit(-1, null);
                    table.getSelectionModel().clearAndSelect(1, table.getColumns().get(4));
                    table.getFocusModel().focus(1, table.getColumns().get(4));
                  });
        };
    Supplier<Object> number = () -> table.getColumns().get(4).getCellData(1);
    press("cellEdit", selected, edited);
    press("cellClear", selected, number);
    press("cellCopy", selected, () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    Runnable copied =
        () -> {
          selected.run();
          ClipboardContent content = new ClipboardContent();
          content.putString("7.5");
          window.robot().interact(() -> Clipboard.getSystemClipboard().setContent(content));
        };
    press("cellPaste", copied, number);
    pressAll(WorksheetLab.TABLE_KEYS);
  }

  @Test
  void everywhere() {
    Runnable chart = () -> focus("trajectories");
    Runnable changed =
        () -> {
          window.type("epsilon", "0.2".equals(window.field("epsilon")) ? "0.3" : "0.2");
          chart.run();
        };
    Supplier<Object> epsilon = () -> window.field("epsilon");
    press(
        "keys",
        () -> {
          window.closeDialogs();
          chart.run();
        },
        () -> window.shows("shortcut-sheet"));
    press(
        "new",
        () -> {
          window.closeDialogs();
          window.pushAndDiscard(KeyCode.CONTROL, KeyCode.N);
          openGallery("first-steps");
        },
        () -> window.stage().getTitle());
    press(
        "open",
        () -> window.answerFile(configuration.resolve("missing.thetascope.json")),
        () -> window.shows("fault-dialog"));
    press(
        "save",
        () -> {
          window.closeDialogs();
          window.answerFile(configuration.resolve("one.thetascope.json"));
          changed.run();
        },
        () -> window.stage().getTitle());
    press(
        "saveAs",
        () -> {
          window.answerFile(configuration.resolve("two.thetascope.json"));
          changed.run();
        },
        () -> window.stage().getTitle());
    press(
        "quit",
        () -> {
          window.closeDialogs();
          changed.run();
        },
        () -> window.shows("unsaved-dialog"));
    press(
        "side",
        () -> {
          window.closeDialogs();
          chart.run();
        },
        () -> window.shows("epsilon-slider"));
    press("paneOn", chart, () -> window.scene().getFocusOwner());
    press("paneBack", chart, () -> window.scene().getFocusOwner());
    Supplier<Object> size = () -> window.chart("chain").chart().theme().fontSize();
    Runnable unfolded =
        () -> {
          if (!window.shows("epsilon-slider")) {
            window.push(KeyCode.F4);
          }
          if (!window.shows("chain")) {
            window.push(KeyCode.M);
          }
          chart.run();
        };
    press("larger", unfolded, size);
    press("smaller", chart, size);
    press("usualSize", () -> window.push(KeyCode.CONTROL, KeyCode.PLUS), size);
    press("describe", chart, () -> window.shows("describe-dialog"));
    press(
        "menu",
        () -> {
          window.closeDialogs();
          chart.run();
        },
        () -> window.find("file", MenuButton.class).isShowing());
    press(
        "undo",
        () -> {
          window.push(KeyCode.ESCAPE);
          changed.run();
        },
        epsilon);
    press(
        "redo",
        () -> {
          changed.run();
          window.push(KeyCode.CONTROL, KeyCode.Z);
        },
        epsilon);
    press("reset", changed, epsilon);
    press("export", chart, () -> window.shows("export-dialog"));
    press(
        "print",
        () -> {
          window.closeDialogs();
          chart.run();
        },
        // no machine of a test has a printer
        () -> window.shows("fault-dialog"));
    Supplier<Object> fullScreen = () -> window.stage().isFullScreen();
    press(
        "project",
        () -> {
          window.closeDialogs();
          chart.run();
        },
        fullScreen);
    Runnable projected =
        () -> {
          if (!window.stage().isFullScreen()) {
            window.push(KeyCode.F5);
          }
        };
    press("maximise", chart, () -> window.shows("chain"));
    press("predict", chart, () -> window.words("predict-sentence") + window.shows("predict-bar"));
    press("blank", projected, () -> window.shows("blank"));
    press("leave", projected, fullScreen);
    press("motion", chart, window::movesLess);
    press("theme", chart, () -> window.chart("trajectories").chart().theme().id());
    press("language", chart, () -> window.words("reset"));
    press("lab1", () -> window.lab("chains"), () -> window.shows("trajectories"));
    press("lab2", () -> window.lab("trajectories"), () -> window.shows("plane"));
    press("lab3", () -> window.lab("trajectories"), () -> window.shows("sheet-table"));
    press("lab4", () -> window.lab("trajectories"), () -> window.shows("gradients"));
    press("lab5", () -> window.lab("trajectories"), () -> window.shows("forward"));
    lectureKeys(changed);
    pressAll(Shortcuts.WINDOW);
  }

  private void lectureKeys(Runnable changed) {
    Supplier<Object> title = () -> window.stage().getTitle();
    Runnable dropped =
        () -> {
          window.closeDialogs();
          window.pushAndDiscard(KeyCode.CONTROL, KeyCode.N);
          window.answerFile(configuration.resolve("missing.thetascope-lecture.json"));
        };
    press("lectureOpen", dropped, () -> window.shows("fault-dialog"));
    press("lectureFolder", dropped, () -> window.shows("fault-dialog"));
    press("lectureNew", dropped, title);
    press("lectureGallery", dropped, title);
    Runnable gallery =
        () -> {
          dropped.run();
          window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        };
    Runnable second =
        () -> {
          gallery.run();
          window.push(KeyCode.PAGE_DOWN);
        };
    press("lectureAlone", second, window::suggestedFile);
    press("lectureClose", gallery, title);
    press("pageOn", gallery, title);
    press("pageBack", second, title);
    press("overview", gallery, () -> window.shows("overview"));
    press(
        "take",
        () -> {
          gallery.run();
          changed.run();
        },
        () -> window.shows("lecture-take"));
  }

  @Test
  void inTheOverviewOfALecture() {
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
    pressAll(OverviewKeys.KEYS);
  }
}
