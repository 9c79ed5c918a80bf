package org.thetascope.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Range;
import org.thetascope.scenario.PlaneSettings;

/**
 * Finds the contour lines of the loss over a part of the plane. A coarse grid comes first; the fine
 * one is spread over threads, and so are its levels. What lies beside a node that is not finite is
 * left out.
 */
public final class ContourSimulation
    implements Computation<ContourSimulation.Query, ContourSimulation.Result> {
  /** Nodes on a side of the grid that comes first. */
  private static final int COARSE = 33;

  private final int threads;

  /** With as many threads as there are processors. */
  public ContourSimulation() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** With a number of threads, the calling one among them. */
  public ContourSimulation(int threads) {
    this.threads = threads;
  }

  /**
   * What contours depend on; where a path begins and how it goes on is none of it.
   *
   * @param plane the loss
   * @param x what is shown of the first component
   * @param y what is shown of the second
   * @param levels how many there are
   * @param logarithmic whether they lie more densely towards the least loss
   */
  public record Query(LossPlane plane, Range x, Range y, int levels, boolean logarithmic) {
    /** A part of a plane as its settings have it. */
    public static Query of(LossPlane plane, Range x, Range y, PlaneSettings settings) {
      return new Query(plane, x, y, settings.levels(), settings.logarithmic());
    }
  }

  /**
   * A line on which L has a level, from vertex to vertex. Compares by identity.
   *
   * @param x the first component of every vertex
   * @param y the second
   */
  public record Line(double[] x, double[] y) {
    /** How many vertices it has; a closed one has its first at its end again. */
    public int size() {
      return x.length;
    }

    /** Whether it ends where it begins. */
    public boolean closed() {
      return x[0] == x[x.length - 1] && y[0] == y[y.length - 1];
    }
  }

  /**
   * A level with its lines.
   *
   * @param value L on the lines
   * @param lines in no particular order, but always the same
   * @param above closed lines around all that is not below the level; where one lies in another it
   *     is a hole
   */
  public record Level(double value, List<Line> lines, List<Line> above) {}

  /**
   * The contours that answer a query. Compares by identity.
   *
   * @param query what was asked
   * @param grid L on the nodes that they were found on
   * @param ground closed lines around all where L is finite, as {@link Level#above}
   * @param levels from the least
   * @param points where L has no slope; none in a first, coarse result
   */
  public record Result(
      Query query,
      LossGrid grid,
      List<Line> ground,
      List<Level> levels,
      List<CriticalPoint> points) {}

  /**
   * Finds the lines.
   *
   * @throws FaultException if L is finite at no node
   */
  @Override
  public Result compute(Query query, Progress<Result> progress) {
    Result coarse = result(query, COARSE, () -> false).orElseThrow();
    progress.publish(coarse);
    return result(query, LossGrid.FINE, progress::stopRequested)
        .map(fine -> new Result(query, fine.grid(), fine.ground(), fine.levels(), points(query)))
        .orElse(coarse);
  }

  /** On a grid; nothing where it was asked to stop. */
  private Optional<Result> result(Query query, int nodes, BooleanSupplier stop) {
    return grid(query, nodes, stop)
        .flatMap(
            grid ->
                levels(query, grid, stop)
                    .map(levels -> new Result(query, grid, ground(grid), levels, List.of())));
  }

  private static List<Line> ground(LossGrid grid) {
    // no line is looked for, so that L is not asked
    return MarchingSquares.areas(grid, (x, y) -> Double.NaN).at(Double.NEGATIVE_INFINITY, 1);
  }

  private static List<CriticalPoint> points(Query query) {
    return CriticalPoint.in(query.plane(), query.x(), query.y());
  }

  private Optional<LossGrid> grid(Query query, int nodes, BooleanSupplier stop) {
    ParallelTrials<double[]> rows =
        new ParallelTrials<>(
            nodes,
            threads,
            () -> {
              LossPlane.Surface surface = query.plane().newSurface();
              return (row, asked) -> row(query, surface, row, nodes);
            });
    if (!rows.run(stop)) {
      return Optional.empty();
    }
    double[] values = new double[nodes * nodes];
    List<double[]> done = rows.results();
    for (int row = 0; row < nodes; row++) {
      System.arraycopy(done.get(row), 0, values, row * nodes, nodes);
    }
    return Optional.of(new LossGrid(query.x(), query.y(), nodes, values));
  }

  private static double[] row(Query query, LossPlane.Surface surface, int row, int nodes) {
    double[] values = new double[nodes];
    double y = LossGrid.place(query.y(), row, nodes);
    for (int column = 0; column < nodes; column++) {
      values[column] = surface.at(LossGrid.place(query.x(), column, nodes), y);
    }
    return values;
  }

  private Optional<List<Level>> levels(Query query, LossGrid grid, BooleanSupplier stop) {
    double[] values = levelValues(query, grid);
    ParallelTrials<Level> levels =
        new ParallelTrials<>(
            values.length,
            threads,
            () -> {
              LossPlane.Surface surface = query.plane().newSurface();
              MarchingSquares lines = MarchingSquares.lines(grid, surface::at);
              MarchingSquares areas = MarchingSquares.areas(grid, surface::at);
              return (i, asked) -> {
                double gap = gap(values, i);
                return new Level(values[i], lines.at(values[i], gap), areas.at(values[i], gap));
              };
            });
    return levels.run(stop) ? Optional.of(levels.results()) : Optional.empty();
  }

  private static double[] levelValues(Query query, LossGrid grid) {
    double least = grid.least();
    double greatest = grid.greatest();
    if (Double.isInfinite(least)) {
      throw new FaultException("fault.plane.nothing");
    }
    double[] values = new double[query.levels()];
    for (int i = 1; i <= values.length; i++) {
      double share = i / (values.length + 1.0);
      double part = query.logarithmic() ? Math.pow(10, 4 * (share - 1)) : share;
      double range = greatest - least;
      values[i - 1] =
          Double.isInfinite(range) ? least * (1 - part) + greatest * part : least + range * part;
    }
    return values;
  }

  /** The distance of a level to the next; of the last to the one before. */
  private static double gap(double[] values, int i) {
    return i + 1 < values.length ? values[i + 1] - values[i] : values[i] - values[i - 1];
  }
}
