package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Reference;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;

/** Whole trajectories against independent numbers, each row with its own tolerance. */
class TrajectoryReferenceTest {
  private static final List<String> HYPERPARAMETERS =
      List.of("epsilon", "alpha", "delta", "rho", "rho1", "rho2", "lambda");

  private static final List<String> CHOICES = List.of("stabiliser", "form", "decay");

  private static final double ROUNDING = 2e-15;

  /** The table's primitive of the worksheet's g is −3.8e-18 at 0, where it is 0 by definition. */
  private static final double REFERENCE_OFFSET = 3.81e-18;

  static Stream<Named<List<CSVRecord>>> runs() {
    return Stream.concat(runs("trajectories.csv"), runs("optimizers-v2.csv"));
  }

  /** The rows of a table in the runs that they belong to: those that differ in the step only. */
  private static Stream<Named<List<CSVRecord>>> runs(String table) {
    Map<String, List<CSVRecord>> runs = new LinkedHashMap<>();
    for (CSVRecord row : Reference.rows(table)) {
      Map<String, String> settings = row.toMap();
      List.of("step", "component", "theta", "v", "loss", "status", "relative_tolerance")
          .forEach(settings::remove);
      String key = String.join(" ", settings.values()).strip();
      runs.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return runs.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
  }

  @Test
  void everyProblemOfTheTableIsThere() {
    assertThat(Reference.rows("trajectories.csv")).hasSize(1164);
    assertThat(runs("trajectories.csv")).hasSize(5 * 3 * (1 + 2 + 2 + 3));
    assertThat(Reference.rows("optimizers-v2.csv")).hasSize(1724);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void thetaAndLossAndStatus(List<CSVRecord> rows) {
    Case example = Case.of(rows.get(0).get("problem"));
    OptimizerRun run =
        new OptimizerRun(
            Optimizers.of(rows.get(0).get("optimizer")),
            settings(rows.get(0)),
            example.problem,
            example.start);
    double[] greatest = new double[run.dimension()];
    note(greatest, run);
    for (CSVRecord row : rows) {
      while (run.step() < Integer.parseInt(row.get("step"))) {
        assertThat(run.advance()).as("rows after the divergence at %s", run.step()).isTrue();
        note(greatest, run);
      }
      int j = Integer.parseInt(row.get("component"));
      double tolerance = Double.parseDouble(row.get("relative_tolerance")) * greatest[j];
      BigDecimal exact = new BigDecimal(row.get("theta"));
      if (row.isMapped("v") && !row.get("v").isEmpty()) {
        double v = Double.parseDouble(row.get("v"));
        assertThat(run.value(Quantity.V, j))
            .as("v%s at step %s", j, row.get("step"))
            .isCloseTo(v, within(tolerance));
      }
      double off = new BigDecimal(run.value(Quantity.THETA, j)).subtract(exact).abs().doubleValue();
      assertThat(off).as("θ%s at step %s", j, row.get("step")).isLessThanOrEqualTo(tolerance);
      assertThat(run.diverged() ? "diverged" : "ok").isEqualTo(row.get("status"));
    }
    CSVRecord last = rows.get(rows.size() - 1);
    assertThat(run.advance()).isEqualTo(last.get("status").equals("ok"));
  }

  /** The loss where the reference stands, so that θ's own error plays no part. */
  @ParameterizedTest
  @MethodSource("runs")
  void lossAtTheReference(List<CSVRecord> rows) {
    Case example = Case.of(rows.get(0).get("problem"));
    int dimension = example.start.size();
    for (int i = 0; i + dimension <= rows.size(); i += dimension) {
      if (rows.get(i).get("loss").isEmpty()) {
        continue;
      }
      double[] theta = new double[dimension];
      for (int j = 0; j < dimension; j++) {
        theta[j] = new BigDecimal(rows.get(i + j).get("theta")).doubleValue();
      }
      double[] g = new double[dimension];
      example.problem.gradient(theta, g);
      double exact = Double.parseDouble(rows.get(i).get("loss"));
      double scale = Math.abs(exact);
      for (int j = 0; j < dimension; j++) {
        scale += Math.abs(g[j] * theta[j]);
      }
      assertThat(Math.abs(example.problem.loss(theta) - exact))
          .as("step %s", rows.get(i).get("step"))
          .isLessThanOrEqualTo(ROUNDING * scale + REFERENCE_OFFSET);
    }
  }

  private static void note(double[] greatest, OptimizerRun run) {
    for (int j = 0; j < greatest.length; j++) {
      greatest[j] = Math.max(greatest[j], Math.abs(run.value(Quantity.THETA, j)));
    }
  }

  private static Settings settings(CSVRecord row) {
    Optimizer optimizer = Optimizers.of(row.get("optimizer"));
    Settings settings = Settings.defaults(optimizer.fields());
    for (String id : HYPERPARAMETERS) {
      if (named(row, id)) {
        settings = settings.with(id, Double.parseDouble(row.get(id)));
      }
    }
    for (String id : CHOICES) {
      if (named(row, id)) {
        settings = settings.with(id, row.get(id));
      }
    }
    return settings;
  }

  private static boolean named(CSVRecord row, String id) {
    return row.isMapped(id) && !row.get(id).isEmpty();
  }

  /** A problem of the table and where it starts. */
  private record Case(Problem problem, DoubleVector start) {
    static Case of(String name) {
      return switch (name) {
        case "quadratic-1d" ->
            make(
                "quadratic",
                Settings.empty()
                    .with("curvature", DoubleVector.of(2))
                    .with("centre", DoubleVector.of(3)),
                -1);
        case "logistic-squared-error" -> make("logistic", Settings.empty(), -1, 1);
        case "line-mse" -> make("line", Settings.empty().with("loss", "mse"), -1, 2);
        case "chain-relu-3" ->
            make(
                "chain",
                Settings.empty()
                    .with("depth", 3)
                    .with("activation", "relu")
                    .with("input", 1.5)
                    .with("target", 2),
                0.8,
                1.2,
                0.9);
        case "formula-himmelblau" -> make("formula", Settings.empty(), 0.5, -0.25);
        case "rosenbrock" -> make(name, Settings.empty(), -1.2, 1);
        default -> make(name, Settings.empty(), 1e-8);
      };
    }

    private static Case make(String kind, Settings named, double... start) {
      Settings settings = Problems.of(kind).complete(named);
      return new Case(Problems.of(kind).problem(settings), DoubleVector.of(start));
    }
  }
}
