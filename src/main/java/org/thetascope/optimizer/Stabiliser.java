package org.thetascope.optimizer;

import java.util.List;
import org.thetascope.parameter.ChoiceField;

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

  /** The place with a name; the name has been checked by its field. */
  public static Stabiliser of(String id) {
    for (Stabiliser place : values()) {
      if (place.id.equals(id)) {
        return place;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** The setting that chooses among some places, the first of them by default. */
  static ChoiceField field(Stabiliser... places) {
    List<String> options = List.of(places).stream().map(Stabiliser::id).toList();
    return new ChoiceField(FIELD, "δ", options, options.get(0));
  }
}
