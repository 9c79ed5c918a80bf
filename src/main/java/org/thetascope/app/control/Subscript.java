package org.thetascope.app.control;

/** Whole numbers as subscripts. */
public final class Subscript {
  private Subscript() {}

  /** A number's digits lowered, such as ₁₂. */
  public static String of(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> text.append((char) ('₀' + digit - '0')));
    return text.toString();
  }
}
