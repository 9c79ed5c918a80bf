package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.chart.Theme;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.storage.ExportChoice;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;

/** What the program remembers from one start to the next. */
class MemoryTest extends Journey {
  @TempDir Path folder;

  @Test
  void theNextStartLooksTheSame() throws Exception {
    window.robot().interact(() -> window.resize(1500, 900));
    window.click("theme");
    window.lab("chains");
    double before = divider().getPosition();
    window.robot().drag(dividerNode(), MouseButton.PRIMARY).moveBy(150, 0).drop();
    double moved = divider().getPosition();
    assertThat(moved).isGreaterThan(before + 0.05);
    restart();
    assertThat(window.stage().getWidth()).isEqualTo(1500);
    assertThat(window.stage().getHeight()).isEqualTo(900);
    assertThat(window.shows("weights")).isTrue();
    assertThat(window.chart("weights").chart().theme().id()).isEqualTo("dark");
    assertThat(divider().getPosition()).isCloseTo(moved, within(0.002));
  }

  @Test
  void theNextStartSpeaksTheSameLanguage() throws Exception {
    window.push(KeyCode.CONTROL, KeyCode.L);
    restart();
    assertThat(window.language().getLanguage()).isEqualTo("de");
    window.push(KeyCode.CONTROL, KeyCode.L);
    restart();
    assertThat(window.language().getLanguage()).isEqualTo("en");
  }

  @Test
  void theNextStartShowsTheScenarioOfTheFileAsItIsNow() throws Exception {
    Path file = folder.resolve("mine.thetascope.json");
    window.answerFile(file);
    window.type("epsilon", "0.3").push(KeyCode.CONTROL, KeyCode.S);
    restart();
    assertThat(window.field("epsilon")).isEqualTo("0.3");
    assertThat(window.stage().getTitle()).doesNotStartWith("●");
    Scenario changed = new ScenarioReader().read(file).withSteps(77);
    Files.writeString(file, new ScenarioWriter().write(changed));
    restart();
    assertThat(window.field("steps")).isEqualTo("77");
    Files.delete(file);
    restart();
    assertThat(window.field("steps")).isEqualTo("77");
    assertThat(window.status()).contains("mine.thetascope.json", "cannot be read any more");
  }

  @Test
  void theNextStartGoesOnInTheLectureAtItsPage() throws Exception {
    Path file = folder.resolve("mine.thetascope-lecture.json");
    Lecture lecture =
        Lecture.of("L", Stream.of("one", "two", "three").map(Scenario.DEFAULT::withTitle).toList());
    Files.writeString(file, new LectureWriter().write(lecture));
    window.open(file).push(KeyCode.PAGE_DOWN);
    assertThat(window.stage().getTitle()).startsWith("2 / 3 · two — L");
    window.type("epsilon", "0.3");
    restart();
    assertThat(window.stage().getTitle()).startsWith("2 / 3 · two — L");
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    Files.writeString(file, new LectureWriter().write(lecture.withTitle("M")));
    restart();
    assertThat(window.stage().getTitle()).startsWith("2 / 3 · two — M");
    Files.delete(file);
    restart();
    assertThat(window.stage().getTitle()).startsWith("2 / 3 · two — M");
    assertThat(window.status()).contains("mine.thetascope-lecture.json", "cannot be read any more");
  }

  @Test
  void whatTheUserDidNotWantSavedDoesNotReturn() throws Exception {
    window.push(KeyCode.CONTROL, KeyCode.N).type("epsilon", "0.3");
    restart();
    assertThat(window.field("epsilon")).isEqualTo("0.1");
    assertThat(window.stage().getTitle()).startsWith("Untitled");
    assertThat(window.shows("recovery")).isFalse();
  }

  @Test
  void theNextStartExportsAsTheLast() throws Exception {
    ExportChoice chosen =
        new ExportChoice(
            "gif", 0, 640, "dark", false, false, 7, 2, true, "screen", "7in", "200pt", "9pt", true);
    window.close();
    new PreferencesFile(configuration).save(Preferences.DEFAULT.withExport(chosen));
    start();
    window.robot().interact(() -> window.resize(1280, 720));
    Path target = configuration.resolve("figure.gif");
    window.answerFile(target);
    export();
    try (ImageInputStream in = ImageIO.createImageInputStream(target.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(14);
      assertThat(reader.getWidth(0)).isEqualTo(640);
      assertThat(reader.read(0).getRGB(0, 0))
          .isEqualTo(Theme.of("dark").color("background").getRGB());
    }
    restart();
    assertThat(new PreferencesFile(configuration).load().preferences().export()).isEqualTo(chosen);
  }

  @Test
  void whatWasRememberedAndIsNoChoiceAnyMoreIsPassedOver() throws Exception {
    ExportChoice unknown =
        new ExportChoice(
            "bmp", 77, 640, "pink", true, true, 900, 0, false, "poster", "wide", "", "", false);
    window.close();
    new PreferencesFile(configuration).save(Preferences.DEFAULT.withExport(unknown));
    start();
    window.robot().interact(() -> window.resize(1280, 720));
    Path target = configuration.resolve("figure.png");
    window.answerFile(target);
    export();
    assertThat(ImageIO.read(target.toFile()).getRGB(0, 0))
        .isEqualTo(Theme.of("light").color("background").getRGB());
  }

  private void export() throws Exception {
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    window.await("export-save");
    window.robot().clickOn("#export-save");
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.status().startsWith("Saved"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"preferences.json", "last.json"})
  void aMemoryThatCannotBeReadIsSetAsideAndSaid(String name) throws Exception {
    window.click("theme").push(KeyCode.CONTROL, KeyCode.N);
    window.close();
    Files.writeString(configuration.resolve(name), "{ broken");
    start();
    assertThat(window.status()).contains("set aside");
    assertThat(configuration.resolve(name + ".unreadable-1")).hasContent("{ broken");
    window.robot().interact(() -> window.resize(1280, 720));
    window.settle().assertGoesOn();
  }

  @Test
  void projectingIsNotRememberedButReducedMotionIs() throws Exception {
    window.push(KeyCode.CONTROL, KeyCode.M);
    window.push(KeyCode.F5);
    window.close();
    start();
    assertThat(window.stage().isFullScreen()).isFalse();
    assertThat(window.chart("trajectories").chart().theme().id()).isEqualTo("light");
    assertThat(window.stage().getWidth()).isEqualTo(1280);
    assertThat(window.movesLess()).isTrue();
  }

  @Test
  void whereNothingCanBeRememberedTheProgramWorksAndSaysSo() throws Exception {
    window.close();
    try (Stream<Path> files = Files.list(configuration)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(configuration.resolve("recovery"));
    Files.delete(configuration);
    Files.writeString(configuration, "a file where the folder should be");
    start();
    assertThat(window.status())
        .contains("a file stands where its folder should be", "not protected against a crash");
    window.robot().interact(() -> window.resize(1280, 720));
    window.settle().assertGoesOn();
  }

  private SplitPane.Divider divider() {
    return pane().getDividers().get(0);
  }

  private Node dividerNode() {
    return pane().lookup(".split-pane-divider");
  }

  /** The lab of gradient chains: its controls beside its charts. */
  private SplitPane pane() {
    return window.robot().lookup(".split-pane").<SplitPane>queryAll().stream()
        .filter(pane -> pane.lookup("#weights") != null)
        .findFirst()
        .orElseThrow();
  }
}
