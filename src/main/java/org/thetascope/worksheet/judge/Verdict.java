package org.thetascope.worksheet.judge;

/**
 * What is to be said of a printed number. Right is what somebody gets who rounds or cuts only what
 * is written down, and goes on from what was kept, from what is written, or from now this and now
 * that.
 */
public enum Verdict {
  /** Rounded from the exact value or from what the numbers before it give. */
  OK("ok", true),
  /** The same, but cut or rounded the wrong way. */
  ROUNDED("rounded", true),
  /** As those two, where an earlier number was wrong: its slip is carried on. */
  FOLLOWS("follows", true),
  /** Minus the printed number would be right. */
  SIGN("sign", false),
  /** None of these. */
  SLIP("slip", false);

  private final String id;
  private final boolean right;

  Verdict(String id, boolean right) {
    this.id = id;
    this.right = right;
  }

  /** The name in CSV. */
  public String id() {
    return id;
  }

  /** Whether the number was worked rightly from the numbers before it. */
  public boolean right() {
    return right;
  }

  /** Whether what follows from the number follows from a slip. */
  boolean wrongInput() {
    return this == FOLLOWS || !right;
  }
}
