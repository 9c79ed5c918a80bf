package org.thetascope.worksheet.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.simulation.OptimizerRun;
import org.thetascope.worksheet.Homework;

/** The rules as formulas, against the 60 digits of the reference and against the simulation. */
class HistoryTest {
  @Test
  void theExactHistoryAgreesWithTheReferenceToFiftyDigits() throws IOException {
    try (InputStream in = HistoryTest.class.getResourceAsStream("/reference/worksheet-exact.csv");
        CSVParser parser =
            CSVParser.parse(
                in,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      int compared = 0;
      for (CSVRecord record : parser) {
        if (!record.get("quantity").equals("theta_prev")) {
          History history =
              new History(WorkedRules.of(Homework.scenario(), record.get("optimizer")), Map.of())
                  .upTo(3);
          BigDecimal found =
              history
                  .computed(
                      new Cell(
                          Integer.parseInt(record.get("step")),
                          quantity(record.get("quantity")),
                          0))
                  .orElseThrow();
          BigDecimal expected = new BigDecimal(record.get("value"));
          assertThat(found.subtract(expected).abs())
              .isLessThan(expected.abs().scaleByPowerOfTen(-50));
          compared++;
        }
      }
      assertThat(compared).isEqualTo(54);
    }
  }

  private static Quantity quantity(String id) {
    for (Quantity quantity : Quantity.values()) {
      if (quantity.id().equals(id)) {
        return quantity;
      }
    }
    throw new IllegalArgumentException(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"worksheet", "scaled-logistic", "quadratic"})
  void everyOptimizerUnderEveryConventionAgreesWithTheSimulation(String kind) {
    for (String convention : Conventions.ids()) {
      Scenario scenario = scalar(kind).withConvention(convention);
      Problem problem = Problems.of(kind).problem(scenario.problem().settings());
      for (Optimizer optimizer : Optimizers.ALL) {
        Settings settings = scenario.optimizers().get(optimizer.id()).values();
        OptimizerRun run = new OptimizerRun(optimizer, settings, problem, scenario.start());
        History history = new History(WorkedRules.of(scenario, optimizer.id()), Map.of()).upTo(5);
        for (int step = 1; step <= 5; step++) {
          run.advance();
          for (CellRule rule : history.rules(step)) {
            double expected = run.value(rule.cell().quantity(), 0);
            double found = history.computed(rule.cell()).orElseThrow().doubleValue();
            assertThat(found)
                .as("%s %s %s step %d", convention, optimizer.id(), rule.cell(), step)
                .isCloseTo(expected, within(1e-10 * Math.max(1e-3, Math.abs(expected))));
          }
        }
      }
    }
  }

  private static Scenario scalar(String kind) {
    Scenario scenario = Scenario.DEFAULT.withProblemKind(kind);
    if (kind.equals("quadratic")) {
      Settings one =
          scenario
              .problem()
              .settings()
              .with("curvature", DoubleVector.of(2))
              .with("centre", DoubleVector.of(0.5));
      scenario = scenario.withProblemSettings(one);
    }
    return scenario.withStart(DoubleVector.of(0.75));
  }

  @Test
  void theRulesHaveTheQuantitiesOfTheOptimizer() {
    for (Optimizer optimizer : Optimizers.ALL) {
      WorkedRules rules = WorkedRules.of(Homework.scenario(), optimizer.id());
      assertThat(rules.step(1).stream().map(rule -> rule.cell().quantity()))
          .containsExactlyElementsOf(optimizer.quantities());
    }
  }

  @Test
  void aPrintedNumberIsGoneOnFrom() {
    Map<Cell, BigDecimal> printed = new HashMap<>();
    printed.put(new Cell(1, Quantity.G, 0), new BigDecimal("3"));
    History history = new History(WorkedRules.of(Homework.scenario(), "sgd"), printed).upTo(1);
    assertThat(history.computed(new Cell(1, Quantity.THETA, 0)).orElseThrow())
        .isEqualByComparingTo("-2.99999999");
    assertThat(history.used(new Cell(1, Quantity.G, 0)).orElseThrow()).isEqualByComparingTo("3");
  }

  @Test
  void aDivisionByZeroIsUndefinedAndSoIsWhatFollows() {
    Scenario scenario =
        Homework.scenario().withStart(DoubleVector.of(0)).withHyperparameter("adagrad", "delta", 0);
    History history = new History(WorkedRules.of(scenario, "adagrad"), Map.of()).upTo(2);
    assertThat(history.computed(new Cell(1, Quantity.R, 0)).orElseThrow()).isZero();
    assertThat(history.computed(new Cell(1, Quantity.DELTA_THETA, 0))).isEqualTo(Optional.empty());
    assertThat(history.computed(new Cell(2, Quantity.G, 0))).isEqualTo(Optional.empty());
  }

  @Test
  void anExponentBeyondAllMeasureIsNoTrap() {
    Map<Cell, BigDecimal> printed = new HashMap<>();
    printed.put(new Cell(1, Quantity.THETA, 0), new BigDecimal("1e9999"));
    History history = new History(WorkedRules.of(Homework.scenario(), "sgd"), printed).upTo(2);
    assertThat(history.computed(new Cell(2, Quantity.G, 0)).orElseThrow())
        .isEqualByComparingTo(new BigDecimal("1e9999"));
  }
}
