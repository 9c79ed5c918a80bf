package org.thetascope.bench;

/** What a measurement says about its goal. */
public enum Verdict {
  /** As good as asked for. */
  MET("yes"),
  /** Not as good. */
  MISSED("missed"),
  /** There is no goal. */
  NONE(""),
  /** Could not be measured on this machine. */
  UNKNOWN("not measured");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** Whether it is met. */
  public static Verdict of(boolean met) {
    return met ? MET : MISSED;
  }

  /** The word in the table. */
  public String word() {
    return word;
  }
}
