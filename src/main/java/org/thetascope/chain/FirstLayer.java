package org.thetascope.chain;

import java.util.List;
import org.thetascope.parameter.ChoiceField;

/** What the first layer does with the input. */
public enum FirstLayer {
  /** h₁ = φ(x), as in the homework: w₁ has no effect and ∂hₙ/∂w₁ is exactly 0. */
  INPUT_ONLY("input-only"),
  /** h₁ = φ(w₁x). */
  WEIGHTED("weighted");

  /** The choice between the two. */
  public static final ChoiceField FIELD =
      new ChoiceField("firstLayer", "h₁", List.of(INPUT_ONLY.id, WEIGHTED.id), INPUT_ONLY.id);

  private final String id;

  FirstLayer(String id) {
    this.id = id;
  }

  /** The name in JSON. */
  public String id() {
    return id;
  }

  /** The form with a name; the name has been checked. */
  public static FirstLayer of(String id) {
    return id.equals(WEIGHTED.id) ? WEIGHTED : INPUT_ONLY;
  }
}
