package org.thetascope.figure;

import java.util.Locale;

/** Names of files made of titles. */
public final class FileName {
  private static final int LONGEST = 80;

  private FileName() {}

  /** A name that every file system takes. */
  public static String of(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = plain.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "figure" : trimmed.substring(0, Math.min(LONGEST, trimmed.length()));
  }
}
