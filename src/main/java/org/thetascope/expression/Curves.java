package org.thetascope.expression;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The functions of one number that a formula may name, each with its derivatives in a form that
 * loses no digits: 1 − tanh² and σ(1−σ) would.
 */
public final class Curves {
  /** The slope of the leaky ReLU on the negative side. */
  public static final double LEAK = 0.01;

  private static final double LN_10 = Math.log(10);

  static final Curve ROOT = smooth(Math::sqrt, (x, y) -> 0.5 / y, (x, y) -> -0.25 / (x * y));
  static final Curve EXPONENTIAL = smooth(Math::exp, (x, y) -> y, (x, y) -> y);
  static final Curve LN = smooth(Math::log, (x, y) -> 1 / x, (x, y) -> -1 / (x * x));
  static final Curve LOG10 =
      smooth(Math::log10, (x, y) -> 1 / (x * LN_10), (x, y) -> -1 / (x * x * LN_10));
  static final Curve SIN = smooth(Math::sin, (x, y) -> Math.cos(x), (x, y) -> -y);
  static final Curve COS = smooth(Math::cos, (x, y) -> -Math.sin(x), (x, y) -> -y);
  static final Curve TAN =
      smooth(Math::tan, (x, y) -> Math.fma(y, y, 1), (x, y) -> 2 * y * Math.fma(y, y, 1));
  static final Curve SINH = smooth(Math::sinh, (x, y) -> Math.cosh(x), (x, y) -> y);
  static final Curve COSH = smooth(Math::cosh, (x, y) -> Math.sinh(x), (x, y) -> y);
  static final Curve TANH =
      smooth(Math::tanh, (x, y) -> 4 * bell(2 * x), (x, y) -> -8 * y * bell(2 * x));
  static final Curve ASIN =
      smooth(Math::asin, (x, y) -> 1 / circle(x), (x, y) -> x / (circle(x) * (1 - x) * (1 + x)));
  static final Curve ACOS =
      smooth(Math::acos, (x, y) -> -1 / circle(x), (x, y) -> -x / (circle(x) * (1 - x) * (1 + x)));
  static final Curve ATAN =
      smooth(
          Math::atan,
          (x, y) -> 1 / Math.fma(x, x, 1),
          (x, y) -> -2 * x / Math.fma(x, x, 1) / Math.fma(x, x, 1));
  static final Curve SIGMOID =
      smooth(Curves::sigmoid, (x, y) -> bell(x), (x, y) -> -bell(x) * Math.tanh(x / 2));
  static final Curve SOFTPLUS = smooth(Curves::softplus, (x, y) -> sigmoid(x), (x, y) -> bell(x));
  static final Curve ABS = kinked(Math::abs, Math::signum);
  static final Curve RELU = kinked(x -> x > 0 ? x : Double.isNaN(x) ? x : 0, x -> x > 0 ? 1 : 0);
  static final Curve LEAKY_RELU = kinked(x -> x > 0 ? x : LEAK * x, x -> x > 0 ? 1 : LEAK);
  static final Curve SIGN = kinked(Math::signum, x -> 0);

  private Curves() {}

  /** σ(z) = 1/(1+e⁻ᶻ), without overflow for any z. */
  public static double sigmoid(double z) {
    if (z >= 0) {
      return 1 / (1 + Math.exp(-z));
    }
    double e = Math.exp(z);
    return e / (1 + e);
  }

  /**
   * σ′(z) = e/(1+e)² with e = exp(−|z|). The textbook's σ(1−σ) is 0 in doubles from z = 37 on; this
   * form is right to z = 745.
   */
  public static double bell(double z) {
    double e = Math.exp(-Math.abs(z));
    return e / ((1 + e) * (1 + e));
  }

  /** ln(1+eᶻ), without overflow for any z. */
  public static double softplus(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }

  /** √(1−x²) without cancellation near ±1. */
  private static double circle(double x) {
    return Math.sqrt((1 - x) * (1 + x));
  }

  private static Curve smooth(
      DoubleUnaryOperator value, DoubleBinaryOperator slope, DoubleBinaryOperator curvature) {
    return new Curve() {
      @Override
      double value(double x) {
        return value.applyAsDouble(x);
      }

      @Override
      double slope(double x, double y) {
        return slope.applyAsDouble(x, y);
      }

      @Override
      double curvature(double x, double y) {
        return curvature.applyAsDouble(x, y);
      }
    };
  }

  /** A function of straight pieces, flat where its slope is 0. */
  private static Curve kinked(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
    return new Curve() {
      @Override
      double value(double x) {
        return value.applyAsDouble(x);
      }

      @Override
      double slope(double x, double y) {
        return slope.applyAsDouble(x);
      }

      @Override
      double curvature(double x, double y) {
        return 0;
      }

      @Override
      boolean flat(double x) {
        return slope.applyAsDouble(x) == 0;
      }

      @Override
      boolean hasFlats() {
        return true;
      }
    };
  }
}
