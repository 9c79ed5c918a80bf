package org.thetascope.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thetascope.chain.FirstLayer;
import org.thetascope.chain.WeightKind;
import org.thetascope.chain.WeightKinds;
import org.thetascope.json.JsonObject;
import org.thetascope.optimizer.Convention;
import org.thetascope.optimizer.Conventions;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.VectorField;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;
import org.thetascope.variance.Scheme;

/** What the JSON of a scenario means: every check and default of the file contract. */
final class ScenarioJson {
  static final String FORMAT = "thetascope-scenario";
  static final int VERSION = 2;

  /** What stands at the root of a file, in its order. */
  private static final List<Key> KEYS =
      List.of(
          new Key("format", 1),
          new Key("version", 1),
          new Key("title", 1),
          new Key("notes", 1),
          new Key("problem", 1),
          new Key("start", 1),
          new Key("steps", 1),
          new Key("convention", 1),
          new Key("optimizers", 1),
          new Key("chain", 1),
          new Key("variance", 1),
          new Key("plane", 2),
          new Key("sweep", 2),
          new Key("view", 2));

  private ScenarioJson() {}

  /**
   * The scenario that a JSON object describes.
   *
   * @throws FaultException at the first thing that is not as the contract has it
   */
  static Scenario read(JsonObject root) {
    root.allowOnly(root.known(KEYS));
    Selection problem = problem(root.object("problem"));
    DoubleVector start = start(root, problem);
    String convention =
        root.choice(new ChoiceField("convention", "", Conventions.ids(), Conventions.DEFAULT));
    Scenario scenario =
        new Scenario(
            root.string("title", ""),
            root.string("notes", ""),
            problem,
            start,
            steps(root, problem),
            convention,
            optimizers(root.object("optimizers"), convention, start.size()),
            chain(root.object("chain")),
            variance(root.object("variance")),
            plane(root.object("plane")),
            sweep(root.object("sweep")),
            View.DEFAULT);
    return scenario.withView(ViewJson.read(root.object("view"), scenario));
  }

  private static Selection problem(JsonObject json) {
    String id = json.choice(new ChoiceField("kind", "", json.known(Problems.ALL), "logistic"));
    ProblemKind kind = Problems.of(id);
    json.allowOnly(with("kind", json.known(kind.fields())));
    Settings named = json.named(kind.fields());
    return new Selection(id, json.located("", () -> kind.complete(named)));
  }

  private static int steps(JsonObject root, Selection problem) {
    int asked = (int) root.number(Scenario.STEPS);
    return root.has(Scenario.STEPS.id())
        ? asked
        : Problems.of(problem.kind()).steps(problem.settings()).orElse(asked);
  }

  private static DoubleVector start(JsonObject root, Selection problem) {
    ProblemKind kind = Problems.of(problem.kind());
    if (!root.has("start")) {
      return kind.defaultStart(problem.settings());
    }
    DoubleVector start = root.vector("start", Scenario.START);
    int dimension = kind.components(problem.settings()).size();
    return root.located(
        "/start",
        () -> {
          if (start.size() != dimension) {
            throw new FaultException("fault.startLength", start.size(), dimension);
          }
          return start;
        });
  }

  private static Map<String, OptimizerSettings> optimizers(
      JsonObject json, String convention, int dimension) {
    json.allowOnly(json.known(Optimizers.ALL));
    Map<String, OptimizerSettings> all = new LinkedHashMap<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      boolean enabled = json.has(optimizer.id()) || optimizer.enabledUnnamed();
      JsonObject own = json.object(optimizer.id());
      Settings values = optimizer(own, optimizer, Conventions.of(convention));
      OptimizerSettings settings = new OptimizerSettings(own.bool("enabled", enabled), values);
      own.located("", () -> settings.checked(optimizer, dimension));
      all.put(optimizer.id(), settings);
    }
    return all;
  }

  /** A setting that the file names wins over its convention, which wins over the default. */
  private static Settings optimizer(JsonObject json, Optimizer optimizer, Convention convention) {
    json.allowOnly(with("enabled", json.known(optimizer.fields())));
    Settings named = json.named(optimizer.fields());
    Settings defaults = named.over(Settings.defaults(optimizer.fields()));
    return named.over(convention.applyTo(optimizer, defaults));
  }

  private static ChainSettings chain(JsonObject json) {
    json.allowOnly(List.of("depth", "input", "weights", "firstLayer", "activations"));
    Selection named = weights(json.object("weights"));
    // a list of weights says how deep the chain is where nothing else does
    int depth =
        json.has("depth") || !named.settings().has("values")
            ? (int) json.number(ChainSettings.DEPTH)
            : named.settings().vector("values").size();
    // and where a list names none, those of its default are as many as the depth says
    Selection weights =
        json.object("weights").has("values") ? named : ChainSettings.fitted(named, depth);
    ChoiceField activation =
        new ChoiceField("activations", "φ", VarianceSettings.ACTIVATION.options(), "sigmoid");
    double input = json.number(ChainSettings.INPUT);
    FirstLayer firstLayer = FirstLayer.of(json.choice(FirstLayer.FIELD));
    List<String> activations =
        json.choices("activations", activation, ChainSettings.DEFAULT.activations());
    return json.located(
        "/weights", () -> new ChainSettings(depth, input, weights, firstLayer, activations));
  }

  private static Selection weights(JsonObject json) {
    String id = json.choice(new ChoiceField("kind", "", WeightKinds.ids(), "constant"));
    WeightKind kind = WeightKinds.of(id);
    json.allowOnly(with("kind", json.known(kind.fields())));
    return new Selection(id, json.named(kind.fields()).over(Settings.defaults(kind.fields())));
  }

  private static VarianceSettings variance(JsonObject json) {
    json.allowOnly(
        List.of("activation", "scheme", "distribution", "width", "depth", "trials", "seed"));
    return new VarianceSettings(
        json.choice(VarianceSettings.ACTIVATION),
        scheme(json),
        json.choice(VarianceSettings.DISTRIBUTION),
        (int) json.number(VarianceSettings.WIDTH),
        (int) json.number(VarianceSettings.DEPTH),
        (int) json.number(VarianceSettings.TRIALS),
        (long) json.number(WeightKinds.SEED));
  }

  private static Scheme scheme(JsonObject json) {
    if (json.has("scheme") && json.get("scheme").isObject()) {
      JsonObject custom = json.object("scheme");
      custom.allowOnly(List.of("c"));
      return Scheme.custom(custom.number(VarianceSettings.C));
    }
    return Scheme.named(json.choice(VarianceSettings.SCHEME, Fault.of("type.objectWith", "c")));
  }

  private static PlaneSettings plane(JsonObject json) {
    List<VectorField> ends = List.of(PlaneSettings.X, PlaneSettings.Y);
    List<Field> fields =
        List.of(PlaneSettings.COMPONENTS, PlaneSettings.LEVELS, PlaneSettings.SPACING);
    json.allowOnly(Stream.concat(fields.stream(), ends.stream()).map(Field::id).toList());
    Settings named = json.named(fields).over(Settings.defaults(fields));
    List<Optional<Range>> ranges = ends.stream().map(end -> range(json, end)).toList();
    return new PlaneSettings(
        named.vector(PlaneSettings.COMPONENTS.id()),
        named.whole(PlaneSettings.LEVELS.id()),
        named.choice(PlaneSettings.SPACING.id()),
        ranges.get(0),
        ranges.get(1));
  }

  private static Optional<Range> range(JsonObject json, VectorField ends) {
    Settings named = json.named(List.of(ends));
    return named.has(ends.id())
        ? Optional.of(
            json.located(
                "/" + ends.id(), () -> PlaneSettings.between(ends.id(), named.vector(ends.id()))))
        : Optional.empty();
  }

  private static SweepSettings sweep(JsonObject json) {
    json.allowOnly(SweepSettings.NUMBERS.stream().map(Parameter::id).toList());
    double low = json.number(SweepSettings.LOW);
    double high = json.number(SweepSettings.HIGH);
    int points = (int) json.number(SweepSettings.POINTS);
    return json.located("", () -> new SweepSettings(low, high, points));
  }

  private static List<String> with(String key, List<String> others) {
    List<String> keys = new ArrayList<>(List.of(key));
    keys.addAll(others);
    return keys;
  }
}
