package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.Reference;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.problem.Batches;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;

/** Runs on lines, chains, formulas and mini-batches, against reference numbers. */
class NewProblemsReferenceTest {
  private static final Table TEN =
      Table.of(
          DoubleVector.of(0.5, -1.5, 1),
          DoubleVector.of(2, 1, 0),
          DoubleVector.of(-1, 0.25, 1),
          DoubleVector.of(1.5, 2, 0),
          DoubleVector.of(-0.75, -2, 1),
          DoubleVector.of(0.2, 0.9, 0),
          DoubleVector.of(-2.5, 1, 1),
          DoubleVector.of(1, -0.3, 0),
          DoubleVector.of(0.4, 0.6, 1),
          DoubleVector.of(-1.2, -0.8, 1));

  /** A problem with its start. */
  private record Start(String kind, Settings settings, DoubleVector theta) {
    Problem problem() {
      ProblemKind found = Problems.of(kind);
      return found.problem(found.complete(settings));
    }

    Start with(String id, Settings group) {
      return new Start(kind, settings.with(id, group), theta);
    }
  }

  private static final Settings NONE = Settings.empty();
  private static final Map<String, Start> PROBLEMS =
      Map.of(
          "line-mse", new Start("line", NONE.with("loss", "mse"), DoubleVector.of(-1, 2)),
          "line-se", new Start("line", NONE, DoubleVector.of(-1, 2)),
          "chain-relu-3",
              new Start(
                  "chain",
                  NONE.with("depth", 3)
                      .with("activation", "relu")
                      .with("input", 1.5)
                      .with("target", 2),
                  DoubleVector.of(0.8, 1.2, 0.9)),
          "formula-himmelblau",
              new Start(
                  "formula",
                  NONE.with("expression", "(x²+y-11)²+(x+y^2-7)^2"),
                  DoubleVector.of(0.5, -0.25)),
          "logistic-ce10",
              new Start(
                  "logistic",
                  NONE.with("loss", "cross-entropy").with("samples", TEN),
                  DoubleVector.of(-1, 1)));

  static Stream<CSVRecord> rows() {
    Stream<CSVRecord> batches =
        Reference.rows("batches.csv").stream().filter(row -> row.get("what").equals("run"));
    Stream<CSVRecord> runs =
        Reference.rows("optimizers-v2.csv").stream()
            .filter(
                row -> Optimizers.ALL.stream().anyMatch(o -> o.id().equals(row.get("optimizer"))))
            .filter(row -> PROBLEMS.containsKey(row.get("problem")));
    return Stream.concat(batches, runs);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void endWhereTheReferenceDoes(CSVRecord row) {
    Start start = PROBLEMS.get(row.get("problem"));
    if (row.isMapped("draw")) {
      Settings group =
          NONE.with("size", Double.parseDouble(row.get("b")))
              .with("draw", row.get("draw"))
              .with("seed", Double.parseDouble(row.get("seed")));
      start = start.with(Batches.ID, group);
    }
    Optimizer optimizer = Optimizers.of(row.get("optimizer"));
    OptimizerRun run =
        new OptimizerRun(optimizer, settings(optimizer, row), start.problem(), start.theta());
    int component = Integer.parseInt(row.get("component"));
    double largest = Math.abs(run.value(Quantity.THETA, component));
    while (run.step() < Integer.parseInt(row.get("step"))) {
      assertThat(run.advance()).isTrue();
      largest = Math.max(largest, Math.abs(run.value(Quantity.THETA, component)));
    }
    double tolerance = Double.parseDouble(row.get("relative_tolerance"));
    double expected = Double.parseDouble(row.get("theta"));
    assertThat(Math.abs(run.value(Quantity.THETA, component) - expected))
        .isLessThanOrEqualTo(tolerance * largest);
    double loss = Double.parseDouble(row.get("loss"));
    assertThat(Math.abs(run.loss() - loss)).isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(loss)));
  }

  private static Settings settings(Optimizer optimizer, CSVRecord row) {
    Settings settings = Settings.defaults(optimizer.fields());
    for (String number : List.of("epsilon", "alpha", "delta", "rho1", "rho2", "lambda")) {
      if (settings.has(number) && row.isMapped(number) && !row.get(number).isEmpty()) {
        settings = settings.with(number, Double.parseDouble(row.get(number)));
      }
    }
    for (String choice : List.of("form", "stabiliser", "decay")) {
      if (settings.has(choice)) {
        boolean named = row.isMapped(choice) && !row.get(choice).isEmpty();
        settings = named ? settings.with(choice, row.get(choice)) : settings;
      }
    }
    return settings;
  }
}
