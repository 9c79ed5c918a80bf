package org.thetascope.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.thetascope.chain.WeightKinds;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.GroupField;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Range;
import org.thetascope.parameter.Scale;
import org.thetascope.parameter.Settings;

/**
 * The samples that each step uses, the same for all optimizers.
 *
 * <p>One SplitMix64 (Steele, Lea, Flood 2014; {@link SplittableRandom}) with the seed as its state
 * runs through the whole; u = (next &gt;&gt;&gt; 11)·2⁻⁵³. Shuffled takes, for every epoch, the
 * samples 0 … m−1 anew in their order, for i = m−1 … 1 swaps i with ⌊u·(i+1)⌋, and cuts the result
 * into batches, the last of an epoch with what is left. With replacement takes ⌊u·m⌋, as many times
 * as a batch is large. Since SplitMix64 counts, any step is found without those before it.
 */
public final class Batches {
  /** The key of the group in a problem's settings. */
  public static final String ID = "batch";

  /** The settings of mini-batches; absent where every step uses all samples. */
  public static final GroupField FIELD = field(1000);

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final int samples;
  private final int size;
  private final boolean shuffled;
  private final long seed;
  private int[] order;
  private int orderOf = -1;
  private int[] batch;
  private int batchOf;

  private Batches(int samples, Settings settings) {
    this.samples = samples;
    size = settings.whole("size");
    shuffled = settings.choice("draw").equals("shuffled");
    seed = (long) settings.number("seed");
  }

  /** The settings of mini-batches where there are so many samples. */
  public static GroupField field(int samples) {
    Parameter size =
        new Parameter(
            "size",
            "b",
            Range.closed(1, samples),
            1,
            Math.max(2, Math.min(samples, 100)),
            Scale.LINEAR,
            1,
            true);
    ChoiceField draw = new ChoiceField("draw", "B", List.of("shuffled", "replacement"), "shuffled");
    return new GroupField(ID, "B", List.of(size, draw, WeightKinds.SEED), 2);
  }

  /**
   * The batches that settings describe; empty where the group is absent.
   *
   * @param samples how many there are to draw from
   */
  public static Optional<Batches> of(int samples, Settings settings) {
    return settings.isEmpty() ? Optional.empty() : Optional.of(new Batches(samples, settings));
  }

  /**
   * Refuses a batch that is larger than the number of samples.
   *
   * @param settings those of a problem, which may have no batch
   * @throws FaultException with what was found and what is allowed
   */
  static void check(Settings settings, int samples) {
    Settings group = settings.group(ID);
    if (!group.isEmpty() && group.number("size") > samples) {
      try {
        ((Parameter) field(samples).fields().get(0)).checked(group.number("size"));
      } catch (FaultException e) {
        throw new FaultException("fault.within", "/batch/size", e.fault());
      }
    }
  }

  /** How many steps an epoch has: after so many, every shuffled sample has been used. */
  public int epoch() {
    return (samples + size - 1) / size;
  }

  /**
   * The samples of a step, counted from 0, in the order drawn.
   *
   * @param step counted from 1
   * @return not to be changed
   */
  public int[] at(int step) {
    if (batchOf != step) {
      batch = shuffled ? shuffled(step - 1) : replaced(step - 1);
      batchOf = step;
    }
    return batch;
  }

  private int[] shuffled(int before) {
    int epoch = before / epoch();
    if (orderOf != epoch) {
      order = order(epoch);
      orderOf = epoch;
    }
    int from = before % epoch() * size;
    return Arrays.copyOfRange(order, from, Math.min(samples, from + size));
  }

  private int[] order(int epoch) {
    SplittableRandom random = random((long) epoch * (samples - 1));
    int[] shuffled = new int[samples];
    Arrays.setAll(shuffled, i -> i);
    for (int i = samples - 1; i >= 1; i--) {
      int other = below(random, i + 1);
      int kept = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = kept;
    }
    return shuffled;
  }

  private int[] replaced(int before) {
    SplittableRandom random = random((long) before * size);
    int[] drawn = new int[size];
    Arrays.setAll(drawn, i -> below(random, samples));
    return drawn;
  }

  /** The stream after a number of draws. */
  private SplittableRandom random(long drawn) {
    return new SplittableRandom(seed + drawn * GOLDEN_GAMMA);
  }

  private static int below(SplittableRandom random, int bound) {
    return (int) ((random.nextLong() >>> 11) * 0x1p-53 * bound);
  }
}
