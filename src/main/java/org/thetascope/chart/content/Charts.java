package org.thetascope.chart.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thetascope.chart.ChartContent;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.ChainSettings;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.VarianceSettings;
import org.thetascope.simulation.ActivationSimulation;
import org.thetascope.simulation.ChainSimulation;
import org.thetascope.simulation.ChainStudies;
import org.thetascope.simulation.ChainStudySimulation;
import org.thetascope.simulation.Computation;
import org.thetascope.simulation.GradientMapSimulation;
import org.thetascope.simulation.HomeworkLaw;
import org.thetascope.simulation.LayerActivations;
import org.thetascope.simulation.LayerGradientSimulation;
import org.thetascope.simulation.NetworkSimulation;
import org.thetascope.simulation.Networks;
import org.thetascope.simulation.PathSimulation;
import org.thetascope.simulation.PresetNetworks;
import org.thetascope.simulation.PresetSimulation;
import org.thetascope.simulation.ProductGrowthSimulation;
import org.thetascope.simulation.ProductQuery;
import org.thetascope.simulation.Progress;
import org.thetascope.simulation.RandomChainQuery;
import org.thetascope.simulation.RandomChainSimulation;
import org.thetascope.simulation.RandomChains;
import org.thetascope.simulation.StabilitySimulation;
import org.thetascope.simulation.SweepSimulation;
import org.thetascope.simulation.TrajectoryQuery;
import org.thetascope.simulation.TrajectorySimulation;
import org.thetascope.text.Text;
import org.thetascope.variance.Distribution;

/**
 * The charts of all labs, from scenario to marks; a new one is one line here. Window, command line
 * and thumbnails show the same.
 */
public final class Charts {
  /** The first lab, whose charts are together the dashboard. */
  private static final String DASHBOARD = "dashboard";

  /** What the whole of a lab is called, after its id: some ids are those of a chart, too. */
  private static final String WHOLE = "-lab";

  /** Another name of the chart that came first in its lab. */
  private static final Map<String, String> ALSO = Map.of("variance", "forward");

  /** The layer of a chain that is marked at first. */
  private static final int FIRST_CHOSEN = 5;

  private static final int RANDOM_CHAINS = 1000;
  private static final int FACTORS = 5;
  private static final double FACTOR_MEAN = 0.5;
  private static final int PRODUCTS = 100_000;

  private final List<ChartSource<?, ?>> all;

  /** With the words of a language. */
  public Charts(Text text) {
    LayerContent layers = new LayerContent(text);
    NetworkContent networks = new NetworkContent(text);
    PresetContent presets = new PresetContent(text);
    Computation<ChainSettings, ChainStudies> studies = new ChainStudySimulation();
    Computation<VarianceSettings, Networks> network = new NetworkSimulation();
    Computation<VarianceSettings, PresetNetworks> measured = new PresetSimulation();
    Function<Scenario, VarianceSettings> variance = Scenario::variance;
    Function<Scenario, VarianceSettings> shape = scenario -> unnamed(scenario.variance());
    all =
        List.of(
            new ChartSource<>(
                "trajectories",
                TrajectoryQuery::of,
                new TrajectorySimulation(),
                (query, result, choice) ->
                    new TrajectoryContent(text).of(query, result, choice.logarithmic())),
            new ChartSource<>(
                "chain",
                Scenario::chain,
                new ChainSimulation(),
                (query, result, choice) ->
                    new ChainContent(text).of(query.depth(), result, choice.logarithmic())),
            new ChartSource<>(
                "samples",
                PathSimulation.Query::overSamples,
                new PathSimulation(),
                (query, result, choice) ->
                    new SamplesContent(text).of(result, query.runs().steps())),
            new ChartSource<>(
                "layers",
                LayerGradientSimulation::query,
                new LayerGradientSimulation(),
                (query, result, choice) ->
                    new LayerGradientContent(text).of(result, query.steps())),
            new ChartSource<>(
                "plane",
                PlaneOrCurve.Query::of,
                new PlaneOrCurve(),
                (query, result, choice) -> result.content(text)),
            new ChartSource<>(
                "sweep",
                SweepContent.Query::of,
                Charts::sweep,
                (query, result, choice) ->
                    new SweepContent(text).of(result, query.present(), choice.logarithmic())),
            new ChartSource<>(
                "stability",
                StabilitySimulation::query,
                new StabilitySimulation(),
                (query, result, choice) ->
                    new StabilityContent(text).of(result, choice.logarithmic())),
            new ChartSource<>(
                "map",
                MapContent.Query::of,
                Charts::map,
                (query, result, choice) -> new MapContent(text).of(result, 0, query.weight())),
            new ChartSource<>(
                "gradients",
                Scenario::chain,
                Charts::gradients,
                (query, result, choice) ->
                    new GradientContent(text)
                        .of(
                            result.studies(),
                            result.random(),
                            choice.chosen(),
                            choice.logarithmic())),
            new ChartSource<>(
                "activations",
                Scenario::chain,
                studies,
                (query, result, choice) -> layers.activations(result, choice.chosen())),
            new ChartSource<>(
                "factors",
                Scenario::chain,
                studies,
                (query, result, choice) -> layers.factors(result, choice.chosen())),
            new ChartSource<>(
                "weights",
                Scenario::chain,
                studies,
                (query, result, choice) -> layers.weights(result.weights(), choice.chosen())),
            new ChartSource<>(
                "forward",
                variance,
                network,
                (query, result, choice) ->
                    networks.forward(
                        result,
                        HomeworkLaw.of(query, Progress.none()).shown(),
                        choice.chosen(),
                        choice.logarithmic())),
            new ChartSource<>(
                "backward",
                variance,
                network,
                (query, result, choice) ->
                    networks.backward(result, choice.chosen(), choice.logarithmic())),
            new ChartSource<>(
                "moments",
                variance,
                network,
                (query, result, choice) ->
                    networks.moments(result, choice.chosen(), choice.logarithmic())),
            new ChartSource<>(
                "histogram",
                variance,
                new ActivationSimulation(),
                (query, result, choice) -> histogram(text, result, choice.chosen())),
            new ChartSource<>(
                "preset-relu",
                shape,
                measured,
                (query, result, choice) -> presets.of(result, "relu", query.depth())),
            new ChartSource<>(
                "preset-sigmoid",
                shape,
                measured,
                (query, result, choice) -> presets.of(result, "sigmoid", query.depth())),
            new ChartSource<>(
                "products",
                scenario -> products(),
                new ProductGrowthSimulation(),
                (query, result, choice) ->
                    new ProductContent(text)
                        .of(result, query.means().size(), choice.logarithmic())));
  }

  /** The chains with the random ones behind them. */
  private record Gradients(ChainStudies studies, RandomChains random) {}

  private static Gradients gradients(ChainSettings query, Progress<Gradients> progress) {
    return new Gradients(
        new ChainStudySimulation().compute(query, Progress.none()),
        new RandomChainSimulation()
            .compute(RandomChainQuery.of(query, RANDOM_CHAINS), Progress.none()));
  }

  private static SweepSimulation.Result sweep(
      SweepContent.Query query, Progress<SweepSimulation.Result> progress) {
    return new SweepSimulation().compute(query.sweep(), progress);
  }

  private static GradientMapSimulation.Result map(
      MapContent.Query query, Progress<GradientMapSimulation.Result> progress) {
    return new GradientMapSimulation().compute(query.map(), progress);
  }

  private static ChartContent histogram(Text text, LayerActivations result, int chosen) {
    int layer = Math.min(chosen, result.layers().size() - 1);
    return new HistogramContent(text).of(result.layers().get(layer), layer);
  }

  /** Without what presets do not follow. */
  private static VarianceSettings unnamed(VarianceSettings settings) {
    return settings
        .withActivation(VarianceSettings.DEFAULT.activation())
        .withScheme(VarianceSettings.DEFAULT.scheme());
  }

  /** The products that are shown at first: a scenario has none. */
  private static ProductQuery products() {
    return new ProductQuery(
        DoubleVector.filled(FACTORS, FACTOR_MEAN),
        DoubleVector.filled(FACTORS, 1),
        Distribution.NORMAL,
        false,
        PRODUCTS,
        1);
  }

  /** The ids of all charts. */
  public List<String> ids() {
    return all.stream().map(ChartSource::id).toList();
  }

  /** The names of all figures: charts, then labs that have charts, then the other names. */
  public List<String> names() {
    List<String> labs =
        LabOutline.ALL.stream().filter(lab -> !charts(lab).isEmpty()).map(LabOutline::id).toList();
    Stream<String> whole = labs.stream().map(lab -> lab + WHOLE);
    Stream<String> others = Stream.of("variance", DASHBOARD);
    return Stream.of(ids().stream(), labs.stream(), others, whole)
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  /**
   * The ids of the charts of a figure, in their order.
   *
   * @param figure one of the {@link #names}
   * @throws FaultException if there is none of that name
   */
  public List<String> chartsOf(String figure) {
    if (ids().contains(figure)) {
      return List.of(figure);
    }
    if (ALSO.containsKey(figure)) {
      return List.of(ALSO.get(figure));
    }
    if (!names().contains(figure)) {
      throw new FaultException("fault.choice", "--figure", figure, String.join(", ", names()));
    }
    if (figure.equals(DASHBOARD)) {
      // what only some problems have is no part of every dashboard
      return LabOutline.ALL.get(0).parts().get(0).firstCharts();
    }
    boolean whole = figure.endsWith(WHOLE);
    return charts(
        LabOutline.of(whole ? figure.substring(0, figure.length() - WHOLE.length()) : figure));
  }

  /**
   * The ids of the charts of a figure of a scenario: of many those that its problem has.
   *
   * @throws FaultException if there is no figure of that name
   */
  public List<String> chartsOf(String figure, Scenario scenario) {
    List<String> charts = chartsOf(figure);
    return charts.size() == 1
        ? charts
        : charts.stream().filter(chart -> LabOutline.has(scenario, chart)).toList();
  }

  private List<String> charts(LabOutline lab) {
    List<String> charts = new ArrayList<>();
    lab.parts().forEach(part -> charts.addAll(part.charts()));
    return charts.stream().distinct().filter(ids()::contains).toList();
  }

  /** The charts with some ids as the window shows them when it opens the scenario. */
  public List<ChartContent> of(List<String> ids, Scenario scenario) {
    Map<Asked, Object> answers = new HashMap<>();
    return ids.stream().map(id -> content(source(id), scenario, answers)).toList();
  }

  /** Where the chart with an id comes from. */
  public ChartSource<?, ?> source(String id) {
    return all.stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
  }

  /** A question to a computation. */
  private record Asked(Computation<?, ?> computation, Object query) {}

  private static <Q, R> ChartContent content(
      ChartSource<Q, R> source, Scenario scenario, Map<Asked, Object> answers) {
    Q query = source.query().apply(scenario);
    @SuppressWarnings("unchecked")
    R result =
        (R)
            answers.computeIfAbsent(
                new Asked(source.computation(), query),
                asked -> source.computation().compute(query, Progress.none()));
    return source.content().of(query, result, choice(source.id(), scenario));
  }

  /** What the window chooses at first. */
  private static ChartSource.Choice choice(String chart, Scenario scenario) {
    LabOutline seen = LabOutline.of(scenario.view().lab());
    LabOutline lab =
        Stream.concat(Stream.of(seen), LabOutline.ALL.stream())
            .filter(one -> one.parts().stream().anyMatch(part -> part.charts().contains(chart)))
            .findFirst()
            .orElseThrow();
    boolean logarithmic =
        lab.equals(seen) ? scenario.view().isLogarithmic(chart) : lab.logarithmic().contains(chart);
    boolean chains = lab.id().equals("chains");
    int chosen = chains ? Math.min(FIRST_CHOSEN, scenario.chain().depth()) : 1;
    return new ChartSource.Choice(logarithmic, chosen);
  }
}
