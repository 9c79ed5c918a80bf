package org.thetascope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thetascope.Exact;
import org.thetascope.Reference;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;

/** Every intermediate of the source document's recurrence to 1e-14. */
class WorksheetReferenceTest {
  private static final double RELATIVE = 1e-14;

  @TestFactory
  Iterable<DynamicTest> everyIntermediate() {
    Map<String, OptimizerRun> runs = new HashMap<>();
    return Reference.rows("worksheet-exact.csv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("optimizer") + " " + row.get("step") + " " + row.get("quantity"),
                    () -> check(row, runs)))
        .toList();
  }

  private static void check(CSVRecord row, Map<String, OptimizerRun> runs) {
    OptimizerRun run = runs.computeIfAbsent(row.get("optimizer"), WorksheetReferenceTest::start);
    boolean before = row.get("quantity").equals("theta_prev");
    int step = Integer.parseInt(row.get("step")) - (before ? 1 : 0);
    while (run.step() < step) {
      run.advance();
    }
    Quantity quantity =
        before
            ? Quantity.THETA
            : Arrays.stream(Quantity.values())
                .filter(q -> q.id().equals(row.get("quantity")))
                .findFirst()
                .orElseThrow();
    assertThat(Exact.relative(run.value(quantity, 0), new BigDecimal(row.get("value"))))
        .isLessThanOrEqualTo(RELATIVE);
  }

  private static OptimizerRun start(String id) {
    ProblemKind kind = Problems.of("worksheet");
    Problem problem = kind.problem(kind.complete(Settings.empty()));
    Optimizer optimizer = Optimizers.of(id);
    Settings settings = Settings.defaults(optimizer.fields()).with("epsilon", 1);
    Settings values = Conventions.of("worksheet").applyTo(optimizer, settings);
    return new OptimizerRun(optimizer, values, problem, DoubleVector.of(1e-8));
  }
}
