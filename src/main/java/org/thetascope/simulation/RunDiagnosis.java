package org.thetascope.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thetascope.expression.Operator;
import org.thetascope.expression.Symbol;
import org.thetascope.expression.Terms;
import org.thetascope.expression.UndefinedOperation;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.optimizer.Quantity;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.LossFormula;
import org.thetascope.problem.Problem;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;

/**
 * Says what goes wrong in the runs of a query: a learning rate over the border of a quadratic, 0/0,
 * a θ at which the loss has no value, steps that outgrow every double.
 */
public final class RunDiagnosis {
  /** Steps in which the slowest mode has died away beside the fastest. */
  private static final int SETTLING = 2000;

  /** Far beyond every start, and far below the largest double. */
  private static final double LARGE = 1e150;

  private static final String UNSTABLE = "divergence.unstable";
  private static final String GROWTH = "divergence.growth";
  private static final MathContext DIGITS = new MathContext(4);

  /** What can be done about a finding. */
  public enum Remedy {
    /** A smaller learning rate. */
    HALVE_EPSILON,
    /** A stabiliser over 0. */
    RAISE_DELTA,
    /** Nothing with one button. */
    NONE
  }

  /**
   * What goes wrong with one optimizer.
   *
   * @param optimizer its id
   * @param fault the sentence, under divergence.*
   * @param remedy what helps
   */
  public record Finding(String optimizer, Fault fault, Remedy remedy) {
    /** Whether its steps grow from one to the next. */
    public boolean grows() {
      return fault.key().equals(UNSTABLE) || fault.key().equals(GROWTH);
    }
  }

  private final TrajectoryQuery query;
  private final ProblemKind kind;
  private final Settings settings;

  private RunDiagnosis(TrajectoryQuery query) {
    this.query = query;
    kind = Problems.of(query.problem().kind());
    settings = query.problem().settings();
  }

  /** What goes wrong, at most one finding an optimizer, in the order of the curves. */
  public static List<Finding> of(TrajectoryQuery query, List<Trajectory> curves) {
    RunDiagnosis diagnosis = new RunDiagnosis(query);
    List<Finding> findings = new ArrayList<>();
    for (Trajectory trajectory : curves) {
      diagnosis.find(trajectory).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> find(Trajectory trajectory) {
    String optimizer = trajectory.optimizer();
    Optional<Divergence> end = trajectory.divergence();
    return end.flatMap(divergence -> named(optimizer, divergence))
        .or(() -> unstable(optimizer))
        .or(() -> end.map(divergence -> growth(optimizer, divergence)));
  }

  /** An end by something else than growth. */
  private Optional<Finding> named(String optimizer, Divergence end) {
    String name = Optimizers.of(optimizer).name();
    String component = kind.signs(settings).get(end.component());
    return switch (end.cause()) {
      case ZERO_BY_ZERO -> {
        Fault fault = Fault.of("divergence.zeroByZero", name, end.step(), component);
        yield Optional.of(new Finding(optimizer, fault, Remedy.RAISE_DELTA));
      }
      case DIVISION_BY_ZERO -> {
        Fault fault = Fault.of("divergence.byZero", name, end.step(), component);
        yield Optional.of(new Finding(optimizer, fault, Remedy.RAISE_DELTA));
      }
      case GROWTH -> Optional.empty();
      case NO_GRADIENT ->
          noGradient(name, end).map(fault -> new Finding(optimizer, fault, smaller(end)));
    };
  }

  private static Finding growth(String optimizer, Divergence end) {
    Fault fault = Fault.of(GROWTH, Optimizers.of(optimizer).name(), end.step());
    return new Finding(optimizer, fault, smaller(end));
  }

  /** A smaller learning rate does not help where the start itself is to blame. */
  private static Remedy smaller(Divergence end) {
    return end.step() > 0 ? Remedy.HALVE_EPSILON : Remedy.NONE;
  }

  /** Empty where L or its gradient is merely too large for a double. */
  private Optional<Fault> noGradient(String name, Divergence end) {
    Optional<Fault> undefined =
        undefined(end.theta()).map(operation -> undefined(name, end.step(), operation));
    Problem problem = kind.problem(settings);
    boolean value = problem.hasLoss() && Double.isFinite(problem.loss(end.theta().toArray()));
    return undefined.or(
        () ->
            value
                ? Optional.of(Fault.of("divergence.noSlope", name, end.step()))
                : Optional.empty());
  }

  private static Fault undefined(String name, int step, UndefinedOperation undefined) {
    Operator operator = undefined.operation().operator();
    double first = rounded(undefined.operands().get(0));
    if (operator == Operator.QUOTIENT) {
      return Fault.of("divergence.undefined.quotient", name, step, first);
    }
    if (operator == Operator.POWER) {
      double second = rounded(undefined.operands().get(1));
      return Fault.of("divergence.undefined.power", name, step, first, second);
    }
    return Fault.of(
        "divergence.undefined.function", name, step, operator.functionName().orElse(""), first);
  }

  /** The first operation of the loss that has no number at a point, over all samples. */
  private Optional<UndefinedOperation> undefined(DoubleVector theta) {
    Optional<LossFormula> loss = kind.loss(settings);
    if (loss.isEmpty()) {
      return Optional.empty();
    }
    List<Symbol> components = kind.components(settings);
    Map<Symbol, Double> numbers = new HashMap<>();
    Terms.NUMBERS.forEach((symbol, number) -> numbers.put(symbol, number.doubleValue()));
    kind.numbers(settings).forEach((symbol, number) -> numbers.put(symbol, number.doubleValue()));
    List<DoubleVector> samples =
        loss.get().samples().isEmpty() ? List.of(DoubleVector.of()) : loss.get().samples();
    for (DoubleVector sample : samples) {
      for (int i = 0; i < sample.size(); i++) {
        numbers.put(loss.get().letters().get(i), sample.get(i));
      }
      Optional<UndefinedOperation> found =
          UndefinedOperation.find(loss.get().expanded(), components, numbers, theta.toArray());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the learning rate is over the border of a loss whose curvature is the same anywhere.
   */
  private Optional<Finding> unstable(String id) {
    Optimizer optimizer = Optimizers.of(id);
    Settings values = query.optimizers().get(id);
    if (!optimizer.divisor(values).equals(Terms.ONE)) {
      return Optional.empty();
    }
    double epsilon = values.number("epsilon");
    return Curvature.everywhere(kind, settings, query.start())
        .filter(curvature -> epsilon > EpsilonBorder.epsilon(optimizer, values, curvature.value()))
        .map(curvature -> unstable(optimizer, values, curvature));
  }

  private Finding unstable(Optimizer optimizer, Settings values, Curvature curvature) {
    double epsilon = values.number("epsilon");
    double factor = growth(optimizer, values, curvature.value());
    Fault fault =
        Fault.of(
            UNSTABLE,
            optimizer.name(),
            curvature.sign(),
            epsilon,
            rounded(curvature.value()),
            rounded(epsilon * curvature.value()),
            rounded(optimizer.limit(values).doubleValue()),
            curvature.component(),
            rounded(factor));
    return new Finding(optimizer.id(), fault, Remedy.HALVE_EPSILON);
  }

  /**
   * How many times further from the minimum a step ends than it begins, once only the fastest mode
   * is left.
   */
  private static double growth(Optimizer optimizer, Settings values, double curvature) {
    Settings fresh = values.has("v0") ? values.with("v0", 0) : values;
    OptimizerRun run =
        new OptimizerRun(optimizer, fresh, new Parabola(curvature), DoubleVector.of(1));
    double before = 1;
    double factor = 1;
    for (int k = 0; k < SETTLING && Math.abs(before) < LARGE && run.advance(); k++) {
      double theta = run.value(Quantity.THETA, 0);
      factor = Math.abs(theta / before);
      before = theta;
    }
    return factor;
  }

  static double rounded(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
  }

  /** ½ c θ². */
  private record Parabola(double curvature) implements Problem {
    @Override
    public double loss(double[] theta) {
      return curvature * theta[0] * theta[0] / 2;
    }

    @Override
    public void gradient(double[] theta, double[] g) {
      g[0] = curvature * theta[0];
    }

    @Override
    public void hessian(double[] theta, double[][] h) {
      h[0][0] = curvature;
    }
  }
}
