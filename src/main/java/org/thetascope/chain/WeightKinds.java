package org.thetascope.chain;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.VectorField;

/**
 * All ways to choose the weights of a chain.
 *
 * <p>Random weights come from SplitMix64 (Steele, Lea, Flood 2014; {@link SplittableRandom}) with
 * the seed as its state: u = (next &gt;&gt;&gt; 11)·2⁻⁵³, uniform low + (high−low)u; normal by Box
 * and Muller, mean + sd·√(−2 ln(1−u₁))·cos(2πu₂), both u from the same stream, one weight a pair.
 */
public final class WeightKinds {
  /** The least depth of a chain. */
  public static final int MIN_DEPTH = 2;

  /** The greatest depth of a chain. */
  public static final int MAX_DEPTH = 2000;

  /** The seed of a random choice: any whole number that a double holds exactly. */
  public static final Parameter SEED =
      new Parameter(
          "seed", "seed", Range.closed(-0x1p53 + 1, 0x1p53 - 1), 0, 1000, Scale.LINEAR, 1, true);

  /** A new kind is one line here. */
  public static final List<WeightKind> ALL =
      List.of(new Constant(), new Uniform(), new Normal(), new Listed());

  private WeightKinds() {}

  /** The ids in the order shown. */
  public static List<String> ids() {
    return ALL.stream().map(WeightKind::id).toList();
  }

  /** The kind with an id that has been checked. */
  public static WeightKind of(String id) {
    return ALL.stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
  }

  private static DoubleVector random(
      Settings settings, int depth, ToDoubleFunction<SplittableRandom> draw) {
    SplittableRandom random = new SplittableRandom((long) settings.number("seed"));
    double[] weights = new double[depth];
    for (int i = 0; i < depth; i++) {
      weights[i] = draw.applyAsDouble(random);
    }
    return DoubleVector.of(weights);
  }

  private static double unit(SplittableRandom random) {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }

  /** Every weight the same. */
  private record Constant() implements WeightKind {
    @Override
    public String id() {
      return "constant";
    }

    @Override
    public List<Field> fields() {
      return List.of(Parameter.real("value", "w", -4, 4, 0.9));
    }

    @Override
    public DoubleVector weights(Settings settings, int depth) {
      return DoubleVector.filled(depth, settings.number("value"));
    }
  }

  /** Every weight named. */
  private record Listed() implements WeightKind {
    @Override
    public String id() {
      return "list";
    }

    @Override
    public List<Field> fields() {
      Parameter weight = Parameter.real("values", "w", -4, 4, 0.9);
      return List.of(new VectorField(weight, MIN_DEPTH, MAX_DEPTH, DoubleVector.filled(20, 0.9)));
    }

    @Override
    public DoubleVector weights(Settings settings, int depth) {
      return settings.vector("values").resized(depth);
    }

    @Override
    public void check(Settings settings, int depth) {
      int size = settings.vector("values").size();
      if (size != depth) {
        throw new FaultException("fault.sameLength", "values", size, "depth", depth);
      }
    }
  }

  /** Independent and uniform between two ends. */
  private record Uniform() implements WeightKind {
    @Override
    public String id() {
      return "uniform";
    }

    @Override
    public List<Field> fields() {
      return List.of(
          Parameter.real("low", "low", -4, 4, -1), Parameter.real("high", "high", -4, 4, 1), SEED);
    }

    @Override
    public DoubleVector weights(Settings settings, int depth) {
      double low = settings.number("low");
      double high = settings.number("high");
      return random(settings, depth, random -> low + (high - low) * unit(random));
    }

    @Override
    public void check(Settings settings, int depth) {
      double low = settings.number("low");
      double high = settings.number("high");
      if (low > high || Double.isInfinite(high - low)) {
        throw new FaultException("fault.order", "low", low, "high", high);
      }
    }
  }

  /** Independent and normal. */
  private record Normal() implements WeightKind {
    @Override
    public String id() {
      return "normal";
    }

    @Override
    public List<Field> fields() {
      Parameter spread =
          new Parameter("sd", "sd", Range.closed(0, 1e6), 0, 4, Scale.LINEAR, 1, false);
      return List.of(Parameter.real("mean", "mean", -4, 4, 0), spread, SEED);
    }

    @Override
    public DoubleVector weights(Settings settings, int depth) {
      double mean = settings.number("mean");
      double sd = settings.number("sd");
      return random(
          settings,
          depth,
          random -> {
            double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit(random)));
            return mean + sd * (radius * StrictMath.cos(2 * Math.PI * unit(random)));
          });
    }
  }
}
