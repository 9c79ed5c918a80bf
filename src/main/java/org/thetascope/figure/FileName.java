package org.thetascope.figure;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files made of titles. */
public final class FileName {
  private static final int LONGEST = 80;

  /** File systems take 255 bytes, and a number and an extension follow. */
  private static final int MOST_BYTES = 160;

  /** What Windows takes for a device, whatever the extension. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]");

  private FileName() {}

  /** A name that every file system takes, without its extension; {@code figure} where none is. */
  public static String of(String title) {
    return of(title, "figure");
  }

  /**
   * A name that every file system takes, without its extension, and that is no way out of a folder:
   * letters and digits, joined by hyphens.
   *
   * @param otherwise where the title has neither
   */
  public static String of(String title, String otherwise) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String name = shortened(plain.replaceAll("^-+|-+$", ""));
    if (name.isEmpty()) {
      return otherwise;
    }
    return DEVICE.matcher(name).matches() ? otherwise + "-" + name : name;
  }

  private static String shortened(String name) {
    int end = Math.min(LONGEST, name.codePointCount(0, name.length()));
    String kept = name.substring(0, name.offsetByCodePoints(0, end));
    while (kept.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept;
  }
}
