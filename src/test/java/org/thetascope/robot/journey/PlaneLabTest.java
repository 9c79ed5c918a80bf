package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thetascope.chart.CurveChart;
import org.thetascope.chart.Extent;
import org.thetascope.chart.Mark;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.text.Text;

/**
 * A lecturer shows paths on the loss, all learning rates at once, and where steps get too large.
 */
class PlaneLabTest extends Journey {
  @BeforeEach
  void openTheLab() {
    window.lab("plane");
    window.settle();
  }

  private <M extends Mark> List<M> marks(String chart, Class<M> kind) {
    window.settle();
    return window.chart(chart).chart().content().marks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void theStartIsDraggedAndAllPathsBeginThere() {
    assertThat(marks("plane", Mark.Path.class)).hasSize(4);
    window.dragInChart("plane", -1, 1, 0.1, 1.2);
    List<Mark.Path> paths = marks("plane", Mark.Path.class);
    double x = Double.parseDouble(window.field("start-0"));
    double y = Double.parseDouble(window.field("start-1"));
    assertThat(x).isCloseTo(0.1, within(0.1));
    assertThat(y).isCloseTo(1.2, within(0.1));
    assertThat(paths)
        .allSatisfy(
            path -> {
              assertThat(path.x().get(0)).isEqualTo(x);
              assertThat(path.y().get(0)).isEqualTo(y);
            });
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.field("start-0")).isEqualTo("-1");
    assertThat(marks("plane", Mark.Path.class).get(0).x().get(0)).isEqualTo(-1);
  }

  @Test
  void theStartIsMovedByTheArrowKeys() {
    window.clickInChart("plane", 0, 0);
    window.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.SHIFT, KeyCode.DOWN);
    double x = Double.parseDouble(window.field("start-0"));
    double y = Double.parseDouble(window.field("start-1"));
    assertThat(x).isGreaterThan(-1);
    assertThat(y).isGreaterThan(1);
    assertThat(marks("plane", Mark.Path.class))
        .allSatisfy(path -> assertThat(path.x().get(0)).isEqualTo(x));
  }

  @Test
  void theContourLinesAreThoseOfTheProblem() {
    assertThat(marks("plane", Mark.Points.class)).isEmpty();
    window.choose("problem", "Quadratic");
    assertThat(marks("plane", Mark.Contour.class).get(0).levels()).hasSize(12);
    assertThat(marks("plane", Mark.Points.class)).hasSize(1);
    window.type("plane-levels", "5");
    assertThat(marks("plane", Mark.Contour.class).get(0).levels()).hasSize(5);
    assertThat(window.words("plane-sentence")).contains("SGD", "Adam");
  }

  @Test
  void aCurveOverOneComponentHasNeitherLevelsNorArrows() {
    assertThat(window.shows("plane-levels-field")).isTrue();
    assertThat(window.shows("plane-arrows")).isTrue();
    window.choose("problem", "Worksheet (the homework)");
    assertThat(window.shows("plane-levels-field")).isFalse();
    assertThat(window.shows("plane-arrows")).isFalse();
    window.choose("problem", "Quadratic");
    assertThat(window.shows("plane-levels-field")).isTrue();
    assertThat(window.shows("plane-arrows")).isTrue();
  }

  @Test
  void aZoomedPlaneHasContoursOfItsOwn() {
    Mark.Contour before = marks("plane", Mark.Contour.class).get(0);
    window.clickInChart("plane", 0, 0);
    window.robot().scroll(20, VerticalDirection.DOWN);
    window.settle();
    CurveChart chart = window.chart("plane").chart();
    double width = chart.domain().getLength();
    assertThat(chart.zoomed()).isTrue();
    assertThat(width).isLessThan(0.95 * chart.content().domain().getLength());
    Mark.Contour zoomed = marks("plane", Mark.Contour.class).get(0);
    assertThat(zoomed.levels()).hasSize(12).isNotEqualTo(before.levels());
    // the ground ends where the picture does
    DoubleVector edge = zoomed.ground().get(0).x();
    assertThat(Extent.of(edge).low()).isEqualTo(chart.domain().getLowerBound());
    assertThat(Extent.of(edge).high()).isEqualTo(chart.domain().getUpperBound());
    window.robot().doubleClickOn(MouseButton.PRIMARY);
    window.settle();
    assertThat(marks("plane", Mark.Contour.class).get(0).levels()).isEqualTo(before.levels());
  }

  @Test
  void gradientsAndMomentsAreArrowsOnDemand() {
    assertThat(marks("plane", Mark.Arrows.class)).isEmpty();
    window.clickInChart("plane", 0, 0).push(KeyCode.G);
    assertThat(marks("plane", Mark.Arrows.class)).hasSize(5);
    CurveChart chart = window.chart("plane").chart();
    assertThat(chart.sentence(Text.english())).contains("down the gradient of SGD");
    window.click("plane-arrows");
    assertThat(marks("plane", Mark.Arrows.class)).isEmpty();
  }

  @Test
  void aProblemOfOneComponentShowsItsLossOverTheta() {
    window.choose("problem", "Scaled logistic, one θ");
    CurveChart chart = window.chart("plane").chart();
    assertThat(marks("plane", Mark.Line.class)).hasSize(1);
    assertThat(chart.content().title()).isEqualTo("L over θ");
    assertThat(window.words("plane-sentence")).contains("SGD", "Adam");
    // the start is taken hold of above its θ, and moved by keys
    double start = Double.parseDouble(window.field("start-0"));
    double middle = chart.range().getCentralValue();
    window.dragInChart("plane", start, middle, start + chart.domain().getLength() / 4, middle);
    double moved = Double.parseDouble(window.field("start-0"));
    assertThat(moved).isGreaterThan(start);
    window.push(KeyCode.LEFT);
    double last = Double.parseDouble(window.field("start-0"));
    assertThat(last).isLessThan(moved);
    List<Mark.Path> paths = marks("plane", Mark.Path.class);
    assertThat(paths).hasSize(4).allMatch(path -> path.x().get(0) == last);
    assertThat(paths.get(0).y().get(0)).isEqualTo(paths.get(3).y().get(0));
    window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(marks("plane", Mark.Contour.class)).hasSize(1);
  }

  @Test
  void aClickInTheSweepSetsTheRateOfAll() {
    window.click("part-sweep");
    assertThat(marks("sweep", Mark.Line.class)).hasSizeGreaterThanOrEqualTo(4);
    window.clickInChart("sweep", -2, -1);
    double epsilon = Double.parseDouble(window.field("epsilon"));
    assertThat(epsilon).isCloseTo(0.01, within(0.001));
    assertThat(marks("sweep", Mark.Rule.class).get(0).at())
        .isCloseTo(Math.log10(epsilon), within(1e-9));
    window.push(KeyCode.RIGHT);
    assertThat(Double.parseDouble(window.field("epsilon"))).isGreaterThan(1.2 * epsilon);
  }

  @Test
  void theSharpnessIsToldWithItsLimits() {
    window.push(KeyCode.ALT, KeyCode.DIGIT3);
    assertThat(marks("stability", Mark.Rule.class)).hasSize(2);
    assertThat(window.words("stability-sentence")).contains("SGD", "limit 2", "38");
  }
}
