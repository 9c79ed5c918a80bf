package org.thetascope.expression;

import java.util.Arrays;

/**
 * A formula as a flat list of operations on doubles: its value, its exact gradient by one reverse
 * sweep, and its exact Hessian by one forward-over-reverse sweep for each variable (Griewank and
 * Walther, Evaluating Derivatives, 2008).
 *
 * <p>The slots hold the variables, then the inputs (numbers that change from sample to sample, but
 * are no variables), then constants, then one result for each operation. What is not chosen by min,
 * max, relu or abs has no part in a derivative, so that it need not be finite. Has working memory:
 * not for several threads at once.
 */
public final class Tape {
  static final int ADD = 0;
  static final int SUBTRACT = 1;
  static final int MULTIPLY = 2;
  static final int DIVIDE = 3;
  static final int NEGATE = 4;
  static final int SQUARE = 5;
  static final int MULTIPLY_ADD = 6;

  /** An exponent that is a whole constant. */
  static final int WHOLE_POWER = 7;

  /** Any other exponent: exp(b ln a). */
  static final int POWER = 8;

  static final int MIN = 9;
  static final int MAX = 10;
  static final int CURVE = 11;

  private final int variables;
  private final int inputs;
  private final int firstResult;
  private final int result;
  private final int[] codes;
  private final int[] first;
  private final int[] second;
  private final int[] third;
  private final Curve[] curves;
  private final boolean selective;

  private final double[] value;
  private final double[] adjoint;
  private final double[] tangent;
  private final double[] adjointTangent;
  private final boolean[] live;

  Tape(TapeBuilder builder, int result) {
    variables = builder.variables();
    inputs = builder.inputs();
    firstResult = builder.firstResult();
    this.result = result;
    codes = builder.codes();
    first = builder.operands(0);
    second = builder.operands(1);
    third = builder.operands(2);
    curves = builder.curves();
    value = Arrays.copyOf(builder.constants(), firstResult + codes.length);
    adjoint = new double[value.length];
    tangent = new double[value.length];
    adjointTangent = new double[value.length];
    live = new boolean[value.length];
    boolean selects = false;
    for (int i = 0; i < codes.length; i++) {
      selects |= codes[i] == MIN || codes[i] == MAX;
      selects |= codes[i] == CURVE && curves[i].hasFlats();
    }
    selective = selects;
    Arrays.fill(live, true);
  }

  /** How many variables there are. */
  public int variables() {
    return variables;
  }

  /** Sets the numbers that are no variables, in their order; they stay until they are set again. */
  public void setInputs(double[] numbers) {
    System.arraycopy(numbers, 0, value, variables, inputs);
  }

  /** The value at a point. */
  public double value(double[] point) {
    System.arraycopy(point, 0, value, 0, variables);
    forward();
    return value[result];
  }

  /** Adds the gradient at a point to g, and returns the value. */
  public double addGradient(double[] point, double[] g) {
    double at = value(point);
    backward();
    for (int j = 0; j < variables; j++) {
      g[j] += adjoint[j];
    }
    return at;
  }

  /** Adds the Hessian at a point to h. */
  public void addHessian(double[] point, double[][] h) {
    value(point);
    backward();
    for (int j = 0; j < variables; j++) {
      forwardTangents(j);
      backwardTangents();
      for (int i = 0; i < variables; i++) {
        h[i][j] += adjointTangent[i];
      }
    }
  }

  private void forward() {
    double[] v = value;
    for (int i = 0, s = firstResult; i < codes.length; i++, s++) {
      double a = v[first[i]];
      switch (codes[i]) {
        case ADD -> v[s] = a + v[second[i]];
        case SUBTRACT -> v[s] = a - v[second[i]];
        case MULTIPLY -> v[s] = a * v[second[i]];
        case DIVIDE -> v[s] = a / v[second[i]];
        case NEGATE -> v[s] = -a;
        case SQUARE -> v[s] = a * a;
        case MULTIPLY_ADD -> v[s] = Math.fma(a, v[second[i]], v[third[i]]);
        case WHOLE_POWER -> v[s] = wholePower(a, v[second[i]]);
        case POWER -> v[s] = power(a, v[second[i]]);
        case MIN -> v[s] = Math.min(a, v[second[i]]);
        case MAX -> v[s] = Math.max(a, v[second[i]]);
        default -> v[s] = curves[i].value(a);
      }
    }
  }

  private void backward() {
    if (selective) {
      findLive();
    }
    double[] v = value;
    double[] w = adjoint;
    Arrays.fill(w, 0);
    w[result] = 1;
    boolean everywhere = !selective;
    for (int i = codes.length - 1, s = v.length - 1; i >= 0; i--, s--) {
      double up = w[s];
      if (!everywhere && !live[s]) {
        continue;
      }
      int a = first[i];
      int b = second[i];
      switch (codes[i]) {
        case ADD -> {
          w[a] += up;
          w[b] += up;
        }
        case SUBTRACT -> {
          w[a] += up;
          w[b] -= up;
        }
        case MULTIPLY -> {
          w[a] += up * v[b];
          w[b] += up * v[a];
        }
        case DIVIDE -> {
          double share = up / v[b];
          w[a] += share;
          w[b] -= share * v[s];
        }
        case NEGATE -> w[a] -= up;
        case SQUARE -> w[a] += 2 * v[a] * up;
        case MULTIPLY_ADD -> {
          w[a] += up * v[b];
          w[b] += up * v[a];
          w[third[i]] += up;
        }
        case WHOLE_POWER -> w[a] += up * (v[b] * wholePower(v[a], v[b] - 1));
        case POWER -> {
          w[a] += up * baseSlope(v[a], v[b], v[s]);
          w[b] += up * exponentSlope(v[a], v[b], v[s]);
        }
        case MIN, MAX -> w[chosen(i)] += up;
        default -> w[a] += up * curves[i].slope(v[a], v[s]);
      }
    }
  }

  /** Marks what the result depends on here: of min and max only what is chosen. */
  private void findLive() {
    Arrays.fill(live, false);
    live[result] = true;
    for (int i = codes.length - 1, s = live.length - 1; i >= 0; i--, s--) {
      if (!live[s]) {
        continue;
      }
      if (codes[i] == MIN || codes[i] == MAX) {
        live[chosen(i)] = true;
      } else if (codes[i] == CURVE && curves[i].flat(value[first[i]])) {
        live[s] = false;
      } else {
        live[first[i]] = true;
        live[second[i]] = true;
        live[third[i]] = true;
      }
    }
  }

  private int chosen(int i) {
    double a = value[first[i]];
    double b = value[second[i]];
    boolean other = codes[i] == MIN ? b < a : b > a;
    return other ? second[i] : first[i];
  }

  /** The derivative of every slot by variable j. */
  private void forwardTangents(int j) {
    double[] v = value;
    double[] d = tangent;
    Arrays.fill(d, 0, firstResult, 0);
    d[j] = 1;
    for (int i = 0, s = firstResult; i < codes.length; i++, s++) {
      int a = first[i];
      int b = second[i];
      d[s] =
          !live[s]
              ? 0
              : switch (codes[i]) {
                case ADD -> d[a] + d[b];
                case SUBTRACT -> d[a] - d[b];
                case MULTIPLY -> d[a] * v[b] + v[a] * d[b];
                case DIVIDE -> (d[a] - v[s] * d[b]) / v[b];
                case NEGATE -> -d[a];
                case SQUARE -> 2 * v[a] * d[a];
                case MULTIPLY_ADD -> d[a] * v[b] + v[a] * d[b] + d[third[i]];
                case WHOLE_POWER -> times(d[a], v[b] * wholePower(v[a], v[b] - 1));
                case POWER ->
                    times(d[a], baseSlope(v[a], v[b], v[s]))
                        + times(d[b], exponentSlope(v[a], v[b], v[s]));
                case MIN, MAX -> d[chosen(i)];
                default -> times(d[a], curves[i].slope(v[a], v[s]));
              };
    }
  }

  /** The derivative of every adjoint along the tangents. */
  private void backwardTangents() {
    double[] v = value;
    double[] w = adjoint;
    double[] d = tangent;
    double[] e = adjointTangent;
    Arrays.fill(e, 0);
    for (int i = codes.length - 1, s = v.length - 1; i >= 0; i--, s--) {
      if (!live[s]) {
        continue;
      }
      int a = first[i];
      int b = second[i];
      switch (codes[i]) {
        case ADD -> {
          e[a] += e[s];
          e[b] += e[s];
        }
        case SUBTRACT -> {
          e[a] += e[s];
          e[b] -= e[s];
        }
        case MULTIPLY -> {
          e[a] += e[s] * v[b] + w[s] * d[b];
          e[b] += e[s] * v[a] + w[s] * d[a];
        }
        case DIVIDE -> {
          double share = (e[s] - w[s] / v[b] * d[b]) / v[b];
          e[a] += share;
          e[b] -= share * v[s] + w[s] / v[b] * d[s];
        }
        case NEGATE -> e[a] -= e[s];
        case SQUARE -> e[a] += 2 * (v[a] * e[s] + d[a] * w[s]);
        case MULTIPLY_ADD -> {
          e[a] += e[s] * v[b] + w[s] * d[b];
          e[b] += e[s] * v[a] + w[s] * d[a];
          e[third[i]] += e[s];
        }
        case WHOLE_POWER -> {
          double n = v[b];
          e[a] += e[s] * (n * wholePower(v[a], n - 1));
          e[a] += times(w[s] * d[a], n * (n - 1) * wholePower(v[a], n - 2));
        }
        case POWER -> backwardPower(i, s);
        case MIN, MAX -> e[chosen(i)] += e[s];
        default ->
            e[a] +=
                times(e[s], curves[i].slope(v[a], v[s]))
                    + times(w[s] * d[a], curves[i].curvature(v[a], v[s]));
      }
    }
  }

  private void backwardPower(int i, int s) {
    int a = first[i];
    int b = second[i];
    double x = value[a];
    double y = value[b];
    double p = value[s];
    double here = adjoint[s];
    double mixed = x == 0 ? (y > 1 ? 0 : Double.NaN) : Math.pow(x, y - 1) * (1 + y * Math.log(x));
    double byBase = y * (y - 1) * Math.pow(x, y - 2);
    double byExponent = x == 0 && y > 0 ? 0 : p * Math.log(x) * Math.log(x);
    adjointTangent[a] +=
        times(adjointTangent[s], baseSlope(x, y, p))
            + times(here * tangent[a], byBase)
            + times(here * tangent[b], mixed);
    adjointTangent[b] +=
        times(adjointTangent[s], exponentSlope(x, y, p))
            + times(here * tangent[a], mixed)
            + times(here * tangent[b], byExponent);
  }

  /** A product that is 0 where a direction or weight is, however steep the rest. */
  private static double times(double weight, double steepness) {
    return weight == 0 ? 0 : weight * steepness;
  }

  /** xⁿ as a product; x⁰ is 1 whatever x is. */
  static double wholePower(double x, double n) {
    return n == 1 ? x : n == 2 ? x * x : Math.pow(x, n);
  }

  /** exp(y ln x), with 0⁰ = 1. */
  static double power(double x, double y) {
    return x < 0 ? Double.NaN : Math.pow(x, y);
  }

  private static double baseSlope(double x, double y, double p) {
    return x < 0 ? Double.NaN : y * Math.pow(x, y - 1);
  }

  private static double exponentSlope(double x, double y, double p) {
    return x == 0 && y > 0 ? 0 : p * Math.log(x);
  }
}
