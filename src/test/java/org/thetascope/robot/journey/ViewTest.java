package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.scenario.View;

/** A scenario is looked at as its view says, wherever it is opened. */
class ViewTest extends Journey {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPageOfALectureShowsWhatItIsAbout(boolean projected) {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    if (projected) {
      window.push(KeyCode.F5);
    }
    for (GalleryEntry entry : new Gallery().all()) {
      View view = entry.scenario().view();
      if (projected) {
        assertThat(onStage()).as(entry.id()).isEqualTo(view.charts());
      } else {
        for (String chart : view.charts()) {
          assertThat(window.shows(chart)).as(entry.id() + " " + chart).isTrue();
        }
      }
      for (String chart : view.charts()) {
        assertThat(window.chart(chart).chart().content().logarithmic())
            .as(entry.id() + " " + chart)
            .isEqualTo(
                isAlwaysLogarithmic(chart) || view.isLogarithmic(chart) && !isTheta(view, chart));
      }
      window.push(KeyCode.PAGE_DOWN);
    }
  }

  /** Every chart that a file may name is there, alone on the stage and among others otherwise. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyChartOfEveryLabIsShownWhereAViewNamesIt(boolean projected) throws Exception {
    if (projected) {
      window.push(KeyCode.F5);
    }
    for (LabOutline lab : LabOutline.ALL) {
      for (LabOutline.Part part : lab.parts()) {
        for (String chart : part.charts()) {
          String where = lab.id() + " " + part.id() + " " + chart;
          View view = View.of(lab, part).withCharts(List.of(chart));
          Path file = folder.resolve(lab.id() + part.id() + chart + ".thetascope.json");
          Scenario having =
              LabOutline.has(Scenario.DEFAULT, chart)
                  ? Scenario.DEFAULT
                  : Scenario.DEFAULT.withProblemKind("chain");
          Files.writeString(file, new ScenarioWriter().write(having.withView(view)));
          window.open(file);
          if (projected) {
            assertThat(onStage()).as(where).containsExactly(chart);
          }
          assertThat(window.shows(chart)).as(where).isTrue();
          assertThat(window.chart(chart).chart().content().marks()).as(where).isNotEmpty();
        }
      }
    }
  }

  /** Gradients of layers differ by powers of ten whatever is chosen. */
  private static boolean isAlwaysLogarithmic(String chart) {
    return chart.equals("layers");
  }

  private List<String> onStage() {
    return window.robot().lookup("#stage .chart-pane").<ChartPane>queryAll().stream()
        .map(Node::getId)
        .toList();
  }

  /** θ may be negative and is never shown on a log axis. */
  private static boolean isTheta(View view, String chart) {
    return chart.equals("trajectories") && view.measure().equals("theta");
  }

  @Test
  void aFileOpensAtItsMeasureAndComponentAndGoingAboutChangesNothingOfIt() throws Exception {
    Scenario ravine =
        new Gallery()
            .all().stream()
                .filter(entry -> entry.id().equals("ravine"))
                .findFirst()
                .orElseThrow()
                .scenario();
    View view =
        View.DEFAULT.withMeasure("loss", 1).withLogarithmic(List.of("trajectories", "chain"));
    Path file = folder.resolve("ravine.thetascope.json");
    Files.writeString(file, new ScenarioWriter().write(ravine.withView(view)));
    window.lab("chains").open(file);
    assertThat(window.shows("trajectories")).isTrue();
    assertThat(window.chart("trajectories").chart().content().logarithmic()).isTrue();
    assertThat(window.stage().getTitle()).doesNotContain("*");
    window.lab("variance").lab("trajectories").push(KeyCode.G);
    assertThat(window.stage().getTitle()).doesNotContain("*");
  }

  @Test
  void wordsThatAChangeHasMadeUntrueAreDropped() {
    assertThat(window.stage().getTitle()).startsWith("Logistic unit, one sample");
    window.type("epsilon", "10");
    assertThat(window.words("notes-question"))
        .startsWith("Asked of the scenario as opened: Every ε is 0.1");
    assertThat(window.stage().getTitle()).doesNotContain("(changed)");
    window.choose("problem", "Quadratic");
    assertThat(window.stage().getTitle()).contains("Logistic unit, one sample (changed)");
    window.push(KeyCode.F5);
    assertThat(window.words("stage-question")).startsWith("Asked of the scenario as opened: ");
    window.push(KeyCode.ESCAPE);
    window.push(KeyCode.CONTROL, KeyCode.R);
    assertThat(window.words("notes-question")).startsWith("Every ε is 0.1");
    assertThat(window.stage().getTitle()).doesNotContain("(changed)");
  }

  @Test
  void titleNotesAndViewOfAPageArePartOfTheLecture() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    window.lab("chains").push(KeyCode.CONTROL, KeyCode.I);
    window.robot().interact(() -> window.find("describe-title", TextField.class).setText("Mine"));
    window.click("describe-view-take").click("describe-chart-weights");
    window.chooseIn("describe-slider-1", "Chain: depth");
    window.chooseIn("describe-slider-2", "ε learning rate").click("describe-take");
    Path lecture = folder.resolve("mine" + LectureReader.SUFFIX);
    window.answerFile(lecture);
    window.push(KeyCode.CONTROL, KeyCode.S);
    Scenario page =
        ((LectureEntry.Opened) new LectureReader().read(lecture).entries().get(0)).scenario();
    assertThat(page.title()).isEqualTo("Mine");
    assertThat(page.view().lab()).isEqualTo("chains");
    assertThat(page.view().charts()).contains("weights");
    assertThat(page.view().sliders()).containsExactly("chain-depth", "epsilon");
    window.lab("trajectories").push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
    assertThat(window.shows("gradients")).isTrue();
  }
}
