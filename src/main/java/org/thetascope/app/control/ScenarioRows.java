package org.thetascope.app.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import org.thetascope.app.document.Lens;
import org.thetascope.chain.WeightKinds;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.PlaneSettings;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.SweepSettings;
import org.thetascope.scenario.VarianceSettings;

/** Makes the row of any number of a scenario by its id, as the view in a file names it. */
public final class ScenarioRows {
  private static final Lens<Double> STEPS =
      new Lens<>(s -> (double) s.steps(), (s, v) -> s.withSteps(v.intValue()));
  private static final Map<String, Numbered> CHAIN =
      Map.of(
          "depth",
          new Numbered(
              ChainSettings.DEPTH,
              s -> (double) s.chain().depth(),
              (s, v) -> s.withChain(s.chain().withDepth(v.intValue()))),
          "input",
          new Numbered(
              ChainSettings.INPUT,
              s -> s.chain().input(),
              (s, v) -> s.withChain(s.chain().withInput(v))));
  private static final Map<String, Numbered> VARIANCE =
      Map.of(
          "width",
          new Numbered(
              VarianceSettings.WIDTH,
              s -> (double) s.variance().width(),
              (s, v) -> s.withVariance(s.variance().withWidth(v.intValue()))),
          "depth",
          new Numbered(
              VarianceSettings.DEPTH,
              s -> (double) s.variance().depth(),
              (s, v) -> s.withVariance(s.variance().withDepth(v.intValue()))),
          "trials",
          new Numbered(
              VarianceSettings.TRIALS,
              s -> (double) s.variance().trials(),
              (s, v) -> s.withVariance(s.variance().withTrials(v.intValue()))),
          "seed",
          new Numbered(
              WeightKinds.SEED,
              s -> (double) s.variance().seed(),
              (s, v) -> s.withVariance(s.variance().withSeed(v.longValue()))));

  private static final Map<String, Numbered> PLANE =
      Map.of(
          "levels",
          new Numbered(
              PlaneSettings.LEVELS.named("contourLevels"),
              s -> (double) s.plane().levels(),
              (s, v) -> s.withPlane(s.plane().withLevels(v.intValue()))));
  private static final Map<String, Numbered> SWEEP =
      Map.of(
          "low",
          new Numbered(
              SweepSettings.LOW.named("sweepLow"),
              s -> s.sweep().low(),
              (s, v) -> s.withSweep(s.sweep().withLow(v))),
          "high",
          new Numbered(
              SweepSettings.HIGH.named("sweepHigh"),
              s -> s.sweep().high(),
              (s, v) -> s.withSweep(s.sweep().withHigh(v))),
          "points",
          new Numbered(
              SweepSettings.POINTS.named("sweepPoints"),
              s -> (double) s.sweep().points(),
              (s, v) -> s.withSweep(s.sweep().withPoints(v.intValue()))));

  private final RowContext context;

  /** A number that every scenario has. */
  private record Numbered(
      Parameter parameter,
      Function<Scenario, Double> getter,
      BiFunction<Scenario, Double, Scenario> wither) {
    Lens<Double> lens() {
      return new Lens<>(getter, wither);
    }
  }

  /** With what every row needs. */
  public ScenarioRows(RowContext context) {
    this.context = context;
  }

  /** The row with an id; empty where the present scenario has no such number. */
  public Optional<Node> of(String id) {
    Scenario scenario = context.model().scenario();
    int dash = id.indexOf('-');
    String group = dash < 0 ? "" : id.substring(0, dash);
    String field = id.substring(dash + 1);
    return switch (group) {
      case "" -> alone(id);
      case "start" -> start(id, field, scenario.start().size());
      case "problem" ->
          field(
              group,
              field,
              Problems.of(scenario.problem().kind()).fields(),
              ProblemPane.rowsOf(scenario.problem().kind(), context));
      case "chain" -> CHAIN.containsKey(field) ? row(id, CHAIN.get(field)) : weights(field);
      case "variance" -> Optional.ofNullable(VARIANCE.get(field)).flatMap(one -> row(id, one));
      case "plane" -> Optional.ofNullable(PLANE.get(field)).flatMap(one -> row(id, one));
      case "sweep" -> Optional.ofNullable(SWEEP.get(field)).flatMap(one -> row(id, one));
      default -> optimizer(group, field);
    };
  }

  private Optional<Node> alone(String id) {
    if (id.equals(Scenario.STEPS.id())) {
      return row(id, Scenario.STEPS, STEPS);
    }
    return Optimizers.ALL.stream()
        .flatMap(optimizer -> optimizer.fields().stream())
        .filter(field -> field.id().equals(id) && field instanceof Parameter)
        .findFirst()
        .flatMap(field -> row(id, (Parameter) field, common(id)));
  }

  private Optional<Node> start(String id, String number, int size) {
    if (!number.matches("\\d") || Integer.parseInt(number) >= size) {
      return Optional.empty();
    }
    int j = Integer.parseInt(number);
    Scenario scenario = context.model().scenario();
    String component =
        Problems.of(scenario.problem().kind()).signs(scenario.problem().settings()).get(j);
    Lens<Double> lens =
        new Lens<>(
            s -> s.start().get(j),
            (s, v) -> s.withStart(s.start().with(j, v)),
            s -> j < s.start().size());
    return row(id, Scenario.START.called(component), lens);
  }

  private Optional<Node> weights(String field) {
    FieldRows rows =
        new FieldRows(
            "chain-",
            s -> s.chain().weights().settings(),
            (s, v) -> s.withChain(s.chain().withWeights(s.chain().weights().with(v))),
            context);
    String kind = context.model().scenario().chain().weights().kind();
    return field("chain", field, WeightKinds.of(kind).fields(), rows);
  }

  private Optional<Node> optimizer(String id, String field) {
    Optional<Optimizer> found =
        Optimizers.ALL.stream().filter(optimizer -> optimizer.id().equals(id)).findFirst();
    return found.flatMap(
        optimizer ->
            field(
                id,
                field,
                optimizer.fields(),
                new FieldRows(
                    id + "-",
                    s -> s.optimizers().get(id).values(),
                    (s, v) -> s.withOptimizer(id, s.optimizers().get(id).with(v)),
                    context)));
  }

  private static Optional<Node> field(
      String group, String id, List<? extends Field> fields, FieldRows rows) {
    return rows.rows(fields, 0).stream()
        .filter(row -> row.getId().equals(group + "-" + id))
        .findFirst();
  }

  private Optional<Node> row(String id, Numbered number) {
    return row(id, number.parameter(), number.lens());
  }

  private Optional<Node> row(String id, Parameter parameter, Lens<Double> lens) {
    String name = context.text().get("parameter." + parameter.id() + ".name");
    return Optional.of(new ParameterRow(id, name, parameter, lens, context));
  }

  /** The number that all optimizers share, or NaN; setting it sets it for all that have it. */
  static Lens<Double> common(String field) {
    return new Lens<>(
        scenario -> {
          double[] values =
              scenario.optimizers().values().stream()
                  .filter(settings -> settings.values().has(field))
                  .mapToDouble(settings -> settings.values().number(field))
                  .distinct()
                  .toArray();
          return values.length == 1 ? values[0] : Double.NaN;
        },
        (scenario, value) -> {
          Scenario changed = scenario;
          for (String optimizer : scenario.optimizers().keySet()) {
            if (scenario.optimizers().get(optimizer).values().has(field)) {
              changed = changed.withHyperparameter(optimizer, field, value);
            }
          }
          return changed;
        });
  }
}
