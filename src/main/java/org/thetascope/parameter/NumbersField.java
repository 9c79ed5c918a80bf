package org.thetascope.parameter;

/**
 * Numbers under names of the user's own, such as the constants of a formula.
 *
 * @param element what each number is; its {@code id} and symbol are those of the whole
 */
public record NumbersField(Parameter element) implements Field {
  @Override
  public String id() {
    return element.id();
  }

  @Override
  public String symbol() {
    return element.symbol();
  }

  @Override
  public NamedNumbers defaultValue() {
    return NamedNumbers.NONE;
  }
}
