package org.thetascope.app.controller;

import java.util.Locale;

/** Names that every file system takes. */
final class FileNames {
  private static final int LONGEST = 80;

  private FileNames() {}

  /** Letters and digits of a title, joined by hyphens. */
  static String of(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = plain.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty()
        ? "scenario"
        : trimmed.substring(0, Math.min(LONGEST, trimmed.length()));
  }
}
