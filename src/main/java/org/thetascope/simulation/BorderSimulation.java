package org.thetascope.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.Batches;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.OptimizerSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * Finds the learning rates from which on optimizers do not settle, where they are known: on a loss
 * whose curvature is the same everywhere, and near the minimum below the start of any other. What
 * divides the gradient must be known there too, so AdaGrad, whose r remembers its way, has none;
 * nor have mini-batches, whose curvature changes from step to step.
 */
public final class BorderSimulation
    implements Computation<BorderSimulation.Query, List<EpsilonBorder>> {
  /** Whatever ε is, the borders are the same. */
  private static final double ANY = 1;

  /**
   * All that borders depend on.
   *
   * @param problem the loss
   * @param start θ₀
   * @param optimizers the settings of all, by id
   */
  public record Query(
      Selection problem, DoubleVector start, Map<String, OptimizerSettings> optimizers) {
    /** Keeps a copy of the optimizers. */
    public Query {
      optimizers = Collections.unmodifiableMap(new LinkedHashMap<>(optimizers));
    }

    /** What a scenario asks for. */
    public static Query of(Scenario scenario) {
      Map<String, OptimizerSettings> optimizers = new LinkedHashMap<>();
      scenario
          .optimizers()
          .forEach(
              (id, settings) ->
                  optimizers.put(id, settings.with(settings.values().with("epsilon", ANY))));
      return new Query(scenario.problem(), scenario.start(), optimizers);
    }
  }

  @Override
  public List<EpsilonBorder> compute(Query query, Progress<List<EpsilonBorder>> progress) {
    ProblemKind kind = Problems.of(query.problem().kind());
    Settings settings = query.problem().settings();
    Problem problem = kind.problem(settings);
    if (!problem.hasLoss() || !settings.group(Batches.ID).isEmpty()) {
      return List.of();
    }
    Optional<Curvature> everywhere = Curvature.everywhere(kind, settings, query.start());
    Optional<DoubleVector> minimum =
        everywhere.isPresent()
            ? Optional.empty()
            : Minimum.below(query.start(), problem, progress::stopRequested);
    Optional<Curvature> curvature =
        everywhere.or(() -> minimum.map(theta -> Curvature.at(problem, theta.toArray())));
    List<EpsilonBorder> borders = new ArrayList<>();
    curvature.ifPresent(
        known ->
            query.optimizers().forEach((id, values) -> add(borders, id, values, known, minimum)));
    return borders;
  }

  private static void add(
      List<EpsilonBorder> borders,
      String id,
      OptimizerSettings settings,
      Curvature curvature,
      Optional<DoubleVector> minimum) {
    Optimizer optimizer = Optimizers.of(id);
    Optional<BigDecimal> divisor = optimizer.divisorAtRest(settings.values());
    if (divisor.isEmpty() || divisor.get().signum() == 0) {
      return;
    }
    double epsilon =
        EpsilonBorder.epsilon(optimizer, settings.values(), curvature.value(), divisor.get());
    if (!Double.isFinite(epsilon)) {
      return;
    }
    boolean plain = divisor.get().equals(BigDecimal.ONE);
    boolean grows = plain && minimum.isEmpty();
    double limit =
        RunDiagnosis.rounded(
            optimizer.limit(settings.values().with("epsilon", epsilon)).doubleValue());
    double shown = RunDiagnosis.rounded(epsilon);
    Fault sentence =
        plain
            ? Fault.of(
                grows ? "border.grows" : "border.minimum",
                optimizer.name(),
                shown,
                curvature.sign(),
                limit)
            : Fault.of(
                "border.rest",
                optimizer.name(),
                shown,
                curvature.sign(),
                limit,
                RunDiagnosis.rounded(divisor.get().doubleValue()));
    borders.add(new EpsilonBorder(id, settings.enabled(), epsilon, grows, sentence));
  }
}
