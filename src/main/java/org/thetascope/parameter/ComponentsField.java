package org.thetascope.parameter;

/**
 * A number for every component of θ: one that stands for all of them, or a list with one each.
 *
 * @param element what each number is; its {@code id} and symbol are the field's
 */
public record ComponentsField(Parameter element) implements Field {
  /** The first version of the scenario file in which it may be a list. */
  public static final int LIST_SINCE = 2;

  @Override
  public String id() {
    return element.id();
  }

  @Override
  public String symbol() {
    return element.symbol();
  }

  @Override
  public int since() {
    return element.since();
  }

  /** One number for all components. */
  @Override
  public Double defaultValue() {
    return element.fallback();
  }
}
