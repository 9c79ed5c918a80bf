package org.thetascope.chart;

import java.util.List;
import org.thetascope.parameter.DoubleVector;

/**
 * One thing that a chart shows, over real x and y. Places are as drawn: log₁₀ of the number where
 * an axis is logarithmic, −∞ for an exact zero. Whatever reads marks is a {@link Visitor} without a
 * default, so that a mark which a format cannot show does not compile.
 */
public sealed interface Mark {
  /** What it belongs to, which gives it its colour. */
  Series series();

  /** Calls the visitor's method for this kind of mark. */
  <R> R accept(Visitor<R> visitor);

  /** What the vertical axis spans to show it. */
  Extent reach();

  /** Words at its last point, such as "diverged at step 37"; empty for most. */
  default String annotation() {
    return "";
  }

  /**
   * Something done with every kind of mark.
   *
   * @param <R> what comes out
   */
  interface Visitor<R> {
    /** A line with markers. */
    R line(Line line);

    /** Markers that no line joins. */
    R points(Points points);

    /** A bar from zero to each value. */
    R bars(Bars bars);

    /** Upright intervals with a foot and a head. */
    R interval(Interval interval);

    /** The area between two curves. */
    R band(Band band);

    /** Shares of values between edges. */
    R histogram(Histogram histogram);

    /** Lines of equal height in a plane, with what lies between them. */
    R contour(Contour contour);

    /** A way through a plane, step by step. */
    R path(Path path);

    /** An arrow at the step that is shown. */
    R arrows(Arrows arrows);

    /** Numbers of two variables as colours. */
    R heatMap(HeatMap heatMap);

    /** A ring about one point. */
    R ring(Ring ring);

    /** A line or column from end to end. */
    R rule(Rule rule);
  }

  /** A mark of one value at each index of a curve. */
  sealed interface Curved extends Mark {
    /** Its values. */
    Curve curve();

    /** Whether its name stands at its end. */
    boolean named();

    @Override
    default Extent reach() {
      return Extent.of(curve());
    }

    /** The same with other values, which no annotation speaks of. */
    Curved with(Curve changed);
  }

  /**
   * A line with markers.
   *
   * @param series whose it is
   * @param curve its values
   * @param annotation words at its last point, or empty
   * @param thin whether it is drawn thin, without markers and name, such as a median in its band
   */
  record Line(Series series, Curve curve, String annotation, boolean thin) implements Curved {
    /** An ordinary line. */
    public Line(Series series, Curve curve) {
      this(series, curve, "", false);
    }

    @Override
    public boolean named() {
      return annotation.isEmpty() && !thin;
    }

    @Override
    public Line with(Curve changed) {
      return new Line(series, changed, "", thin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.line(this);
    }
  }

  /**
   * Markers that no line joins.
   *
   * @param series whose they are
   * @param curve their places
   */
  record Points(Series series, Curve curve) implements Curved {
    @Override
    public boolean named() {
      return false;
    }

    @Override
    public Points with(Curve changed) {
      return new Points(series, changed);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.points(this);
    }
  }

  /**
   * A bar from zero to each value.
   *
   * @param series whose they are
   * @param curve their ends
   */
  record Bars(Series series, Curve curve) implements Curved {
    @Override
    public boolean named() {
      return true;
    }

    @Override
    public Bars with(Curve changed) {
      return new Bars(series, changed);
    }

    @Override
    public Extent reach() {
      return Curved.super.reach().and(Extent.of(0));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bars(this);
    }
  }

  /**
   * Upright intervals with a foot and a head, such as confidence intervals.
   *
   * @param series whose they are
   * @param x from left to right
   * @param low the lower end at each x; an interval that reaches down to zero is cut off on a log
   *     axis
   * @param high the upper end at each x
   */
  record Interval(Series series, DoubleVector x, DoubleVector low, DoubleVector high)
      implements Mark {
    @Override
    public Extent reach() {
      Extent both = Extent.of(low).and(Extent.of(high));
      return new Extent(both.low(), both.high(), false);
    }

    /** Whether the interval at an index has both its ends. */
    public boolean drawable(int index) {
      return !Double.isNaN(low.get(index)) && Double.isFinite(high.get(index));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interval(this);
    }
  }

  /**
   * The area between two curves.
   *
   * @param series whose it is
   * @param x from left to right
   * @param low the lower edge at each x
   * @param high the upper edge at each x
   */
  record Band(Series series, DoubleVector x, DoubleVector low, DoubleVector high) implements Mark {
    @Override
    public Extent reach() {
      return Extent.of(low).and(Extent.of(high));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.band(this);
    }
  }

  /**
   * Shares of values between edges.
   *
   * @param series whose they are
   * @param edges one more than there are bins, rising
   * @param shares of all values, one a bin
   */
  record Histogram(Series series, DoubleVector edges, DoubleVector shares) implements Mark {
    @Override
    public Extent reach() {
      return Extent.of(shares).and(Extent.of(0));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.histogram(this);
    }
  }

  /**
   * Lines of equal height in a plane, with a colour between each and the next.
   *
   * @param series whose they are
   * @param ground the outlines of all that has a height; one inside another is a hole
   * @param levels from the lowest up
   */
  record Contour(Series series, List<Polyline> ground, List<Level> levels) implements Mark {
    /** Keeps copies of the lists. */
    public Contour {
      ground = List.copyOf(ground);
      levels = List.copyOf(levels);
    }

    /**
     * The lines of one height.
     *
     * @param height the number that is equal along them
     * @param lines one after the other
     * @param above the outlines of all that is not below them, closed along the edges of the ground
     */
    public record Level(double height, List<Polyline> lines, List<Polyline> above) {
      /** Keeps copies of the lists. */
      public Level {
        lines = List.copyOf(lines);
        above = List.copyOf(above);
      }
    }

    /**
     * The outlines of all that has a colour or one of those that lie above it, such that each
     * colour is drawn over the one before.
     *
     * @param color from 0, below the lowest level, to the number of levels
     */
    public List<Polyline> area(int color) {
      return color == 0 ? ground : levels.get(color - 1).above();
    }

    /**
     * A line from point to point; a closed one ends where it began.
     *
     * @param x of its points
     * @param y of its points
     */
    public record Polyline(DoubleVector x, DoubleVector y) {}

    @Override
    public Extent reach() {
      return levels.stream()
          .flatMap(level -> level.lines().stream())
          .map(line -> Extent.of(line.y()))
          .reduce(Extent.NONE, Extent::and);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.contour(this);
    }
  }

  /**
   * A way through a plane, step by step.
   *
   * @param series whose it is
   * @param x after each step, the start first
   * @param y after each step, the start first
   * @param annotation words at its last point, such as "diverged at step 37", or empty
   */
  record Path(Series series, DoubleVector x, DoubleVector y, String annotation) implements Mark {
    @Override
    public Extent reach() {
      return Extent.of(y);
    }

    /** The step that comes last. */
    public int last() {
      return x.size() - 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.path(this);
    }
  }

  /**
   * Arrows along a way, one for each step; that of the last step that is shown is drawn.
   *
   * @param series whose colour they have; its label says what they point out
   * @param x where each begins, the first at the start
   * @param y where each begins
   * @param toX where each ends
   * @param toY where each ends
   */
  record Arrows(Series series, DoubleVector x, DoubleVector y, DoubleVector toX, DoubleVector toY)
      implements Mark {
    @Override
    public Extent reach() {
      return Extent.NONE;
    }

    /** The index of the arrow that is drawn; −1 where there is none. */
    public int last() {
      return x.size() - 1;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arrows(this);
    }
  }

  /**
   * Numbers of two variables as colours: one colour between each bound and the next.
   *
   * @param series whose they are; its label says what the numbers are
   * @param x the middles of the cells, rising
   * @param y the middles of the cells, rising
   * @param values row by row from the least y, each from the least x; −∞ is an exact zero
   * @param bounds between the colours, rising
   */
  record HeatMap(
      Series series, DoubleVector x, DoubleVector y, DoubleVector values, DoubleVector bounds)
      implements Mark {
    @Override
    public Extent reach() {
      return Extent.of(y);
    }

    /** The number of a cell, counted from 0. */
    public double value(int column, int row) {
      return values.get(row * x.size() + column);
    }

    /** Which colour a number has, from 0 to as many as there are bounds; −1 for an exact zero. */
    public int color(double value) {
      if (value == Double.NEGATIVE_INFINITY) {
        return -1;
      }
      int color = 0;
      while (color < bounds.size() && value >= bounds.get(color)) {
        color++;
      }
      return color;
    }

    /** The edge before a cell: in the middle between it and the one before. */
    public static double edge(DoubleVector middles, int index) {
      int n = middles.size();
      if (n == 1) {
        return middles.get(0) + index - 0.5;
      }
      if (index == 0) {
        return middles.get(0) - (middles.get(1) - middles.get(0)) / 2;
      }
      if (index == n) {
        return middles.get(n - 1) + (middles.get(n - 1) - middles.get(n - 2)) / 2;
      }
      return (middles.get(index - 1) + middles.get(index)) / 2;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heatMap(this);
    }
  }

  /**
   * A ring about one point, such as the largest value of a curve.
   *
   * @param series whose it is
   * @param x where it stands
   * @param y where it stands
   * @param lane which of several rings at one place this is; each is a little larger
   */
  record Ring(Series series, double x, double y, int lane) implements Mark {
    @Override
    public Extent reach() {
      return Extent.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ring(this);
    }
  }

  /**
   * A line or column from end to end.
   *
   * @param series whose it is
   * @param kind what it tells
   * @param at where it stands: x where it is upright, otherwise y
   */
  record Rule(Series series, Kind kind, double at) implements Mark {
    /** What a rule tells. */
    public enum Kind {
      /** A pale upright column at what was chosen, such as a layer. */
      CHOSEN(true),
      /** The thin level line of zero. */
      ZERO(false),
      /** A dashed level line in the colour of its series that should not be passed. */
      LIMIT(false),
      /** A dashed upright line in the colour of its series, such as at the present value. */
      PRESENT(true),
      /** A thin dashed upright line where something begins anew, such as an epoch. */
      EPOCH(true);

      private final boolean upright;

      Kind(boolean upright) {
        this.upright = upright;
      }

      /** Whether it stands at an x. */
      public boolean upright() {
        return upright;
      }
    }

    @Override
    public Extent reach() {
      return kind.upright() ? Extent.NONE : Extent.of(at);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }
}
