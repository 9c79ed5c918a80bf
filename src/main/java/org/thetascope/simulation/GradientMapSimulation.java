package org.thetascope.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.thetascope.activation.Activation;
import org.thetascope.activation.Activations;
import org.thetascope.chain.EqualWeightChains;
import org.thetascope.chain.FirstLayer;
import org.thetascope.scenario.ChainSettings;

/**
 * Computes what is left of the gradient in the first weight, for every weight of a grid and every
 * depth. The weights of a query are spread over threads, and every eighth comes first.
 */
public final class GradientMapSimulation
    implements Computation<GradientMapSimulation.Query, GradientMapSimulation.Result> {
  /** The number of weights: −4, −3.95 … 4. */
  public static final int WEIGHTS = 161;

  private static final int COARSE = 8;

  private final int threads;

  /** With as many threads as there are processors. */
  public GradientMapSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public GradientMapSimulation(int threads) {
    this.threads = threads;
  }

  /**
   * What a map depends on.
   *
   * @param depth the greatest number of layers, at least 2
   * @param input x
   * @param firstLayer whether w₁ acts on the input
   * @param activations the ids of the maps
   */
  public record Query(int depth, double input, FirstLayer firstLayer, List<String> activations) {
    /** Keeps a copy of the activations. */
    public Query {
      activations = List.copyOf(activations);
    }

    /** What a scenario's chain asks for, whatever its weights are. */
    public static Query of(ChainSettings chain) {
      return new Query(chain.depth(), chain.input(), chain.firstLayer(), chain.activations());
    }
  }

  /**
   * The maps that answer a query. Compares by identity.
   *
   * @param query what was asked
   * @param maps one for each activation, in the order of the query
   */
  public record Result(Query query, List<Map> maps) {}

  /** One activation's gradients over weight and depth. Compares by identity. */
  public static final class Map {
    private final String activation;
    private final double[][] columns;

    private Map(String activation, double[][] columns) {
      this.activation = activation;
      this.columns = columns;
    }

    /** The id of the activation. */
    public String activation() {
      return activation;
    }

    /**
     * log₁₀ of the gradient's magnitude; −∞ only where it is exactly 0. In a partial result the
     * nearest weight that is there stands for those that are not.
     *
     * @param weight an index from 0 to {@link #WEIGHTS} − 1
     * @param depth from 2 on
     */
    public double log10Magnitude(int weight, int depth) {
      return columns[weight][depth - 2];
    }
  }

  /** The weight at an index from 0 to {@link #WEIGHTS} − 1. */
  public static double weight(int index) {
    return (index - WEIGHTS / 2) / 20.0;
  }

  @Override
  public Result compute(Query query, Progress<Result> progress) {
    int[] order = order();
    int all = order.length * query.activations().size();
    List<Activation> activations = query.activations().stream().map(Activations::of).toList();
    ParallelTrials<Column> trials =
        new ParallelTrials<>(
            all,
            threads,
            () ->
                (trial, stop) -> {
                  // the activations in turns, so that each is coarse before one is fine
                  int a = trial % activations.size();
                  int weight = order[trial / activations.size()];
                  return new Column(
                      a,
                      weight,
                      EqualWeightChains.log10Gradients(
                          activations.get(a),
                          query.input(),
                          weight(weight),
                          query.firstLayer(),
                          query.depth()));
                });
    GrowingResult<Result> growing =
        new GrowingResult<>(progress, stop -> result(query, trials.results()));
    int coarse = all / COARSE + query.activations().size();
    growing.dueAt(coarse);
    boolean complete = trials.run(() -> growing.pulse(trials.done(), all / 2.0));
    return growing.result(complete);
  }

  private record Column(int activation, int weight, double[] log10) {}

  /** Every eighth weight first, from one end to the other. */
  private static int[] order() {
    return IntStream.concat(
            IntStream.range(0, WEIGHTS).filter(i -> i % COARSE == 0),
            IntStream.range(0, WEIGHTS).filter(i -> i % COARSE != 0))
        .toArray();
  }

  private static Result result(Query query, List<Column> done) {
    double[][][] columns = new double[query.activations().size()][WEIGHTS][];
    done.forEach(column -> columns[column.activation()][column.weight()] = column.log10());
    return new Result(
        query,
        IntStream.range(0, columns.length)
            .mapToObj(a -> new Map(query.activations().get(a), filled(columns[a])))
            .toList());
  }

  /** The columns, each that is missing taken from the nearest that is there. */
  private static double[][] filled(double[][] columns) {
    double[][] filled = columns.clone();
    for (int i = 0; i < WEIGHTS; i++) {
      for (int away = 1; filled[i] == null && away < WEIGHTS; away++) {
        if (i - away >= 0 && columns[i - away] != null) {
          filled[i] = columns[i - away];
        } else if (i + away < WEIGHTS && columns[i + away] != null) {
          filled[i] = columns[i + away];
        }
      }
    }
    return filled;
  }
}
