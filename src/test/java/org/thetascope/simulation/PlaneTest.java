package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.PlaneSettings;
import org.thetascope.scenario.Scenario;

/** The contour lines of the loss, and the part of the plane that is shown. */
class PlaneTest {
  private static final double CLOSE = 1e-6;

  private static final Scenario BOWL = quadratic(1, 4);
  private static final Scenario SADDLE = quadratic(1, -1);

  private static Scenario quadratic(double first, double second) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind("quadratic");
    return scenario.withProblemSettings(
        scenario.problem().settings().with("curvature", DoubleVector.of(first, second)));
  }

  private static Scenario of(String kind) {
    return Scenario.DEFAULT.withProblemKind(kind);
  }

  static Stream<Arguments> planes() {
    return Stream.of(
        Arguments.of("bowl", BOWL, Range.closed(-2, 2.5), Range.closed(-2, 2)),
        Arguments.of("saddle", SADDLE, Range.closed(-1, 1), Range.closed(-1, 1)),
        Arguments.of("rosenbrock", of("rosenbrock"), Range.closed(-2, 2), Range.closed(-1, 3)),
        Arguments.of("beale", of("beale"), Range.closed(-4.5, 4.5), Range.closed(-4.5, 4.5)),
        Arguments.of("himmelblau", of("formula"), Range.closed(-5, 5), Range.closed(-5, 5)),
        Arguments.of("logistic", of("logistic"), Range.closed(-9, 7), Range.closed(-3, 4)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planes")
  void everyVertexLiesOnItsLevel(String name, Scenario scenario, Range x, Range y) {
    for (String spacing : PlaneSettings.SPACING.options()) {
      ContourSimulation.Result result = contours(scenario, x, y, 9, spacing);
      LossPlane.Surface surface = LossPlane.of(scenario).newSurface();
      assertThat(result.levels()).hasSize(9);
      for (int i = 0; i < 9; i++) {
        double gap = gap(result, i);
        assertThat(gap).isPositive();
        double level = result.levels().get(i).value();
        for (ContourSimulation.Line line : result.levels().get(i).lines()) {
          for (int k = 0; k < line.size(); k++) {
            assertThat(surface.at(line.x()[k], line.y()[k])).isCloseTo(level, within(CLOSE * gap));
          }
        }
      }
    }
  }

  private static double gap(ContourSimulation.Result result, int i) {
    List<ContourSimulation.Level> levels = result.levels();
    return i + 1 < levels.size()
        ? levels.get(i + 1).value() - levels.get(i).value()
        : levels.get(i).value() - levels.get(i - 1).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planes")
  void aLineIsClosedOrEndsAtTheEdge(String name, Scenario scenario, Range x, Range y) {
    for (ContourSimulation.Level level : contours(scenario, x, y, 12, "logarithmic").levels()) {
      for (ContourSimulation.Line line : level.lines()) {
        assertThat(line.size()).isGreaterThan(1);
        int last = line.size() - 1;
        if (!line.closed()) {
          assertThat(onEdge(line.x()[0], x) || onEdge(line.y()[0], y)).isTrue();
          assertThat(onEdge(line.x()[last], x) || onEdge(line.y()[last], y)).isTrue();
        }
      }
    }
  }

  private static boolean onEdge(double at, Range range) {
    return at == range.low() || at == range.high();
  }

  @Test
  void theLevelsAreThoseOfTheContract() {
    // L = ½(θ₁² + 4θ₂²) over [−2, 2]²: 0 at the middle node, 10 in the corners
    Range both = Range.closed(-2, 2);
    List<ContourSimulation.Level> linear = contours(BOWL, both, both, 4, "linear").levels();
    List<ContourSimulation.Level> log = contours(BOWL, both, both, 4, "logarithmic").levels();
    for (int i = 1; i <= 4; i++) {
      assertThat(linear.get(i - 1).value()).isCloseTo(2.0 * i, within(1e-12));
      assertThat(log.get(i - 1).value())
          .isCloseTo(10 * Math.pow(10, 4 * (i / 5.0 - 1)), within(1e-12));
    }
  }

  /** Ellipses inside one another, until they reach the edge in four corners. */
  @Test
  void aBowlHasOneEllipseALevel() {
    Range both = Range.closed(-2, 2);
    for (ContourSimulation.Level level : contours(BOWL, both, both, 6, "linear").levels()) {
      // the ellipse ends at x = √(2L) and y = √(L/2)
      boolean inside = level.value() < 2;
      boolean corners = level.value() > 8;
      assertThat(level.lines()).hasSize(inside ? 1 : corners ? 4 : 2);
      if (inside) {
        ContourSimulation.Line ellipse = level.lines().get(0);
        assertThat(ellipse.closed()).isTrue();
        assertThat(most(ellipse.x())).isCloseTo(Math.sqrt(2 * level.value()), within(1e-3));
        assertThat(most(ellipse.y())).isCloseTo(Math.sqrt(level.value() / 2), within(1e-3));
      }
    }
    assertNested(contours(BOWL, both, both, 20, "logarithmic"));
  }

  @Test
  void theValleyOfRosenbrockIsOneLineInsideAnother() {
    // at b = 100 the ends of the valley are thinner than the grid is
    Scenario valley = of("rosenbrock");
    Scenario wide = valley.withProblemSettings(valley.problem().settings().with("b", 5));
    ContourSimulation.Result result =
        contours(wide, Range.closed(-1, 2), Range.closed(-1, 3.5), 12, "logarithmic");
    List<ContourSimulation.Level> closed =
        result.levels().stream()
            .filter(level -> level.lines().stream().allMatch(ContourSimulation.Line::closed))
            .toList();
    assertThat(closed).hasSizeGreaterThanOrEqualTo(2);
    assertThat(closed).allSatisfy(level -> assertThat(level.lines()).hasSize(1));
    assertThat(closed).allSatisfy(level -> assertThat(holds(level.lines().get(0), 1, 1)).isTrue());
    assertNested(result);
  }

  @Test
  void bealesMinimumLiesInItsInnermostLine() {
    ContourSimulation.Result result =
        contours(of("beale"), Range.closed(0, 4.5), Range.closed(-1, 1.2), 12, "logarithmic");
    ContourSimulation.Line innermost =
        result.levels().get(0).lines().stream()
            .filter(line -> line.closed() && holds(line, 3, 0.5))
            .findFirst()
            .orElseThrow();
    assertThat(holds(innermost, 0, 1)).isFalse();
    assertNested(result);
  }

  /** Four valleys, a hill between them, and the passes: of each kind as many as Morse demands. */
  @Test
  void himmelblausValleysAreSeparateLinesThatJoinAtItsPasses() {
    Scenario himmelblau = of("formula");
    Range both = Range.closed(-5, 5);
    ContourSimulation.Result result = contours(himmelblau, both, both, 30, "logarithmic");
    List<CriticalPoint> minima = points(result, CriticalPoint.Kind.MINIMUM);
    assertThat(minima).hasSize(4);
    assertThat(points(result, CriticalPoint.Kind.SADDLE)).hasSize(4);
    assertThat(points(result, CriticalPoint.Kind.MAXIMUM)).hasSize(1);
    assertThat(minima)
        .anySatisfy(
            point -> {
              assertThat(point.x()).isCloseTo(3, within(1e-9));
              assertThat(point.y()).isCloseTo(2, within(1e-9));
            });
    List<ContourSimulation.Line> innermost = result.levels().get(0).lines();
    assertThat(innermost).hasSize(4).allMatch(ContourSimulation.Line::closed);
    for (CriticalPoint minimum : minima) {
      assertThat(innermost.stream().filter(line -> holds(line, minimum.x(), minimum.y())))
          .hasSize(1);
    }
    CriticalPoint hill = points(result, CriticalPoint.Kind.MAXIMUM).get(0);
    LossPlane.Surface surface = LossPlane.of(himmelblau).newSurface();
    double top = surface.at(hill.x(), hill.y());
    for (ContourSimulation.Level level : result.levels()) {
      boolean around =
          level.lines().stream().anyMatch(line -> line.closed() && holds(line, hill.x(), hill.y()));
      if (level.value() < top) {
        assertThat(around).isEqualTo(level.value() > highestPass(result, surface));
      }
    }
    assertNested(result);
  }

  private static double highestPass(ContourSimulation.Result result, LossPlane.Surface surface) {
    return points(result, CriticalPoint.Kind.SADDLE).stream()
        .mapToDouble(point -> surface.at(point.x(), point.y()))
        .max()
        .orElseThrow();
  }

  private static List<CriticalPoint> points(
      ContourSimulation.Result result, CriticalPoint.Kind kind) {
    return result.points().stream().filter(point -> point.kind() == kind).toList();
  }

  @Test
  void minimumAndSaddleAreFoundWhereTheyAre() {
    Range both = Range.closed(-2, 3);
    assertThat(contours(BOWL, both, both, 3, "linear").points())
        .containsExactly(new CriticalPoint(0, 0, CriticalPoint.Kind.MINIMUM));
    assertThat(contours(SADDLE, both, both, 3, "linear").points())
        .containsExactly(new CriticalPoint(0, 0, CriticalPoint.Kind.SADDLE));
    List<CriticalPoint> valley = contours(of("rosenbrock"), both, both, 3, "linear").points();
    assertThat(valley).hasSize(1);
    assertThat(valley.get(0).x()).isCloseTo(1, within(1e-9));
    // the logistic loss falls for ever
    assertThat(contours(of("logistic"), both, both, 3, "linear").points()).isEmpty();
  }

  /** Through the saddle itself no line goes; above and below it there are two each. */
  @Test
  void aSaddleHasTwoLinesALevel() {
    Range both = Range.closed(-1, 1);
    for (ContourSimulation.Level level : contours(SADDLE, both, both, 8, "linear").levels()) {
      assertThat(level.lines()).hasSize(2);
      boolean above = level.value() > 0;
      for (ContourSimulation.Line line : level.lines()) {
        assertThat(line.closed()).isFalse();
        // above the saddle x keeps its sign along a line, below it y does
        double[] keeps = above ? line.x() : line.y();
        for (double place : keeps) {
          assertThat(Math.signum(place)).isEqualTo(Math.signum(keeps[0]));
        }
      }
    }
  }

  /** L = x·y over one cell, whose corners are 1 and −1 in turns and whose mean is 0. */
  @Test
  void theMeanOfTheCellDecidesWhichCornersAreJoined() {
    Range side = Range.closed(-1, 1);
    LossGrid cell = new LossGrid(side, side, 2, new double[] {1, -1, -1, 1});
    MarchingSquares squares = MarchingSquares.lines(cell, (x, y) -> x * y);
    for (double level : new double[] {0.2, -0.2}) {
      List<ContourSimulation.Line> lines = squares.at(level, 1);
      assertThat(lines).hasSize(2);
      for (ContourSimulation.Line line : lines) {
        assertThat(line.size()).isEqualTo(2);
        // a line cuts off a corner whose sign is the level's
        double x = Math.abs(line.x()[0]) == 1 ? line.x()[0] : line.x()[1];
        double y = Math.abs(line.y()[0]) == 1 ? line.y()[0] : line.y()[1];
        assertThat(x * y).isEqualTo(Math.signum(level));
      }
    }
  }

  /** L is 1 on one side of a wall and 0 on the other: between them it has no level. */
  @Test
  void noLineGoesWhereTheLossJumps() {
    Range side = Range.closed(0, 1);
    LossGrid cell = new LossGrid(side, side, 2, new double[] {0, 1, 0, 1});
    assertThat(MarchingSquares.lines(cell, (x, y) -> x < 0.3 ? 0 : 1).at(0.5, 1)).isEmpty();
    assertThat(MarchingSquares.lines(cell, (x, y) -> x * x).at(0.5, 1)).hasSize(1);
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() {
    ContourSimulation.Query query =
        query(of("beale"), Range.closed(-4, 4), Range.closed(-4, 4), 7, "logarithmic");
    ContourSimulation.Result one = new ContourSimulation(1).compute(query, Progress.none());
    ContourSimulation.Result three = new ContourSimulation(3).compute(query, Progress.none());
    assertThat(three.grid().values()).isEqualTo(one.grid().values());
    for (int i = 0; i < 7; i++) {
      assertThat(three.levels().get(i).value()).isEqualTo(one.levels().get(i).value());
      for (int k = 0; k < one.levels().get(i).lines().size(); k++) {
        assertThat(three.levels().get(i).lines().get(k).x())
            .isEqualTo(one.levels().get(i).lines().get(k).x());
      }
    }
  }

  @Test
  void aCoarsePictureComesFirstAndIsKeptWhereMoreIsNotWanted() {
    ContourSimulation.Query query =
        query(BOWL, Range.closed(-1, 1), Range.closed(-1, 1), 5, "linear");
    RecordingProgress<ContourSimulation.Result> progress = new RecordingProgress<>(r -> true);
    ContourSimulation.Result result = new ContourSimulation(1).compute(query, progress);
    assertThat(progress.published).hasSize(1);
    assertThat(result).isSameAs(progress.published.get(0));
    assertThat(result.grid().nodes()).isLessThan(LossGrid.FINE);
  }

  @Test
  void thePathsAreShownWithAMarginOfATenth() {
    Scenario sgd =
        References.alone(BOWL.withStart(DoubleVector.of(-1, 0)).withSteps(1), "sgd")
            .withHyperparameter("sgd", "epsilon", 1);
    // one step of SGD goes from −1 to 0 in θ₁ and stays at 0 in θ₂
    PlaneView view = view(sgd);
    assertThat(view.x()).isEqualTo(Range.closed(-1.1, 0.1));
    assertThat(view.y()).isEqualTo(Range.closed(-1, 1));
    Range own = Range.closed(-3, 7);
    PlaneView named =
        view(sgd.withPlane(PlaneSettings.DEFAULT.withRanges(Optional.empty(), Optional.of(own))));
    assertThat(named.x()).isEqualTo(view.x());
    assertThat(named.y()).isEqualTo(own);
  }

  /** Beside 10³⁰⁸ a margin of 1 is nothing, and an axis without length cannot be drawn. */
  @ParameterizedTest
  @ValueSource(doubles = {1e16, -1e16, 1e100, 1e308, -1e308, 1.7e308, 1e-308, 0})
  void thereIsRoomAboutEveryStart(double start) {
    PlaneView view = view(BOWL.withStart(DoubleVector.of(start, start)).withSteps(3));
    for (Range range : List.of(view.x(), view.y())) {
      assertThat(range.low()).isLessThan(start);
      assertThat(range.high()).isGreaterThan(start);
      assertThat(range.high() - range.low()).isFinite();
    }
  }

  @Test
  void aPathThatDivergesIsNotLookedAt() {
    Scenario scenario = References.alone(BOWL.withSteps(5000), "sgd");
    PlaneView view = view(scenario.withHyperparameter("sgd", "epsilon", 3));
    assertThat(view.x()).isEqualTo(Range.closed(-2, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"worksheet", "scaled-logistic"})
  void oneComponentHasNoPlane(String kind) {
    assertThatThrownBy(() -> LossPlane.of(of(kind)))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("fault.plane.one");
  }

  @Test
  void componentsThatAreEqualOrNotThereHaveNoPlane() {
    assertThatThrownBy(
            () -> LossPlane.of(BOWL.withPlane(PlaneSettings.DEFAULT.withComponents(1, 1))))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("/plane/components");
    assertThatThrownBy(
            () -> LossPlane.of(BOWL.withPlane(PlaneSettings.DEFAULT.withComponents(0, 2))))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("/plane/components");
  }

  @Test
  void aLossThatIsFiniteNowhereHasNoLines() {
    Range far = Range.closed(1e200, 1.1e200);
    assertThatThrownBy(() -> contours(BOWL, far, far, 5, "linear"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("fault.plane.nothing");
  }

  @Test
  void whatIsNotFiniteIsLeftOut() {
    // θ₁² leaves the doubles from 1.3e154 on
    Range x = Range.closed(-2e154, 2e154);
    ContourSimulation.Result result =
        contours(quadratic(1, 1), x, Range.closed(-1e150, 1e150), 5, "linear");
    assertThat(result.grid().whole()).isFalse();
    for (ContourSimulation.Level level : result.levels()) {
      assertThat(level.value()).isFinite();
      for (ContourSimulation.Line line : level.lines()) {
        assertThat(most(line.x())).isLessThan(1.9e154);
      }
    }
    assertThat(result.levels().get(0).lines()).hasSize(2);
  }

  /** A line of a level lies wholly on one side of any line of another. */
  private static void assertNested(ContourSimulation.Result result) {
    List<ContourSimulation.Line> closed = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (ContourSimulation.Level level : result.levels()) {
      for (ContourSimulation.Line line : level.lines()) {
        if (line.closed()) {
          closed.add(line);
          values.add(level.value());
        }
      }
    }
    assertThat(closed).isNotEmpty();
    for (int i = 0; i < closed.size(); i++) {
      for (int k = 0; k < closed.size(); k++) {
        if (values.get(i) < values.get(k)) {
          boolean first = holds(closed.get(k), closed.get(i).x()[0], closed.get(i).y()[0]);
          for (int at = 1; at < closed.get(i).size(); at++) {
            assertThat(holds(closed.get(k), closed.get(i).x()[at], closed.get(i).y()[at]))
                .isEqualTo(first);
          }
        }
      }
    }
  }

  /** Whether a closed line goes around a point. */
  private static boolean holds(ContourSimulation.Line line, double x, double y) {
    boolean inside = false;
    for (int i = 1; i < line.size(); i++) {
      double y0 = line.y()[i - 1];
      double y1 = line.y()[i];
      if (y0 > y != y1 > y) {
        double at = line.x()[i - 1] + (y - y0) / (y1 - y0) * (line.x()[i] - line.x()[i - 1]);
        inside ^= x < at;
      }
    }
    return inside;
  }

  private static double most(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElseThrow();
  }

  /** What is filled above a level is what is there above it: a node is inside or it is below. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("planes")
  void anAreaHoldsTheNodesThatAreAboveItsLevel(String name, Scenario scenario, Range x, Range y) {
    ContourSimulation.Result result = contours(scenario, x, y, 5, "logarithmic");
    LossGrid grid = result.grid();
    assertThat(result.ground()).hasSize(1);
    for (ContourSimulation.Level level : result.levels()) {
      assertThat(level.above()).allMatch(ContourSimulation.Line::closed);
      for (int row = 3; row < grid.nodes(); row += 16) {
        for (int column = 5; column < grid.nodes(); column += 16) {
          // a node on the edge or on a line is on neither side
          double loss = grid.value(column, row);
          if (Math.abs(loss - level.value()) > 1e-9 * Math.abs(level.value())) {
            assertThat(inside(level.above(), grid.x(column), grid.y(row)))
                .isEqualTo(loss > level.value());
          }
        }
      }
    }
  }

  private static boolean inside(List<ContourSimulation.Line> outlines, double x, double y) {
    return outlines.stream().filter(outline -> holds(outline, x, y)).count() % 2 == 1;
  }

  /** L = 1/(x−0.3)² has a pole, √ of what is below 0 is no number: neither is filled. */
  @Test
  void whatIsNotFiniteIsLeftOutOfTheGround() {
    Range both = Range.closed(-1, 1);
    Scenario root = formula("sqrt(x) + y");
    ContourSimulation.Result half = contours(root, both, both, 3, "linear");
    assertThat(half.grid().whole()).isFalse();
    assertThat(inside(half.ground(), 0.5, 0.1)).isTrue();
    assertThat(inside(half.ground(), -0.5, 0.1)).isFalse();
    assertThat(half.levels())
        .allSatisfy(level -> assertThat(inside(level.above(), -0.5, 0.9)).isFalse());
    // the node x = 0 is one of the grid
    ContourSimulation.Result pole = contours(formula("1/x + 0 y"), both, both, 3, "linear");
    assertThat(pole.grid().whole()).isFalse();
    assertThat(inside(pole.ground(), 0.001, 0.1)).isFalse();
    assertThat(inside(pole.ground(), 0.02, 0.1)).isTrue();
  }

  private static Scenario formula(String expression) {
    Scenario scenario = of("formula");
    return scenario.withProblemSettings(
        scenario.problem().settings().with("expression", expression));
  }

  private static PlaneView view(Scenario scenario) {
    LossPlane plane = LossPlane.of(scenario);
    return PlaneView.of(
        scenario.plane(),
        new PathSimulation().compute(PathSimulation.Query.of(scenario, plane), Progress.none()));
  }

  private static ContourSimulation.Result contours(
      Scenario scenario, Range x, Range y, int levels, String spacing) {
    return new ContourSimulation().compute(query(scenario, x, y, levels, spacing), Progress.none());
  }

  private static ContourSimulation.Query query(
      Scenario scenario, Range x, Range y, int levels, String spacing) {
    return ContourSimulation.Query.of(
        LossPlane.of(scenario),
        x,
        y,
        PlaneSettings.DEFAULT.withLevels(levels).withSpacing(spacing));
  }
}
