package org.thetascope.expression;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an {@link Operation} does with its operands. Those with a {@link Curve} are functions of one
 * number; the others are known to {@link Tape}.
 */
public enum Operator {
  /** a + b. */
  SUM,
  /** a − b. */
  DIFFERENCE,
  /** a · b · …, of two or more. */
  PRODUCT,
  /** a / b. */
  QUOTIENT,
  /** −a. */
  NEGATIVE,
  /** √a. */
  ROOT("sqrt", Curves.ROOT),
  /** eᵃ. */
  EXPONENTIAL("exp", Curves.EXPONENTIAL),
  /** aᵇ: a product where b is a whole number without variables, else exp(b ln a). */
  POWER("pow", 2, 2),
  /** ln a. */
  LN("ln", Curves.LN),
  /** log₁₀ a. */
  LOG10("log10", Curves.LOG10),
  /** |a|, with the slope 0 at 0. */
  ABS("abs", Curves.ABS),
  /** sin a. */
  SIN("sin", Curves.SIN),
  /** cos a. */
  COS("cos", Curves.COS),
  /** tan a. */
  TAN("tan", Curves.TAN),
  /** sinh a. */
  SINH("sinh", Curves.SINH),
  /** cosh a. */
  COSH("cosh", Curves.COSH),
  /** tanh a. */
  TANH("tanh", Curves.TANH),
  /** arcsin a. */
  ASIN("asin", Curves.ASIN),
  /** arccos a. */
  ACOS("acos", Curves.ACOS),
  /** arctan a. */
  ATAN("atan", Curves.ATAN),
  /** σ(a) = 1/(1+e⁻ᵃ). */
  SIGMOID("sigmoid", Curves.SIGMOID),
  /** max(a, 0), with the slope 0 at 0. */
  RELU("relu", Curves.RELU),
  /** a where it is positive, 0.01 a elsewhere; only activations use it. */
  LEAKY_RELU(null, Curves.LEAKY_RELU),
  /** ln(1+eᵃ). */
  SOFTPLUS("softplus", Curves.SOFTPLUS),
  /** −1, 0 or 1, with the slope 0 everywhere. */
  SIGN("sign", Curves.SIGN),
  /** The least of two or more; of equals the first. */
  MIN("min", 2, Integer.MAX_VALUE),
  /** The greatest of two or more; of equals the first. */
  MAX("max", 2, Integer.MAX_VALUE);

  private final String functionName;
  private final int least;
  private final int most;
  private final Curve curve;

  Operator() {
    this(null, 0, 0, null);
  }

  Operator(String functionName, int least, int most) {
    this(functionName, least, most, null);
  }

  Operator(String functionName, Curve curve) {
    this(functionName, 1, 1, curve);
  }

  Operator(String functionName, int least, int most, Curve curve) {
    this.functionName = functionName;
    this.least = least;
    this.most = most;
    this.curve = curve;
  }

  /** The operator that a name in a typed formula calls, such as "sin". */
  public static Optional<Operator> called(String name) {
    return Stream.of(values()).filter(operator -> name.equals(operator.functionName)).findFirst();
  }

  /** The name in a typed formula; empty for signs such as +. */
  public Optional<String> functionName() {
    return Optional.ofNullable(functionName);
  }

  /** The least number of operands that its name takes. */
  int least() {
    return least;
  }

  /** The greatest number of operands that its name takes. */
  int most() {
    return most;
  }

  /** The function of one number that this is; empty for the others. */
  Optional<Curve> curve() {
    return Optional.ofNullable(curve);
  }
}
