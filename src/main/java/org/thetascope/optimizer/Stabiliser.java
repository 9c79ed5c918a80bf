package org.thetascope.optimizer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.thetascope.expression.Decimals;
import org.thetascope.expression.Term;
import org.thetascope.expression.Terms;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.Settings;

/** Where δ stands in the denominator. */
public enum Stabiliser {
  /** δ + √r. */
  OUTSIDE("outside"),
  /** √(δ + r). */
  INSIDE("inside"),
  /** δ + √r before bias correction: Kingma and Ba's "ε̂" form, for Adam only. */
  UNCORRECTED("uncorrected");

  /** The id of this setting in an optimizer's settings. */
  public static final String FIELD = "stabiliser";

  private final String id;

  Stabiliser(String id) {
    this.id = id;
  }

  /** The name in JSON. */
  public String id() {
    return id;
  }

  /** The place that settings choose. */
  static Stabiliser of(Settings settings) {
    return List.of(values()).stream()
        .filter(place -> place.id.equals(settings.choice(FIELD)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The δ that alone divides by a number, where r is 0.
   *
   * @param settings which say where δ stands
   */
  public static double delta(Settings settings, double divisor) {
    return of(settings) == INSIDE ? divisor * divisor : divisor;
  }

  /** The setting that chooses among some places, the first of them by default. */
  static ChoiceField field(Stabiliser... places) {
    List<String> options = List.of(places).stream().map(Stabiliser::id).toList();
    return new ChoiceField(FIELD, "δ", options, options.get(0));
  }

  /** The settings with δ in this place. */
  Settings in(Settings settings) {
    return settings.with(FIELD, id);
  }

  /** What divides the gradient where the second moment has faded: √δ inside, δ elsewhere. */
  BigDecimal divisorAtRest(Settings settings) {
    BigDecimal delta = Decimals.of(settings.number("delta"));
    return this == INSIDE ? delta.sqrt(MathContext.DECIMAL128) : delta;
  }

  /** √(δ + r) or δ + √r, as AdaGrad and RMSProp divide by it. */
  Term divisor(Term r) {
    return this == INSIDE
        ? Terms.root(Terms.sum(Letters.DELTA, r))
        : Terms.sum(Letters.DELTA, Terms.root(r));
  }
}
