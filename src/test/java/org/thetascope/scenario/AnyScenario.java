package org.thetascope.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.thetascope.Doubles;
import org.thetascope.activation.Activations;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKind;
import org.thetascope.chain.WeightKinds;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.AnySettings;
import org.thetascope.parameter.ComponentsField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.variance.Scheme;

/** Random scenarios of every kind that the registries know, within all that a file may say. */
public final class AnyScenario {
  private AnyScenario() {}

  /** Any scenario; its numbers may be huge, so that it is for reading and writing, not running. */
  public static Arbitrary<Scenario> scenarios() {
    return Combinators.combine(
            words(), words(), problems(), runs(), chains(), variances(), planes(), sweeps())
        .as(
            (title, notes, problem, run, chain, variance, plane, sweep) ->
                new Scenario(
                    title,
                    notes,
                    problem.selection(),
                    problem.start(),
                    run.steps(),
                    run.convention(),
                    begun(run.optimizers(), problem.start().size()),
                    chain,
                    variance,
                    plane,
                    sweep,
                    View.DEFAULT))
        .flatMap(scenario -> views(scenario).map(scenario::withView));
  }

  /** Where an optimizer that is on begins with other numbers than 0, each component has its own. */
  private static Map<String, OptimizerSettings> begun(
      Map<String, OptimizerSettings> optimizers, int dimension) {
    Map<String, OptimizerSettings> begun = new LinkedHashMap<>();
    optimizers.forEach(
        (id, settings) -> {
          Settings values = settings.values();
          for (Field field : Optimizers.of(id).fields()) {
            if (settings.enabled() && field instanceof ComponentsField) {
              double first = values.number(field.id());
              DoubleVector list = DoubleVector.filled(dimension, first / 2).with(0, first);
              values = values.with(field.id(), list);
            }
          }
          begun.put(id, settings.with(values));
        });
    return begun;
  }

  private record Problem(Selection selection, DoubleVector start) {}

  private record Run(int steps, String convention, Map<String, OptimizerSettings> optimizers) {}

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange(' ', '\uD7FF')
        .withChars('\n', '\t', '\r', '"', '\\', '\u0000', 'θ')
        .ofMaxLength(30);
  }

  private static Arbitrary<Problem> problems() {
    return Arbitraries.of(Problems.ALL)
        .flatMap(
            kind ->
                settings(kind)
                    .flatMap(
                        settings ->
                            AnySettings.vector(
                                    AnySettings.number(Scenario.START),
                                    kind.components(settings).size())
                                .map(start -> new Problem(selection(kind, settings), start))));
  }

  private static Selection selection(ProblemKind kind, Settings settings) {
    return new Selection(kind.id(), settings);
  }

  private static Arbitrary<Settings> settings(ProblemKind kind) {
    return Arbitraries.oneOf(
            AnySettings.onSliders(kind.fields()), AnySettings.allowed(kind.fields()))
        .filter(settings -> accepted(() -> kind.complete(settings)));
  }

  private static Arbitrary<Run> runs() {
    return Combinators.combine(
            whole(Scenario.STEPS), Arbitraries.of(Conventions.ids()), optimizers())
        .as(Run::new);
  }

  private static Arbitrary<Map<String, OptimizerSettings>> optimizers() {
    List<Arbitrary<Map.Entry<String, OptimizerSettings>>> all =
        Optimizers.ALL.stream().map(AnyScenario::optimizer).toList();
    return Combinators.combine(all)
        .as(
            entries -> {
              Map<String, OptimizerSettings> map = new LinkedHashMap<>();
              entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
              return map;
            });
  }

  private static Arbitrary<Map.Entry<String, OptimizerSettings>> optimizer(Optimizer optimizer) {
    return Combinators.combine(Arbitraries.of(true, false), AnySettings.allowed(optimizer.fields()))
        .as((enabled, values) -> Map.entry(optimizer.id(), new OptimizerSettings(enabled, values)));
  }

  private static Arbitrary<ChainSettings> chains() {
    return Combinators.combine(
            Arbitraries.of(WeightKinds.ALL),
            AnySettings.number(ChainSettings.INPUT),
            Arbitraries.of(FirstLayer.values()),
            Arbitraries.subsetOf(Activations.ids()).ofMinSize(1),
            whole(ChainSettings.DEPTH))
        .flatAs(
            (kind, input, first, activations, depth) ->
                weights(kind)
                    .map(
                        settings ->
                            new ChainSettings(
                                settings.has("values") ? settings.vector("values").size() : depth,
                                input,
                                new Selection(kind.id(), settings),
                                first,
                                List.copyOf(activations))));
  }

  private static Arbitrary<Settings> weights(WeightKind kind) {
    if (kind.id().equals("list")) {
      return Arbitraries.integers()
          .between(WeightKinds.MIN_DEPTH, 40)
          .flatMap(depth -> AnySettings.vector(AnySettings.number(ChainSettings.INPUT), depth))
          .map(values -> Settings.empty().with("values", values));
    }
    return AnySettings.allowed(kind.fields())
        .filter(settings -> accepted(() -> kind.check(settings, WeightKinds.MIN_DEPTH)));
  }

  private static Arbitrary<VarianceSettings> variances() {
    Arbitrary<Scheme> schemes =
        Arbitraries.oneOf(
            Arbitraries.of(Scheme.NAMED).map(Scheme::named),
            AnySettings.number(VarianceSettings.C).map(Scheme::custom));
    return Combinators.combine(
            Arbitraries.of(Activations.ids()),
            schemes,
            Arbitraries.of(VarianceSettings.DISTRIBUTION.options()),
            whole(VarianceSettings.WIDTH),
            whole(VarianceSettings.DEPTH),
            whole(VarianceSettings.TRIALS),
            AnySettings.number(WeightKinds.SEED).map(Double::longValue))
        .as(VarianceSettings::new);
  }

  private static Arbitrary<PlaneSettings> planes() {
    Arbitrary<Optional<Range>> ends =
        AnySettings.vector(Doubles.between(-1e300, 1e300), 2)
            .filter(v -> v.get(0) < v.get(1))
            .map(v -> Range.closed(v.get(0), v.get(1)))
            .optional();
    return Combinators.combine(
            AnySettings.allowed(List.of(PlaneSettings.COMPONENTS, PlaneSettings.SPACING)),
            whole(PlaneSettings.LEVELS),
            ends,
            ends)
        .as(
            (named, levels, x, y) ->
                new PlaneSettings(
                    named.vector("components"), levels, named.choice("spacing"), x, y));
  }

  private static Arbitrary<SweepSettings> sweeps() {
    return Combinators.combine(
            AnySettings.number(SweepSettings.LOW),
            AnySettings.number(SweepSettings.HIGH),
            whole(SweepSettings.POINTS))
        .filter((low, high, points) -> low < high)
        .as(SweepSettings::new);
  }

  /** Any view of a scenario: of every lab and part, with rows that it has. */
  private static Arbitrary<View> views(Scenario scenario) {
    return Arbitraries.of(LabOutline.ALL)
        .flatMap(
            lab ->
                Arbitraries.of(lab.parts())
                    .flatMap(
                        part ->
                            Combinators.combine(
                                    Arbitraries.of(View.MEASURE.options()),
                                    Arbitraries.integers().between(0, scenario.start().size() - 1),
                                    some(lab.charts(), 0, 9),
                                    some(part.charts(), Math.min(1, part.charts().size()), 9),
                                    some(SliderRows.of(scenario), 0, View.MAX_SLIDERS),
                                    Arbitraries.of(true, false))
                                .as(
                                    (measure, component, logarithmic, charts, rows, predict) ->
                                        new View(
                                            lab.id(),
                                            part.id(),
                                            measure,
                                            component,
                                            logarithmic,
                                            charts,
                                            rows,
                                            predict))));
  }

  private static Arbitrary<List<String>> some(List<String> all, int least, int most) {
    return Arbitraries.shuffle(all)
        .flatMap(
            mixed ->
                Arbitraries.integers()
                    .between(least, Math.min(most, mixed.size()))
                    .map(n -> mixed.subList(0, n)));
  }

  private static Arbitrary<Integer> whole(Parameter parameter) {
    return AnySettings.number(parameter).map(Double::intValue);
  }

  private static boolean accepted(Runnable check) {
    try {
      check.run();
      return true;
    } catch (FaultException e) {
      return false;
    }
  }
}
