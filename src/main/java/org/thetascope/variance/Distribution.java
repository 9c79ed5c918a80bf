package org.thetascope.variance;

import java.util.SplittableRandom;

/** A distribution of mean 0 and variance 1 from which weights or factors are drawn. */
public enum Distribution {
  /** The normal distribution, by {@link Ziggurat}. */
  NORMAL("normal", 3) {
    @Override
    public double draw(SplittableRandom random) {
      return Ziggurat.normal(random);
    }

    @Override
    void fill(double[] values, double sd, SplittableRandom random) {
      for (int i = 0; i < values.length; i++) {
        values[i] = sd * Ziggurat.normal(random);
      }
    }
  },
  /** Uniform on [−√3, √3): √3·(2⁻⁵²·(the 53 high bits, signed)). */
  UNIFORM("uniform", 1.8) {
    @Override
    public double draw(SplittableRandom random) {
      return ROOT3 * ((random.nextLong() >> 11) * 0x1p-52);
    }

    @Override
    void fill(double[] values, double sd, SplittableRandom random) {
      for (int i = 0; i < values.length; i++) {
        values[i] = sd * (ROOT3 * ((random.nextLong() >> 11) * 0x1p-52));
      }
    }
  };

  private static final double ROOT3 = Math.sqrt(3);

  private final String id;
  private final double kurtosis;

  Distribution(String id, double kurtosis) {
    this.id = id;
    this.kurtosis = kurtosis;
  }

  /** The name in JSON. */
  public String id() {
    return id;
  }

  /** E[x⁴] for variance 1. */
  public double kurtosis() {
    return kurtosis;
  }

  /** One number of mean 0 and variance 1. */
  public abstract double draw(SplittableRandom random);

  /** Fills with numbers of mean 0 and a standard deviation, the same as so many draws. */
  abstract void fill(double[] values, double sd, SplittableRandom random);

  /** The distribution with a name that has been checked. */
  public static Distribution of(String id) {
    return id.equals(UNIFORM.id) ? UNIFORM : NORMAL;
  }
}
