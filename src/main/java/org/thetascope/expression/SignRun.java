package org.thetascope.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of words in which signs such as w_x stand: what is on the line, or the index below it.
 * Every place that shows or says signs reads them here.
 *
 * @param text the letters
 * @param index whether they stand smaller and lower
 */
public record SignRun(String text, boolean index) {
  /** How large an index is, in font sizes. */
  public static final double SIZE = 0.72;

  /** How far an index stands below the line, in font sizes. */
  public static final double LOWER = 0.18;

  /**
   * A name, an underscore, and its index; what is part of a path or of a longer name is neither.
   */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}_.\\\\-])(?<!/[^/"
              + " ]{1,99}/)([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)_([\\p{L}\\p{N}]+)"
              + "(?![\\p{L}\\p{M}\\p{N}_/\\\\]|[.-]\\p{L})");

  /** The pieces of some words, in their order. */
  public static List<SignRun> of(String words) {
    List<SignRun> runs = new ArrayList<>();
    Matcher found = SIGN.matcher(words);
    int from = 0;
    while (found.find()) {
      runs.add(new SignRun(words.substring(from, found.end(1)), false));
      runs.add(new SignRun(found.group(2), true));
      from = found.end();
    }
    if (from < words.length()) {
      runs.add(new SignRun(words.substring(from), false));
    }
    return runs;
  }

  /** Whether some of the words are an index. */
  public static boolean in(String words) {
    return words != null && SIGN.matcher(words).find();
  }

  /** The words where only plain text is possible, and as they are read aloud: “w x” for w_x. */
  public static String plain(String words) {
    return words == null ? "" : SIGN.matcher(words).replaceAll("$1 $2");
  }
}
